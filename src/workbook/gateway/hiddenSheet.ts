import type { CellValue } from "./blocks";
import { formatAll, TEXT } from "./numberFormats";
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

/** Writes what the workbook remembers on a hidden sheet, replacing what it remembered before. */
export async function writeMemorySheet(
  context: Excel.RequestContext,
  { sheet: name, table, rows, numbers = [] }: Memory,
): Promise<void> {
  const before = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (!before.isNullObject) {
    before.delete();
  }
  const sheet = context.workbook.worksheets.add(name);
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
    sheet.tables.add(whole, true).name = table;
    await context.sync();
  }
}
