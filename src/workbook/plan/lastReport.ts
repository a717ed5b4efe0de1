import { dateFromSerial, serialFromDate } from "../../calendar/serial";
import { type IsoDate } from "../../calendar/isoDate";
import { DATE, queueCell, TEXT } from "../gateway/numberFormats";
import { TABLES } from "../gateway/sheetNames";
import { queuePlacing, queueTint } from "../look/cells";

/** The name of the cell above the plan that holds the day of the last report; a person may enter another day there. */
const LAST_REPORT = "LastReport";
/** The row between the RAG key and the headings, from 0. */
const ROW = 4;

/** The day of the last report on the plan; null where none is remembered. */
export async function readLastReport(context: Excel.RequestContext): Promise<IsoDate | null> {
  const cell = context.workbook.names.getItemOrNullObject(LAST_REPORT).getRangeOrNullObject();
  cell.load("values");
  await context.sync();
  const value: unknown = cell.isNullObject ? null : cell.values[0]?.[0];
  return typeof value === "number" ? dateFromSerial(value) : null;
}

/** Remembers the day of a report above the plan. Sends what it queues. */
export async function writeLastReport(context: Excel.RequestContext, day: IsoDate): Promise<void> {
  const known = context.workbook.names.getItemOrNullObject(LAST_REPORT);
  const standing = known.getRangeOrNullObject();
  const sheet = context.workbook.tables.getItem(TABLES.actionPlan).worksheet;
  await context.sync();
  const cell = standing.isNullObject ? sheet.getRangeByIndexes(ROW, 1, 1, 1) : standing;
  if (standing.isNullObject) {
    if (!known.isNullObject) {
      known.delete();
    }
    context.workbook.names.add(LAST_REPORT, cell);
    const label = sheet.getRangeByIndexes(ROW, 0, 1, 1);
    queueCell(label, TEXT, "Last report");
    queueTint(label, { bold: true });
  }
  queueCell(cell, DATE, serialFromDate(day));
  queuePlacing(cell, { horizontal: "Left" });
  await context.sync();
}
