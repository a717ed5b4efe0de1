import { raise, rowsOf } from "./raise";

describe("date-missing", () => {
  it.each([
    ["an empty cell", null, [2]],
    ["undated", "Undated", [2]],
    ["not known", "n/k", [2]],
    ["a date", "12/03/2021", []],
    ["a vague date", "winter 2020", []],
    ["what is no date at all", "see file", []],
  ])("%s", (_, date, rows) => {
    expect(rowsOf("date-missing", [{ date }, { event: "Another event, on another row." }])).toEqual(rows);
  });

  it("is raised once, on the heading, where the return has no such column", () => {
    const queries = raise("date-missing", [{}, { event: "Another event." }, { event: "A third." }], {
      without: ["date", "end"],
    });
    expect(queries.map(({ row, level }) => ({ row, level }))).toEqual([{ row: 1, level: "error" }]);
  });
});
