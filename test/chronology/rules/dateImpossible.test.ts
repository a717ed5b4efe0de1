import { raise, rowsOf } from "./raise";

describe("date-impossible", () => {
  it.each([
    ["31 February", "31/02/2022", [2]],
    ["29 February of another year", "29/02/2021", [2]],
    ["29 February of a leap year", "29/02/2020", []],
    ["month and day the American way, which another rule queries", "03/25/2022", []],
  ])("%s", (_, date, rows) => {
    expect(rowsOf("date-impossible", [{ date }, {}])).toEqual(rows);
  });

  it("is an error in the date's column", () => {
    expect(raise("date-impossible", [{ date: "31/02/2022" }, {}])[0]).toMatchObject({
      level: "error",
      column: "Date",
    });
  });
});
