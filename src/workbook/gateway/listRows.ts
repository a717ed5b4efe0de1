import { cellsRead, type CellValue } from "./blocks";
import { formatAll, TEXT } from "./numberFormats";
import { ownNames } from "./ownNames";
import type { TableKey } from "./ownTables";
import { putRefsRight } from "./putRefsRight";
import { refOf } from "./runsByRef";
import { writeByRef } from "./writeByRef";
import { queueTexts } from "./writtenTexts";

/** A small table that people edit too: its rows are told apart by one column. */
interface List {
  table: TableKey;
  /** The heading of that column. */
  key: string;
  /** The number formats of columns that hold no text. */
  formats?: Readonly<Record<string, string>>;
}

/**
 * Writes cells of the row that has a name in a list, also the name itself. Columns that a person added stay. Sends what it queues.
 * @param cells by heading; headings that the table does not have are left out
 * @returns false where no row has that name
 */
export async function writeListRow(
  context: Excel.RequestContext,
  list: List,
  name: string,
  cells: Readonly<Record<string, CellValue>>,
): Promise<boolean> {
  return withRow(context, list, name, (headings) => headings.map((heading) => cells[heading] ?? null));
}

/**
 * Empties the row that has a name in a list, with what a person wrote there; the row stays for the next one. Sends what it queues.
 * @returns false where no row has that name
 */
export async function emptyListRow(
  context: Excel.RequestContext,
  list: List,
  name: string,
): Promise<boolean> {
  return withRow(context, list, name, (headings) => headings.map(() => ""));
}

async function withRow(
  context: Excel.RequestContext,
  { table: tableKey, key, formats = {} }: List,
  name: string,
  cellsUnder: (headings: readonly string[]) => readonly (CellValue | null)[],
): Promise<boolean> {
  const { tables } = await ownNames(context);
  const table = context.workbook.tables.getItemOrNullObject(tables[tableKey]);
  const range = table.getRange().load("values");
  await context.sync();
  if (table.isNullObject) return false;
  const [headingCells = [], ...rows] = cellsRead(range.values);
  const headings = headingCells.map(String);
  const keys = rows.map((row) => refOf([row[headings.indexOf(key)] ?? ""]));
  const row = keys.indexOf(name.trim());
  if (row < 0 || name.trim() === "") return false;
  const wanted = cellsUnder(headings).flatMap((value, column) => {
    const [heading, before] = [headings[column] ?? "", rows[row]?.[column] ?? ""];
    return value === null || value === before ? [] : [{ ref: keys[row] ?? "", heading, before, value }];
  });
  await writeByRef(
    context,
    table,
    keys,
    wanted.filter(({ heading }) => heading !== key),
    (cells, changes) => {
      formatAll(cells, formats[changes[0]?.heading ?? ""] ?? TEXT);
      queueTexts(
        cells,
        changes.map(({ value }) => [value]),
      );
    },
    { keys: [key] },
  );
  const named = wanted.filter(({ heading }) => heading === key).map(({ value }) => ({ row, value }));
  await putRefsRight(context, table, keys, named, key);
  return true;
}
