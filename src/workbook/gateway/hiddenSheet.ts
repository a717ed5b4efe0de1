import type { CellValue } from "./blocks";
import { formatAll, TEXT } from "./numberFormats";
import { finishSwaps, interimName, interimTable, queueRemoval, queueSwap } from "./sheetSwap";
import { queueRows } from "./writeRows";

/** What the workbook remembers on a sheet of its own. */
interface Memory {
  sheet: string;
  /** The name of its table; `null` for rows without a heading. */
  table: string | null;
  /** With the heading first, where there is a table. */
  rows: readonly CellValue[][];
  /** The columns that hold numbers, from 0. */
  numbers?: readonly number[];
}

/** Where it is to stand: what stands there now, and what is left of an attempt that was cut short. */
interface Place {
  before: Excel.Worksheet;
  leftOver: Excel.Worksheet;
}

/** Looks where a memory is to stand; changes of places that were cut short are finished first. */
export async function placeOfMemory(context: Excel.RequestContext, sheet: string): Promise<Place> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility");
  const before = worksheets.getItemOrNullObject(sheet);
  const leftOver = worksheets.getItemOrNullObject(interimName(sheet));
  await context.sync();
  return (await finishSwaps(context, worksheets.items))
    ? placeOfMemory(context, sheet)
    : { before, leftOver };
}

/**
 * Writes what the workbook remembers on a hidden sheet, replacing what it remembered before: that stays until the new sheet is
 * whole.
 * @param alongside queues what may be done once it is: it is sent in the same request
 * @param found where it is to stand, if that was looked for just before
 */
export async function writeMemorySheet(
  context: Excel.RequestContext,
  memory: Memory,
  alongside: () => void = () => undefined,
  found?: Omit<Place, "before"> & { before: Excel.Worksheet | null },
): Promise<void> {
  const { sheet: name, table, rows, numbers = [] } = memory;
  const { before, leftOver } = found ?? (await placeOfMemory(context, name));
  if (!leftOver.isNullObject) {
    queueRemoval(leftOver);
  }
  const sheet = context.workbook.worksheets.add(interimName(name));
  sheet.visibility = "VeryHidden";
  const width = rows[0]?.length ?? 1;
  // A table has a row below its heading.
  const height = Math.max(rows.length, table === null ? 1 : 2);
  const whole = sheet.getRangeByIndexes(0, 0, height, width);
  formatAll(whole, TEXT);
  for (const column of numbers) {
    formatAll(sheet.getRangeByIndexes(1, column, height - 1, 1), "0");
  }
  await queueRows(context, sheet, { row: 0, column: 0 }, rows);
  if (table !== null) {
    sheet.tables.add(whole, true).name = interimTable(table);
  }
  queueSwap({ sheet, name, table, before });
  alongside();
  await context.sync();
}

/** Puts memories in their places that were written whole when a job was cut short. */
export async function finishMemorySheets(context: Excel.RequestContext): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility");
  await context.sync();
  await finishSwaps(context, worksheets.items);
}
