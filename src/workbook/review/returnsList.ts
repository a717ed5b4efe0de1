import type { CellValue } from "../gateway/blocks";
import { formatAll, TEXT } from "../gateway/numberFormats";
import { ownNames } from "../gateway/ownNames";
import { queueTexts, sendTexts } from "../gateway/writtenTexts";
import { RETURN_HEADINGS, returnRow, type ReturnRecord } from "./returnRecords";

/** Makes the list of returns on its hidden sheet: what it says to a person, the Review sheet shows. Sends what it queues. */
export async function addReturnsList(
  context: Excel.RequestContext,
  returns: readonly ReturnRecord[],
): Promise<void> {
  const names = await ownNames(context);
  const cells = [[...RETURN_HEADINGS], ...returns.map(returnRow)];
  await queueList(context, cells, names.tables.returns);
  await sendTexts(context);
}

/** The hidden sheet with the list as it is given, its headings first. Its texts are sent by `sendTexts`. */
export async function queueList(
  context: Excel.RequestContext,
  cells: readonly (readonly CellValue[])[],
  table: string,
): Promise<void> {
  const { sheets } = await ownNames(context);
  const { worksheets } = context.workbook;
  const left = worksheets.getItemOrNullObject(sheets.returnsList);
  await context.sync();
  const sheet = left.isNullObject ? worksheets.add(sheets.returnsList) : left;
  sheet.visibility = "VeryHidden";
  const [headings = []] = cells;
  // A table has a row below its heading.
  const rows = cells.length > 1 ? cells : [...cells, headings.map(() => "")];
  const whole = sheet.getRangeByIndexes(0, 0, rows.length, headings.length);
  formatAll(whole, TEXT);
  queueTexts(whole, rows);
  sheet.tables.add(whole, true).name = table;
}
