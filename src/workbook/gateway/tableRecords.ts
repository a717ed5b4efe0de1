import { cellsRead, type CellRead, type CellValue } from "./blocks";

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

/** A table to be written: its headings, its rows, and the number format of each column. */
export interface TableToWrite {
  name: string;
  headings: readonly string[];
  /** "@" for text, "dd/mm/yyyy" for dates … one for each heading. */
  formats: readonly string[];
  rows: readonly CellValue[][];
}

/**
 * Writes a small table with its top left cell at the given place (from 0), or into the table of that name where there is
 * one. Nothing is sent yet.
 */
export function queueTable(
  sheet: Excel.Worksheet,
  at: { row: number; column: number },
  table: TableToWrite,
): void {
  const rows = table.rows.length > 0 ? table.rows : [table.headings.map(() => "")];
  const width = table.headings.length;
  const whole = sheet.getRangeByIndexes(at.row, at.column, rows.length + 1, width);
  const body = sheet.getRangeByIndexes(at.row + 1, at.column, rows.length, width);
  whole.numberFormat = [table.headings.map(() => "@"), ...rows.map(() => [...table.formats])];
  whole.values = [[...table.headings], ...rows.map((row) => [...row])];
  body.format.verticalAlignment = "Top";
  body.format.wrapText = true;
  const made = sheet.tables.add(whole, true);
  made.name = table.name;
  made.style = "TableStyleMedium2";
}
