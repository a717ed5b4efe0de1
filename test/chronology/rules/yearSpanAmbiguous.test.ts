import { raise, rowsOf } from "./raise";

describe("year-span-ambiguous", () => {
  it.each([
    ["2020/21", [2]],
    ["financial year 2020/21", []],
    ["academic year 2020/21", []],
    ["2021", []],
  ])("%s", (date, rows) => {
    expect(rowsOf("year-span-ambiguous", [{ date }, {}])).toEqual(rows);
  });

  it("is a note in the date's column", () => {
    expect(raise("year-span-ambiguous", [{ date: "2020/21" }, {}])[0]).toMatchObject({
      level: "note",
      column: "Date",
    });
  });
});
