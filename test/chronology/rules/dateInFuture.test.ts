import { raise, rowsOf, TODAY } from "./raise";

describe("date-in-future", () => {
  it.each([
    ["ten years on", "11/10/2032", [2]],
    ["tomorrow", { day: "2026-11-22" }, [2]],
    ["today", { day: TODAY }, []],
    ["long ago", "12/03/2021", []],
  ])("%s", (_, date, rows) => {
    expect(rowsOf("date-in-future", [{ date }, {}])).toEqual(rows);
  });

  it("is a warning in the date's column", () => {
    expect(raise("date-in-future", [{ date: "11/10/2032" }, {}])[0]).toMatchObject({
      level: "warning",
      column: "Date",
    });
  });

  it.each([
    ["the year on which the rows around it agree", "04/10/2022", "19/10/2022", "2022-10-11"],
    ["nothing where they do not", "04/10/2021", "19/10/2022", null],
  ])("offers %s", (_, before, after, fix) => {
    const entries = [{ date: before }, { date: "11/10/2032" }, { date: after }];
    expect(raise("date-in-future", entries).map((query) => query.fix)).toEqual([fix]);
  });
});
