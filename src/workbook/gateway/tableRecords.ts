import { cellsRead, type CellRead } from "./blocks";

/** A row of a table by its headings: what the cell holds, dates as serial numbers, "" for an empty cell. */
export type TableRecord = Record<string, CellRead>;

/**
 * Reads small tables by name, all in two requests.
 * @returns one list of rows for each name; null where the workbook has no such table
 */
export async function readTables(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<(TableRecord[] | null)[]> {
  const tables = names.map((name) => context.workbook.tables.getItemOrNullObject(name));
  await context.sync();
  const ranges = tables.map((table) => {
    if (table.isNullObject) {
      return null;
    }
    const range = table.getRange();
    range.load("values");
    return range;
  });
  await context.sync();
  return ranges.map((range) => range && recordsOf(cellsRead(range.values)));
}

function recordsOf(values: CellRead[][]): TableRecord[] {
  const [headings = [], ...rows] = values;
  return rows
    .filter((row) => row.some((value) => value !== ""))
    .map((row) => Object.fromEntries(headings.map((heading, index) => [String(heading), row[index] ?? ""])));
}
