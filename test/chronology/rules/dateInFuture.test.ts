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
});
