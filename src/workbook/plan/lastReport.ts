import { dateFromSerial, serialFromDate } from "../../calendar/serial";
import { type IsoDate } from "../../calendar/isoDate";
import { cellsRead, type CellRead } from "../gateway/blocks";
import { DATE, queueCell, TEXT } from "../gateway/numberFormats";
import { ownNames } from "../gateway/ownNames";
import { LOOKED_UP, queuePlacing, queueTint } from "../look/cells";
import { COLOURS } from "../look/colours";

/** Beside the number of the RAG key, in the row of the title. */
const ROW = 0;
const FIRST_COLUMN = 14;
/** How many cells of that row are looked at for two that are free; a table is never as wide. */
const LOOKED_AT = 200;

/** The day of the last report, which a person may change in its cell above the plan; null where none is remembered. */
export async function readLastReport(context: Excel.RequestContext): Promise<IsoDate | null> {
  const { cells } = await ownNames(context);
  const cell = context.workbook.names.getItemOrNullObject(cells.lastReport).getRangeOrNullObject();
  cell.load("values");
  await context.sync();
  const value: unknown = cell.isNullObject ? null : cell.values[0]?.[0];
  return typeof value === "number" ? dateFromSerial(value) : null;
}

/** Remembers the day of a report above the plan, in cells that are free. Sends what it queues. */
export async function writeLastReport(context: Excel.RequestContext, day: IsoDate): Promise<void> {
  const { tables, cells } = await ownNames(context);
  const known = context.workbook.names.getItemOrNullObject(cells.lastReport);
  const standing = known.getRangeOrNullObject();
  const sheet = context.workbook.tables.getItem(tables.actionPlan).worksheet;
  const line = sheet.getRangeByIndexes(ROW, FIRST_COLUMN, 1, LOOKED_AT).load("values");
  await context.sync();
  const column = FIRST_COLUMN + firstFree(cellsRead(line.values)[0] ?? []);
  const cell = standing.isNullObject ? sheet.getRangeByIndexes(ROW, column + 1, 1, 1) : standing;
  if (standing.isNullObject) {
    if (!known.isNullObject) {
      known.delete();
    }
    context.workbook.names.add(cells.lastReport, cell);
    const label = sheet.getRangeByIndexes(ROW, column, 1, 1);
    queueCell(label, TEXT, "Last report");
    queueTint(label, { size: LOOKED_UP, text: COLOURS.quiet });
    queuePlacing(label, { wrap: false, vertical: "Center", horizontal: "Right" });
    queueTint(cell, { size: LOOKED_UP });
    queuePlacing(cell, { wrap: false, vertical: "Center", horizontal: "Left" });
    // The column below it is narrow: the day is shown in full all the same.
    cell.format.shrinkToFit = true;
  }
  queueCell(cell, DATE, serialFromDate(day));
  await context.sync();
}

/** The first of two cells side by side that hold nothing. */
function firstFree(cells: readonly CellRead[]): number {
  const at = cells.findIndex((cell, index) => cell === "" && cells[index + 1] === "");
  return at < 0 ? cells.length : at;
}
