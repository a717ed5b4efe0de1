import { readReturns } from "../../../src/chronology/returns/readReturns";
import { gridOf, type TestCell } from "../sheet/gridOf";
import { REVIEW, TODAY } from "./raise";

const HEADING = ["Date", "Source", "What happened", "Action taken"];
const ROWS: TestCell[][] = [
  HEADING,
  ["12/03/2021", "Record", "Yearly visit. Mother at home", "Repair ordered."],
  [null, null, "- kitchen tap leaking", null],
  [null, null, "- smoke alarm missing", null],
  ["13/03/2021", "Record", "Visit.", "None taken"],
];

function splits(rows: TestCell[][], merges: string[] = []) {
  const read = readReturns([gridOf(rows, { merges })], REVIEW, TODAY);
  return read.sheets
    .flatMap((sheet) => sheet.entries.flatMap((entry) => entry.queries))
    .filter((query) => query.rule === "split-entry");
}

describe("split-entry", () => {
  it("is raised on the first of the joined rows, and names them", () => {
    const queries = splits(ROWS);
    expect(queries.map(({ row, level }) => ({ row, level }))).toEqual([{ row: 2, level: "warning" }]);
    expect(queries[0]?.message).toContain("Rows 2 to 4");
  });

  it("is not raised where merged cells show that the rows belong together", () => {
    expect(splits(ROWS, ["A2:A4", "B2:B4", "D2:D4"])).toEqual([]);
  });

  it("is not raised for rows that are complete", () => {
    expect(splits(ROWS.filter((row) => row[0] !== null))).toEqual([]);
  });
});
