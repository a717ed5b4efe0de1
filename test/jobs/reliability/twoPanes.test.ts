import { PAIRS } from "./pairs";
import { requestsTried } from "./stride";
import { meetAtEach } from "./twoPanes";

describe.each(PAIRS)("two panes at $name", (pair) => {
  it("lose and double nothing: the workbook is as after one and then the other, and who waits is told", async () => {
    const met = await meetAtEach(pair, (requests) => requestsTried(requests, 2));
    expect(
      met.filter(({ asInTurn }) => !asInTurn).map(({ at, told, found }) => ({ at, told, found })),
    ).toEqual([]);
    expect(met.flatMap(({ told }) => told).join("\n")).toMatch(
      /^Another pane \(Excel on the web\) has been at work in this workbook since 10:12, to /,
    );
  }, 1_800_000);
});
