import type { CellValue } from "./blocks";
import { queueTexts } from "./writtenTexts";

/** Text stays as it is: Excel turns whatever looks like a date, number or formula into one. */
export const TEXT = "@";
/** The British form of a day. */
export const DATE = "dd/mm/yyyy";

/**
 * Gives every cell of a range one number format, sending the code once. Excel takes a single value for all cells
 * (Office.js, "Set and get range values, text, or formulas"), though its types ask for one each.
 */
export function formatAll(range: Excel.Range, numberFormat: string): void {
  Object.assign(range, { numberFormat });
}

/**
 * Gives cells the number formats of their columns. Nothing is sent yet.
 * @param at the first cell, from 0
 * @param rows at least one is formatted
 */
export function queueFormats(
  sheet: Excel.Worksheet,
  at: { row: number; column: number },
  formats: readonly string[],
  rows: number,
): void {
  formats.forEach((format, index) => {
    formatAll(sheet.getRangeByIndexes(at.row, at.column + index, Math.max(1, rows), 1), format);
  });
}

/** The same for a table: its heading is text. @param at the heading's first cell, from 0 */
export function queueTableFormats(
  sheet: Excel.Worksheet,
  at: { row: number; column: number },
  formats: readonly string[],
  rows: number,
): void {
  formatAll(sheet.getRangeByIndexes(at.row, at.column, 1, formats.length), TEXT);
  queueFormats(sheet, { row: at.row + 1, column: at.column }, formats, rows);
}

/** Writes one cell in a number format. Nothing is sent yet; where it may be a person's text, `sendTexts` must follow. */
export function queueCell(cell: Excel.Range, numberFormat: string, value: CellValue): void {
  cell.numberFormat = [[numberFormat]];
  // In any other cell, an apostrophe in front only says that a text is one.
  if (numberFormat === TEXT) queueTexts(cell, [[value]]);
  else cell.values = [[value]];
}
