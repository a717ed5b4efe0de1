import { dateFromSerial } from "../../calendar/serial";
import { dayFromBritish } from "../../calendar/britishDay";
import { cellsRead, type CellRead, type CellValue } from "../gateway/blocks";
import { queueCell, TEXT } from "../gateway/numberFormats";
import { queueSmallTable, type SmallTable } from "../look/tables";

/** A small table that may be missing. */
export interface WantedTable extends SmallTable {
  /** It is narrower than a table below it: Excel refuses rows of this table alone, so it grows by rows of the sheet. */
  growsByRowsOfSheet?: true;
}

/** What became of a table. */
export interface MergedTable {
  /** Where its heading was put, from 0, if it did not exist before. */
  madeAt: number | null;
  headings: readonly string[];
  /** The row of each first cell, from 0 below the heading. */
  rowOf: ReadonlyMap<string, number>;
}

/**
 * Makes small tables, or brings existing ones up to date: a row is identified by its first cell, a cell is written where it
 * differs, missing rows are added below. An empty cell in `tables` changes nothing. Columns and rows that a
 * person added stay; a table whose first heading a person has renamed is left alone. The last requests are left queued.
 * @param sheet gives the sheet for tables that are missing; a new one is then sent together with them
 * @param place gives the row of the heading of a table that is missing, from 0, and is told how many rows it has
 */
export async function mergeTables(
  context: Excel.RequestContext,
  sheet: () => Excel.Worksheet,
  tables: readonly WantedTable[],
  place: (rows: number) => number,
): Promise<MergedTable[]> {
  const standing = tables.map(({ name }) => context.workbook.tables.getItemOrNullObject(name));
  await context.sync();
  const ranges = standing.map((table) => (table.isNullObject ? null : table.getRange().load("values")));
  await context.sync();
  const home = sheet();
  return tables.map((wanted, index) => {
    const [table, range] = [standing[index], ranges[index]];
    if (table && range) {
      const cells = cellsRead(range.values);
      const headings = (cells[0] ?? []).map(String);
      return { madeAt: null, headings, rowOf: queueMerge(table, cells, wanted) };
    }
    const madeAt = place(wanted.rows.length);
    queueSmallTable(home, { row: madeAt, column: 0 }, wanted);
    const rowOf = new Map(wanted.rows.map((row, at) => [plain(row[0] ?? ""), at]));
    return { madeAt, headings: wanted.headings, rowOf };
  });
}

function queueMerge(
  table: Excel.Table,
  [headings = [], ...rows]: CellRead[][],
  wanted: WantedTable,
): Map<string, number> {
  const columns = wanted.headings.map((heading) => headings.indexOf(heading));
  const key = columns[0] ?? -1;
  const rowOf = new Map<string, number>();
  if (key < 0) return rowOf;
  for (const [at, row] of rows.entries()) {
    const name = plain(row[key] ?? "");
    if (name !== "" && !rowOf.has(name)) rowOf.set(name, at);
  }
  const free = rows.flatMap((row, at) => (row.every((cell) => cell === "") ? [at] : []));
  let count = rows.length;
  for (const row of wanted.rows) {
    const name = plain(row[0] ?? "");
    if (name === "") continue;
    let at = rowOf.get(name) ?? free.shift();
    if (at === undefined) {
      at = count++;
      if (wanted.growsByRowsOfSheet) queueRowOfSheet(table);
      else table.rows.add(undefined, [headings.map(() => "")]);
    }
    rowOf.set(name, at);
    for (const [index, value] of row.entries()) {
      const column = columns[index] ?? -1;
      const before = rows[at]?.[column] ?? "";
      if (column < 0 || value === null || value === "" || same(before, value)) continue;
      queueCell(table.getDataBodyRange().getCell(at, column), wanted.formats[index] ?? TEXT, value);
    }
  }
  return rowOf;
}

/** Nothing is sent yet. */
function queueRowOfSheet(table: Excel.Table): void {
  table.getRange().getLastRow().getOffsetRange(1, 0).getEntireRow().insert("Down");
  table.resize(table.getRange().getResizedRange(1, 0));
}

/** A cell's text without the apostrophe that makes it text. */
function plain(cell: CellRead | CellValue): string {
  return String(cell).replace(/^'/, "").trim();
}

/** Whether two cells mean the same: spaces, capitals and date formats do not matter. */
function same(standing: CellRead, wanted: CellValue): boolean {
  const [left, right] = [standing, wanted].map((cell) =>
    plain(cell)
      .toLowerCase()
      .replace(/[\s-]+/g, " ")
      .replace(/ ?; ?/g, ";"),
  );
  return left === right || dayIn(standing) === dayIn(wanted);
}

/** The day in a cell; two cells without a day are never the same. */
function dayIn(cell: CellRead | CellValue): string | symbol {
  const day = typeof cell === "number" ? dateFromSerial(cell) : dayFromBritish(plain(cell));
  return day ?? Symbol("no day");
}
