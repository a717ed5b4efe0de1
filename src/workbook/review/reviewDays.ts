import { dateFromSerial, serialFromDate } from "../../calendar/serial";
import { dayOfCellText, REVIEW_ITEMS } from "./reviewSheet";
import { cellsRead } from "../gateway/blocks";
import { TABLES } from "../gateway/sheetNames";
import type { ReviewDays } from "../../plan/live/targetFormula";

/** The cells of the Review sheet from which target dates count, and those of them whose day is text. */
export interface ReviewDaysRead extends ReviewDays {
  /** Text that is a day all the same: rows and columns from 0 with the serial number. */
  texts: { sheet: string; row: number; column: number; serial: number }[];
}

/** Looks for the cells; in one with words instead of a day no formula can count. */
export async function readReviewDays(context: Excel.RequestContext): Promise<ReviewDaysRead> {
  const table = context.workbook.tables.getItemOrNullObject(TABLES.record);
  const range = table.getRange();
  range.load("values,rowIndex,columnIndex");
  table.worksheet.load("name");
  await context.sync();
  const found: ReviewDaysRead = { publication: null, agreed: null, texts: [] };
  if (table.isNullObject) {
    return found;
  }
  const sheet = table.worksheet.name;
  const [headings = [], ...rows] = cellsRead(range.values);
  const [item, value] = [headings.indexOf("Item"), headings.indexOf("Value")];
  for (const [index, row] of rows.entries()) {
    const day = row[item] === REVIEW_ITEMS.publication ? "publication" : "agreed";
    if (value < 0 || (day === "agreed" && row[item] !== REVIEW_ITEMS.agreed)) {
      continue;
    }
    const [at, column] = [range.rowIndex + 1 + index, range.columnIndex + value];
    found[day] = `${quoted(sheet)}!$${String.fromCharCode(65 + column)}$${at + 1}`;
    const iso = typeof row[value] === "string" ? dayOfCellText(row[value]) : null;
    if (iso !== null) {
      found.texts.push({ sheet, row: at, column, serial: serialFromDate(iso) });
    }
  }
  return found;
}

function quoted(sheet: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** Turns days that stand there as text into dates. Nothing is sent yet. */
export function queueReviewDays(context: Excel.RequestContext, { texts }: ReviewDaysRead): void {
  for (const { sheet, row, column, serial } of texts.filter(
    ({ serial: day }) => dateFromSerial(day) !== null,
  )) {
    const cell = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
    cell.numberFormat = [["dd/mm/yyyy"]];
    cell.values = [[serial]];
  }
}
