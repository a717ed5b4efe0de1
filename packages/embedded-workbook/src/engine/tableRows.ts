import { conditionalFormatsOf } from "./conditionalFormats";
import { pullUp, pushDown } from "./cellShift";
import { dataValidationsOf } from "./dataValidations";
import { invalidArgument } from "./errors";
import { quietly } from "./quietly";
import { restyle } from "./restyle";
import type { CellPatch } from "./sheet";
import { asOne, type Table } from "./table";
import { calculatedFormula } from "./calculatedColumns";
import { mirror } from "./tableMirror";

/**
 * Inserts empty rows into a table before the body row `index` (null: at the end); what is below, within the table's
 * columns, moves down. The new rows look like the row above them and calculated columns fill them. Returns the index of the
 * first one.
 */
export function insertTableRows(table: Table, index: number | null, count: number): number {
  const { sheet } = table;
  const at = index ?? table.rowCount;
  if (!Number.isInteger(at) || at < 0 || at > table.rowCount) {
    throw invalidArgument();
  }
  const formulas = table.columns.map((column) => calculatedFormula(table, column));
  const top = table.bodyArea.top + at;
  const before = table.area;
  const model = at > 0 ? top - 1 : top + count;
  asOne(table, () => pushDown(sheet, { ...before, top, bottom: top + count - 1 }));
  table.area = { ...before, bottom: before.bottom + count };
  mirror(table);
  if (at === before.bottom - before.top - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0) + 1) {
    const body = { ...table.bodyArea, bottom: top - 1 };
    conditionalFormatsOf(sheet.book).stretch(sheet, body, count);
    dataValidationsOf(sheet.book).stretch(sheet, body, count);
  }
  for (let column = before.left; column <= before.right; column++) {
    const style = sheet.style(model, column);
    if (Object.keys(style).length > 0) {
      restyle(sheet, { top, bottom: top + count - 1, left: column, right: column }, () => style);
    }
  }
  const patch: CellPatch = new Map();
  for (let row = top; row < top + count; row++) {
    const cells = formulas.flatMap((formula, column): [number, { value: null; formula: string }][] =>
      formula === null ? [] : [[before.left + column, { value: null, formula: formula(row) }]],
    );
    if (cells.length > 0) {
      patch.set(row, new Map(cells));
    }
  }
  quietly(sheet.book, () => sheet.write(patch));
  return at;
}

/** Deletes body rows; what is below, within the table's columns, moves up. The last row is emptied, as Excel keeps one. */
export function deleteTableRows(table: Table, index: number, count: number): void {
  if (
    !Number.isInteger(index) ||
    !Number.isInteger(count) ||
    index < 0 ||
    count < 1 ||
    index + count > table.rowCount
  ) {
    throw invalidArgument();
  }
  const { sheet, bodyArea } = table;
  if (table.rowCount === count) {
    if (count > 1) {
      deleteTableRows(table, 1, count - 1);
    }
    const cells = table.columns.map((_column, column): [number, { value: null }] => [
      bodyArea.left + column,
      { value: null },
    ]);
    sheet.write(new Map([[bodyArea.top, new Map(cells)]]));
    return;
  }
  const top = bodyArea.top + index;
  const before = table.area;
  asOne(table, () => pullUp(sheet, { ...before, top, bottom: top + count - 1 }));
  table.area = { ...before, bottom: before.bottom - count };
  mirror(table);
}
