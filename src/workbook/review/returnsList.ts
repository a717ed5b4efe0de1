import type { CellValue } from "../gateway/blocks";
import { formatAll, TEXT } from "../gateway/numberFormats";
import type { OwnNames } from "../gateway/ownNames";
import { queueTexts } from "../gateway/writtenTexts";
import { RETURN_HEADINGS, returnRow, type ReturnRecord } from "./returnRecords";

/** The cells of the list of returns: what it says to a person, the Review sheet shows. */
export function listOf(returns: readonly ReturnRecord[]): string[][] {
  return [[...RETURN_HEADINGS], ...returns.map(returnRow)];
}

/**
 * The hidden sheet with the list of returns. Nothing is sent yet; `sendTexts` must follow.
 * @param left the sheet of its name, looked for before: one that was left empty serves
 * @param cells its headings first
 */
export function queueList(
  context: Excel.RequestContext,
  left: Excel.Worksheet,
  cells: readonly (readonly CellValue[])[],
  { sheets, tables }: OwnNames,
): void {
  const sheet = left.isNullObject ? context.workbook.worksheets.add(sheets.returnsList) : left;
  sheet.visibility = "VeryHidden";
  const [headings = []] = cells;
  // A table has a row below its heading.
  const rows = cells.length > 1 ? cells : [...cells, headings.map(() => "")];
  const whole = sheet.getRangeByIndexes(0, 0, rows.length, headings.length);
  formatAll(whole, TEXT);
  queueTexts(whole, rows);
  sheet.tables.add(whole, true).name = tables.returns;
}
