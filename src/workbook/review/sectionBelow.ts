import { ownNames } from "../gateway/ownNames";
import { sendTexts } from "../gateway/writtenTexts";
import { queueSmallTable, type SmallTable } from "../look/tables";
import { headingBelow, queueRoom, queueSectionLook, type SectionKey } from "./reviewLayout";

/**
 * Puts a list into the Review sheet below another one, moving what is there. Does nothing where the workbook has no Review sheet, or it
 * is protected. Sends what it queues.
 * @param below the lists that it may follow: the first that is in its place; where none is, it goes below all that is on the sheet
 * @returns whether it was put there
 */
export async function addSectionBelow(
  context: Excel.RequestContext,
  below: readonly SectionKey[],
  key: SectionKey,
  table: Omit<SmallTable, "name">,
): Promise<boolean> {
  const names = await ownNames(context);
  const sheet = context.workbook.worksheets.getItemOrNullObject(names.sheets.review);
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  sheet.protection.load("protected");
  const lists = below.map((each) => {
    const list = context.workbook.tables.getItemOrNullObject(names.tables[each]);
    list.worksheet.load("name");
    return { list, range: list.getRange().load("rowIndex,columnIndex,rowCount") };
  });
  await context.sync();
  if (sheet.isNullObject || used.isNullObject || sheet.protection.protected) return false;
  const above = lists.find(
    ({ list, range }) =>
      !list.isNullObject && list.worksheet.name === names.sheets.review && range.columnIndex === 0,
  )?.range;
  const { rowIndex, rowCount } = above ?? used;
  const last = rowIndex + rowCount - 1;
  const { headings } = table;
  const rows = Math.max(1, table.rows.length);
  if (above) queueRoom(sheet, last + 1, rows + 3);
  const row = headingBelow(last);
  queueSmallTable(sheet, { row, column: 0 }, { name: names.tables[key], ...table });
  queueSectionLook(sheet, key, { row, column: 0, headings, rows });
  await sendTexts(context);
  return true;
}
