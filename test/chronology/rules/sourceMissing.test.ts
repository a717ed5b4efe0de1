import { raise, rowsOf } from "./raise";

describe("source-missing", () => {
  it.each([
    ["an empty cell", null, [2]],
    ["a question mark", "?", [2]],
    ["a source", "Case record", []],
  ])("%s", (_, source, rows) => {
    expect(rowsOf("source-missing", [{ source }, {}])).toEqual(rows);
  });

  it("is raised once, on the heading, where the return has no such column", () => {
    const queries = raise("source-missing", [{}, { date: "13/03/2021" }], { without: ["source"] });
    expect(queries.map(({ row, level }) => ({ row, level }))).toEqual([{ row: 1, level: "warning" }]);
  });
});
