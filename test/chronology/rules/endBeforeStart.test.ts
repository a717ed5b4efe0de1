import { raise, rowsOf } from "./raise";

describe("end-before-start", () => {
  it.each([
    ["an end a week before", { date: "12/03/2021", end: "05/03/2021" }, [2]],
    ["a span written backwards", { date: "15/3/21 - 12/3/21" }, [2]],
    ["an end on the same day", { date: "12/03/2021", end: "12/03/2021" }, []],
    ["a later end", { date: "12/03/2021", end: "15/03/2021" }, []],
    ["no end", { date: "12/03/2021" }, []],
  ])("%s", (_, entry, rows) => {
    expect(rowsOf("end-before-start", [entry, { end: "20/04/2021" }])).toEqual(rows);
  });

  it("stands in the end date's column", () => {
    const entries = [{ date: "12/03/2021", end: "05/03/2021" }, {}];
    expect(raise("end-before-start", entries)[0]).toMatchObject({ level: "warning", column: "End date" });
  });
});
