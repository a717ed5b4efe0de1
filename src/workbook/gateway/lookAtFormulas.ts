import { cellsRead, type CellRead } from "./blocks";
import { lookAfter } from "./lookAfter";
import type { Context } from "./workbookRun";

/** Columns of a table that were given formulas in every row. */
export interface LiveColumns {
  table: string;
  headings: readonly string[];
  rows: number;
  /** The table in words: "the action plan". */
  of: string;
  /** What puts it right: "build the plan again, or fill the formula down". */
  mend: string;
}

/** Results of a formula that Excel did not understand, whatever the cells hold that it looks at. */
const NOT_UNDERSTOOD: readonly unknown[] = ["#NAME?", "#REF!", "#SPILL!"];

/** Has the first, the middle and the last row looked at: each holds a formula, and Excel understood it. */
export function lookAtFormulas(context: Context, { table, headings, rows, of, mend }: LiveColumns): void {
  if (rows === 0) return;
  lookAfter(context, `the formulas of ${of}`, () => {
    const { columns } = context.workbook.tables.getItemOrNullObject(table);
    const read = headings.map((heading) => {
      const body = columns.getItemOrNullObject(heading).getDataBodyRange();
      return { heading, cells: sampleRows(rows).map((row) => body.getCell(row, 0).load("formulas,values")) };
    });
    return () => {
      const lacking = read.filter(({ cells }) => !cells.every(isFormula));
      const wrong = read.filter((column) => !lacking.includes(column) && column.cells.some(isNotUnderstood));
      const then = `Nothing else is affected; ${mend}.`;
      return [
        ...(lacking.length > 0
          ? [
              `The ${inWords(lacking)} of ${of} ${lacking.length > 1 ? "do not hold their formulas" : "does not hold its formula"} in every row. ${then}`,
            ]
          : []),
        ...(wrong.length > 0
          ? [
              `The ${inWords(wrong)} of ${of} ${wrong.length > 1 ? "show" : "shows"} an error in place of what is worked out. ${then}`,
            ]
          : []),
      ];
    };
  });
}

/** The first, the middle and the last of some rows, from 0. */
export function sampleRows(rows: number): number[] {
  return rows === 0 ? [] : [...new Set([0, Math.floor(rows / 2), rows - 1])];
}

/** Whether a cell whose formulas and values have been read holds a formula; a formula that became a text shows itself. */
export function isFormula(cell: Excel.Range): boolean {
  if (cell.isNullObject) return false;
  const formula = only(cell.formulas);
  return typeof formula === "string" && formula.startsWith("=") && only(cell.values) !== formula;
}

function isNotUnderstood(cell: Excel.Range): boolean {
  return NOT_UNDERSTOOD.includes(only(cell.values));
}

function only(cells: unknown[][]): CellRead | undefined {
  return cellsRead(cells)[0]?.[0];
}

/** "column RAG", "columns State and RAG". */
export function inWords(columns: readonly { heading: string }[]): string {
  const names = columns.map(({ heading }) => heading);
  return names.length > 1
    ? `columns ${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`
    : `column ${names.join("")}`;
}
