import { cellsRead, type CellRead } from "./blocks";
import { areTablesAgain, ownNames } from "./ownNames";
import type { TableKey } from "./ownTables";

/** A row of a table by its headings: what the cell holds, dates as serial numbers, "" for an empty cell. */
export type TableRecord = Record<string, CellRead>;

/**
 * Reads small tables of ours together.
 * @returns one list of rows for each table; null where the workbook has no such table
 */
export async function readTables(
  context: Excel.RequestContext,
  wanted: readonly TableKey[],
): Promise<(TableRecord[] | null)[]> {
  const names = await ownNames(context);
  const tables = wanted.map((key) => context.workbook.tables.getItemOrNullObject(names.tables[key]));
  const ranges = tables.map((table) => table.getRange().load("values"));
  await context.sync();
  if (await areTablesAgain(context, Object.fromEntries(wanted.map((key, at) => [key, tables[at]])))) {
    return readTables(context, wanted);
  }
  return ranges.map((range, at) =>
    tables[at]?.isNullObject === false ? recordsOf(cellsRead(range.values)) : null,
  );
}

function recordsOf(values: CellRead[][]): TableRecord[] {
  const [headings = [], ...rows] = values;
  return rows
    .filter((row) => row.some((value) => value !== ""))
    .map((row) => Object.fromEntries(headings.map((heading, index) => [String(heading), row[index] ?? ""])));
}
