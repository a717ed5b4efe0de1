import { raise, rowsOf } from "./raise";

describe("action-missing", () => {
  it.each([
    ["an empty cell", null, [2]],
    ["a dash", "-", [2]],
    ["none taken, which is an answer", "None taken", []],
    ["an action", "Referral made.", []],
  ])("%s", (_, action, rows) => {
    expect(rowsOf("action-missing", [{ action }, {}])).toEqual(rows);
  });

  it("is raised once, on the heading, where the return has no such column", () => {
    const queries = raise("action-missing", [{}, { date: "13/03/2021" }], { without: ["action"] });
    expect(queries.map(({ row, level }) => ({ row, level }))).toEqual([{ row: 1, level: "warning" }]);
  });
});
