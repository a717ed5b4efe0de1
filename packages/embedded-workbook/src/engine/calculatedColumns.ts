import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Table, TableColumn } from "./table";

/**
 * The formula that every cell of a column's body has, as a function of the row it is for; null where the column is not
 * calculated throughout. A new row is filled with it, as in Excel.
 */
export function calculatedFormula(table: Table, column: TableColumn): ((row: number) => string) | null {
  const { sheet, bodyArea } = table;
  const at = bodyArea.left + table.columns.indexOf(column);
  const first = sheet.cell(bodyArea.top, at)?.formula;
  if (first === undefined) {
    const only = column.calculatedFormula;
    return only !== undefined && sheet.cell(bodyArea.top, at) === undefined ? () => only : null;
  }
  const lexer = sheet.book.injector.get(LexerTreeBuilder);
  const moved = (row: number): string =>
    row === bodyArea.top ? first : lexer.moveFormulaRefOffset(first, 0, row - bodyArea.top);
  for (let row = bodyArea.top + 1; row <= bodyArea.bottom; row++) {
    const formula = sheet.cell(row, at)?.formula;
    if (formula === undefined || (formula !== first && formula !== moved(row))) {
      return null;
    }
  }
  return moved;
}

/**
 * The formula that a file has for new rows of a column: one that is the same in every row, as structured references allow;
 * undefined where there is none.
 */
export function formulaOfFile(table: Table, column: TableColumn): string | undefined {
  const formula = calculatedFormula(table, column);
  const { top, bottom } = table.bodyArea;
  const same = formula !== null && formula(top) === formula(bottom) && /\[/.test(formula(top));
  return same ? formula(top) : column.calculatedFormula;
}
