import {
  forgetPress,
  isPressLeft,
  leavePress,
  takePress,
  type PressPlace,
} from "../../../src/jobs/ribbon/pressedButton";
import { storageOf } from "./storage";

const NAME = "https://example.org/Review of Child R.xlsx";

function placeOf(storage: PressPlace["storage"], workbook = NAME, now = 1_000): PressPlace {
  return { storage, workbook: () => Promise.resolve(workbook), now: () => now };
}

describe("a press on the ribbon", () => {
  it("is taken once by the pane of its workbook", async () => {
    const { storage } = storageOf();
    expect(await leavePress(placeOf(storage), "checkSheet")).toBe(true);
    expect(isPressLeft(placeOf(storage))).toBe(true);
    const looks = [takePress(placeOf(storage)), takePress(placeOf(storage))];
    expect((await Promise.all(looks)).filter((button) => button !== null)).toEqual(["checkSheet"]);
    expect(isPressLeft(placeOf(storage))).toBe(false);
  });

  it("says which button and when, and nothing of the workbook that could be read", async () => {
    const { storage, kept } = storageOf();
    await leavePress(placeOf(storage), "nextQuery");
    expect([...kept]).toEqual([
      ["caseReview.pressed", expect.stringMatching(/^nextQuery 1000 [0-9a-f]{64}$/)],
    ]);
    const first = kept.get("caseReview.pressed");
    await leavePress(placeOf(storage, NAME, 1_001), "nextQuery");
    expect(kept.get("caseReview.pressed")?.slice(-64)).not.toBe(first?.slice(-64));
  });

  it("is left alone by the pane of another workbook", async () => {
    const { storage } = storageOf();
    await leavePress(placeOf(storage), "merge");
    expect(await takePress(placeOf(storage, "https://example.org/Other.xlsx"))).toBeNull();
    expect(await takePress(placeOf(storage))).toBe("merge");
  });

  it.each([
    [0, "merge"],
    [120_000, "merge"],
    [120_001, null],
    [-1, null],
  ])("%s ms later gives %s, and is gone", async (later, taken) => {
    const { storage } = storageOf();
    await leavePress(placeOf(storage), "merge");
    expect(await takePress(placeOf(storage, NAME, 1_000 + later))).toBe(taken);
    expect(isPressLeft(placeOf(storage))).toBe(false);
  });

  it.each(["", "merge", "merge never", "eraseAll 1000 0", "merge 1000 0"])(
    "that another program left as “%s” is none",
    async (text) => {
      const { storage } = storageOf();
      storage.setItem("caseReview.pressed", text);
      expect(await takePress(placeOf(storage))).toBeNull();
    },
  );

  it("is not left where the browser keeps its storage shut", async () => {
    const shut = (): never => {
      throw new Error("SecurityError");
    };
    const place = placeOf({ getItem: shut, setItem: shut, removeItem: shut });
    expect(await leavePress(place, "merge")).toBe(false);
    expect(isPressLeft(place)).toBe(true);
    expect(await takePress(place)).toBeNull();
    expect(() => {
      forgetPress(place);
    }).not.toThrow();
  });
});
