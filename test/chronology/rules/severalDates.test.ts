import { raise, rowsOf } from "./raise";

describe("several-dates", () => {
  it.each([
    ["1st, 8th and 15th November 2022", [2]],
    ["1st – 5th, 9th – 12th and 18th December 2014", [2]],
    ["12th–15th March 2021", []],
    ["12/03/2021", []],
  ])("%s", (date, rows) => {
    expect(rowsOf("several-dates", [{ date }, {}])).toEqual(rows);
  });

  it("is a note in the date's column", () => {
    expect(raise("several-dates", [{ date: "1st, 8th and 15th November 2022" }, {}])[0]).toMatchObject({
      level: "note",
      column: "Date",
    });
  });
});
