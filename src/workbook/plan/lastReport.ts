import { dateFromSerial, serialFromDate } from "../../calendar/serial";
import { type IsoDate } from "../../calendar/isoDate";
import { DATE, queueCell, TEXT } from "../gateway/numberFormats";
import { ownNames } from "../gateway/ownNames";
import { queuePlacing, queueTint } from "../look/cells";

/** The row between the RAG key and the headings, from 0. */
const ROW = 4;

/** The day of the last report, which a person may change in its cell above the plan; null where none is remembered. */
export async function readLastReport(context: Excel.RequestContext): Promise<IsoDate | null> {
  const { cells } = await ownNames(context);
  const cell = context.workbook.names.getItemOrNullObject(cells.lastReport).getRangeOrNullObject();
  cell.load("values");
  await context.sync();
  const value: unknown = cell.isNullObject ? null : cell.values[0]?.[0];
  return typeof value === "number" ? dateFromSerial(value) : null;
}

/** Remembers the day of a report above the plan. Sends what it queues. */
export async function writeLastReport(context: Excel.RequestContext, day: IsoDate): Promise<void> {
  const { tables, cells } = await ownNames(context);
  const known = context.workbook.names.getItemOrNullObject(cells.lastReport);
  const standing = known.getRangeOrNullObject();
  const sheet = context.workbook.tables.getItem(tables.actionPlan).worksheet;
  await context.sync();
  const cell = standing.isNullObject ? sheet.getRangeByIndexes(ROW, 1, 1, 1) : standing;
  if (standing.isNullObject) {
    if (!known.isNullObject) {
      known.delete();
    }
    context.workbook.names.add(cells.lastReport, cell);
    const label = sheet.getRangeByIndexes(ROW, 0, 1, 1);
    queueCell(label, TEXT, "Last report");
    queueTint(label, { bold: true });
  }
  queueCell(cell, DATE, serialFromDate(day));
  queuePlacing(cell, { horizontal: "Left" });
  await context.sync();
}
