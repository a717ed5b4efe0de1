import { raise, rowsOf } from "./raise";

describe("date-unreadable", () => {
  it.each([
    ["month and day the American way", "03/25/2022", [2]],
    ["words that are no date", "see file", [2]],
    ["a day that does not exist, which another rule queries", "31/02/2022", []],
    ["a known shape", "12.03/19", []],
    ["nothing", null, []],
  ])("%s", (_, date, rows) => {
    expect(rowsOf("date-unreadable", [{ date }, {}])).toEqual(rows);
  });

  it("offers the likely day", () => {
    expect(raise("date-unreadable", [{ date: "03/25/2022" }, {}])[0]).toMatchObject({
      level: "error",
      column: "Date",
      fix: "2022-03-25",
    });
  });
});
