import type { CellValue } from "./blocks";
import { formatAll, TEXT } from "./numberFormats";
import { finishSwaps, interimName, interimTable, queueRemoval, queueSwap } from "./sheetSwap";
import { writeRows } from "./writeRows";

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

/**
 * Writes what the workbook remembers on a hidden sheet, replacing what it remembered before: that stays until the new sheet is
 * whole.
 */
export async function writeMemorySheet(context: Excel.RequestContext, memory: Memory): Promise<void> {
  const { sheet: name, table, rows, numbers = [] } = memory;
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility");
  const before = worksheets.getItemOrNullObject(name);
  const leftOver = worksheets.getItemOrNullObject(interimName(name));
  await context.sync();
  if (await finishSwaps(context, worksheets.items)) {
    await writeMemorySheet(context, memory);
    return;
  }
  if (!leftOver.isNullObject) {
    queueRemoval(leftOver);
  }
  const sheet = worksheets.add(interimName(name));
  sheet.visibility = "VeryHidden";
  const width = rows[0]?.length ?? 1;
  // A table has a row below its heading.
  const height = Math.max(rows.length, table === null ? 1 : 2);
  const whole = sheet.getRangeByIndexes(0, 0, height, width);
  formatAll(whole, TEXT);
  for (const column of numbers) {
    formatAll(sheet.getRangeByIndexes(1, column, height - 1, 1), "0");
  }
  await writeRows(context, sheet, { row: 0, column: 0 }, rows);
  if (table !== null) {
    sheet.tables.add(whole, true).name = interimTable(table);
  }
  queueSwap({ sheet, name, table, before });
  await context.sync();
}

/** Puts memories in their places that were written whole when a job was cut short. */
export async function finishMemorySheets(context: Excel.RequestContext): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility");
  await context.sync();
  await finishSwaps(context, worksheets.items);
}
