import { raise, rowsOf } from "./raise";

describe("weekday-mismatch", () => {
  it.each([
    ["a Wednesday called Monday", "Mon 9 June 2021", [2]],
    ["a Tuesday called Tuesday", "Tues 13 July 2021", []],
    ["no weekday", "9 June 2021", []],
  ])("%s", (_, date, rows) => {
    expect(rowsOf("weekday-mismatch", [{ date }, {}])).toEqual(rows);
  });

  it("is a warning in the date's column", () => {
    expect(raise("weekday-mismatch", [{ date: "Mon 9 June 2021" }, {}])[0]).toMatchObject({
      level: "warning",
      column: "Date",
    });
  });
});
