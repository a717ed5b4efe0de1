import { dateFromSerial } from "../../calendar/serial";
import { dayFromBritish } from "../../calendar/britishDay";
import { addListRows } from "../gateway/addListRow";
import { cellsRead, type CellRead, type CellValue } from "../gateway/blocks";
import { queueCell, TEXT } from "../gateway/numberFormats";
import { refOf, type RefChange } from "../gateway/runsByRef";
import type { Context } from "../gateway/workbookRun";
import { writeByRef } from "../gateway/writeByRef";
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
 * person added stay; a table whose first heading a person has renamed is left alone. Others may be at work in them: what the work does
 * not change is left to them, and what they typed since it was read wins and is told. The last requests are left queued.
 * @param sheet gives the sheet for tables that are missing; a new one is then sent together with them
 * @param place gives the row of the heading of a table that is missing, from 0, and is told how many rows it has
 * @param read each table as it would be of what was read before the work; undefined where that is not known
 * @param wasThere whether each table was there a moment ago; null where their sheet is made now
 * @returns null where one that was there is there no longer: nothing was written then
 */
export async function mergeTables(
  context: Context,
  sheet: () => Excel.Worksheet,
  tables: readonly WantedTable[],
  place: (rows: number) => number,
  read: readonly (WantedTable | undefined)[],
  wasThere: readonly boolean[] | null,
): Promise<MergedTable[] | null> {
  const standing = wasThere
    ? tables.map(({ name }) => {
        const table = context.workbook.tables.getItemOrNullObject(name);
        return { table, range: table.getRange().load("values") };
      })
    : [];
  if (standing.length > 0) await context.sync();
  if (standing.some(({ table }, index) => table.isNullObject && wasThere?.[index])) return null;
  const merged = new Map<number, MergedTable>();
  for (const [index, wanted] of tables.entries()) {
    const { table, range } = standing[index] ?? {};
    if (!table || !range || table.isNullObject) continue;
    const cells = cellsRead(range.values);
    const rowOf = await mergeInto(context, table, cells, wanted, read[index]);
    merged.set(index, { madeAt: null, headings: (cells[0] ?? []).map(String), rowOf });
  }
  const home = sheet();
  return tables.map((wanted, index) => {
    const known = merged.get(index);
    if (known) return known;
    const madeAt = place(wanted.rows.length);
    queueSmallTable(home, { row: madeAt, column: 0 }, wanted);
    const rowOf = new Map(wanted.rows.map((row, at) => [plain(row[0] ?? ""), at]));
    return { madeAt, headings: wanted.headings, rowOf };
  });
}

async function mergeInto(
  context: Context,
  table: Excel.Table,
  [headingCells = [], ...rows]: CellRead[][],
  wanted: WantedTable,
  read: WantedTable | undefined,
): Promise<Map<string, number>> {
  const headings = headingCells.map(String);
  const [first = ""] = wanted.headings;
  const key = headings.indexOf(first);
  const rowOf = new Map<string, number>();
  if (key < 0) return rowOf;
  for (const [at, row] of rows.entries()) {
    const name = plain(row[key] ?? "");
    if (name !== "" && !rowOf.has(name)) rowOf.set(name, at);
  }
  const refs = rows.map((row) => refOf([row[key] ?? ""]));
  const before = new Map((read?.rows ?? []).map((row) => [plain(row[0] ?? ""), row]));
  const named = wanted.rows.filter((row) => plain(row[0] ?? "") !== "");
  const changes = named.flatMap((row): RefChange[] => {
    const name = plain(row[0] ?? "");
    const at = rowOf.get(name);
    if (at === undefined) return [];
    return row.flatMap((value, index): RefChange[] => {
      const heading = wanted.headings[index] ?? "";
      const now = rows[at]?.[headings.indexOf(heading)] ?? "";
      const known = before.get(name)?.[index];
      if (!headings.includes(heading) || value === null || value === "" || same(now, value)) return [];
      if (known !== undefined && known !== null && same(String(known), value)) return [];
      const from = known === undefined || known === null || same(now, known) ? now : plain(known);
      return [{ ref: refs[at] ?? "", heading, before: from, value, called: name }];
    });
  });
  const formatOf = (heading: string): string => wanted.formats[wanted.headings.indexOf(heading)] ?? TEXT;
  const queue = (cells: Excel.Range, together: readonly RefChange[]): void => {
    together.forEach(({ heading, value }, at) => {
      queueCell(cells.getCell(at, 0), formatOf(heading), value);
    });
  };
  await writeByRef(context, table, refs, changes, queue, { keys: [first] });
  // A row that was read and is gone was taken out by somebody.
  const added = named.filter((row) => {
    const name = plain(row[0] ?? "");
    return !rowOf.has(name) && !before.has(name);
  });
  if (wanted.growsByRowsOfSheet) {
    queueByRowsOfSheet(table, headings, rows, wanted, added);
    return rowOf;
  }
  const free = rows.flatMap((row, at) => (row.every((cell) => cell === "") ? [at] : []));
  added.forEach((row, at) => rowOf.set(plain(row[0] ?? ""), free[at] ?? rows.length + at - free.length));
  await addListRows(
    context,
    table,
    added.map((row) => Object.fromEntries(row.map((value, index) => [wanted.headings[index] ?? "", value]))),
    Object.fromEntries(wanted.headings.map((heading) => [heading, formatOf(heading)])),
  );
  return rowOf;
}

/** Rows of a table that Excel would refuse to give more rows. Nothing is sent yet. */
function queueByRowsOfSheet(
  table: Excel.Table,
  headings: readonly string[],
  rows: readonly CellRead[][],
  wanted: WantedTable,
  added: readonly (readonly CellValue[])[],
): void {
  const free = rows.flatMap((row, at) => (row.every((cell) => cell === "") ? [at] : []));
  let count = rows.length;
  for (const row of added) {
    const at = free.shift() ?? count++;
    if (at >= rows.length) queueRowOfSheet(table);
    row.forEach((value, index) => {
      const column = headings.indexOf(wanted.headings[index] ?? "");
      if (column < 0 || value === null || value === "") return;
      queueCell(table.getDataBodyRange().getCell(at, column), wanted.formats[index] ?? TEXT, value);
    });
  }
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
