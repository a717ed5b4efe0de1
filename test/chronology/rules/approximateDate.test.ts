import { raise, rowsOf } from "./raise";

describe("approximate-date", () => {
  it.each([
    ["early March 2021", [2]],
    ["?22 May 2021", [2]],
    ["winter 2022", [2]],
    ["c. April 2023", [2]],
    ["March 2021", []],
    ["12/03/2021", []],
    ["w/c 18/3/21", []],
  ])("%s", (date, rows) => {
    expect(rowsOf("approximate-date", [{ date }, {}])).toEqual(rows);
  });

  it("is a note in the date's column", () => {
    expect(raise("approximate-date", [{ date: "winter 2022" }, {}])[0]).toMatchObject({
      level: "note",
      column: "Date",
    });
  });
});
