import { hasWords, type TrackedQuery } from "../../chronology/queries/queryMemory";
import { writeRows, type CellRead } from "../gateway/blocks";
import { formatAll } from "../gateway/numberFormats";
import { MEMORY_HEADINGS, memoryRow, queryFromMemory } from "./queryRows";
import { SHEETS, TABLES } from "../gateway/sheetNames";

/** The queries in the memory's cells, the heading first; rows that a person broke are passed over. */
export function memoryFrom(values: readonly CellRead[][]): TrackedQuery[] {
  return values.slice(1).flatMap((cells) => {
    const query = cells.every((cell) => cell === "") ? null : queryFromMemory(cells);
    return query ? [query] : [];
  });
}

/**
 * Remembers what was said about queries on a sheet that stays out of sight, so that it outlives the Queries sheet. Sends
 * what it queues, and nothing where the memory holds the same already.
 */
export async function writeMemory(
  context: Excel.RequestContext,
  before: readonly TrackedQuery[],
  queries: readonly TrackedQuery[],
): Promise<void> {
  const rows = queries.filter(hasWords).map(memoryRow);
  if (JSON.stringify(rows) === JSON.stringify(before.map(memoryRow))) {
    return;
  }
  const standing = context.workbook.worksheets.getItemOrNullObject(SHEETS.queryMemory);
  await context.sync();
  if (!standing.isNullObject) {
    standing.delete();
  }
  const sheet = context.workbook.worksheets.add(SHEETS.queryMemory);
  sheet.visibility = "VeryHidden";
  const whole = sheet.getRangeByIndexes(0, 0, Math.max(1, rows.length) + 1, MEMORY_HEADINGS.length);
  formatAll(whole, "@");
  await writeRows(context, sheet, { row: 0, column: 0 }, [[...MEMORY_HEADINGS], ...rows]);
  sheet.tables.add(whole, true).name = TABLES.queryMemory;
  await context.sync();
}
