import { hasWords, type TrackedQuery } from "../../chronology/queries/queryMemory";
import type { CellRead } from "../gateway/blocks";
import { writeMemorySheet } from "../gateway/hiddenSheet";
import { MEMORY_HEADINGS, memoryRow, queryFromMemory } from "./queryRows";
import { ownNames } from "../gateway/ownNames";

/** The queries in the memory's cells, the heading first; rows that a person broke are skipped. */
export function memoryFrom(values: readonly CellRead[][]): TrackedQuery[] {
  return values.slice(1).flatMap((cells) => {
    const query = cells.every((cell) => cell === "") ? null : queryFromMemory(cells);
    return query ? [query] : [];
  });
}

/**
 * Remembers what was said about queries on a hidden sheet, so that it outlives the Queries sheet. Nothing is sent if the
 * memory already holds the same.
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
  const names = await ownNames(context);
  await writeMemorySheet(context, {
    sheet: names.sheets.queryMemory,
    table: names.tables.queryMemory,
    rows: [[...MEMORY_HEADINGS], ...rows],
  });
}
