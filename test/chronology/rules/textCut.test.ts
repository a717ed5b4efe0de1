import { raise, rowsOf } from "./raise";

const long = (length: number) => "Seen at home. ".repeat(3000).slice(0, length);

describe("text-cut", () => {
  it.each([
    [254, []],
    [255, [2]],
    [256, []],
    [32_766, []],
    [32_767, [2]],
  ])("a text of %d characters", (length, rows) => {
    expect(rowsOf("text-cut", [{ event: long(length) }, {}])).toEqual(rows);
  });

  it("says the length, in the text's column", () => {
    const [query] = raise("text-cut", [{ action: long(255) }, {}]);
    expect(query).toMatchObject({ level: "warning", column: "Action, decision and outcome" });
    expect(query?.message).toContain("255 characters");
  });
});
