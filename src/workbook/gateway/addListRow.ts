import { queueOnlyRowTaken, TAKEN } from "./blankRows";
import { cellsRead, type CellRead, type CellValue } from "./blocks";
import { queueCell, TEXT } from "./numberFormats";
import { liftFilters, queueFilters } from "./tableFilters";
import type { Context } from "./workbookRun";
import { sendTexts } from "./writtenTexts";

/** As often somebody may write into the row that was empty before we give up. */
const ATTEMPTS = 4;

/** A row by heading; what the table has no column for is left out. */
export type ListRow = Readonly<Record<string, CellValue>>;

/**
 * Puts rows below the others of a small table, the first into the last row where that is empty; filters stay as they are. Others may be
 * at work in the table: what somebody wrote into that row meanwhile is put back, and ours goes into another one. Sends what it queues.
 * @param formats the number formats of columns that hold no text, by heading
 */
export async function addListRows(
  context: Context,
  table: Excel.Table,
  rows: readonly ListRow[],
  formats: Readonly<Record<string, string>> = {},
): Promise<void> {
  if (rows.length === 0) return;
  const filters = await liftFilters(context, table);
  let left = rows;
  for (let attempt = 0; left.length > 0 && attempt < ATTEMPTS; attempt += 1) {
    // Once more only where somebody has taken the row.
    left = await addRows(context, table, left, formats);
  }
  queueFilters(table, filters);
  await context.sync();
}

/** @returns the rows that have no place yet */
async function addRows(
  context: Context,
  table: Excel.Table,
  rows: readonly ListRow[],
  formats: Readonly<Record<string, string>>,
): Promise<readonly ListRow[]> {
  const rowFromEnd = (many: number): Excel.Range =>
    table.getDataBodyRange().getLastRow().getOffsetRange(-many, 0);
  const top = table.getHeaderRowRange().load("values");
  const last = rowFromEnd(0).load("values");
  const body = table.getDataBodyRange().load("rowCount");
  await context.sync();
  const headings = (cellsRead(top.values)[0] ?? []).map(String);
  // A table without rows has an empty one, and a job that was cut short may have left one.
  const standing = cellsRead(last.values)[0] ?? [];
  const isFree = isEmpty(standing);
  const more = rows.length - (isFree ? 1 : 0);
  const held = isFree ? rowFromEnd(0).load("formulas,numberFormat") : null;
  if (more > 0 && body.rowCount === 1) queueOnlyRowTaken(table, [standing]);
  for (let added = 0; added < more; added += 1) table.rows.add(undefined, [headings.map(() => "")]);
  rows.forEach((row, at) => {
    const line = rowFromEnd(rows.length - 1 - at);
    headings.forEach((heading, column) => {
      const value = row[heading];
      if (value !== undefined) queueCell(line.getCell(0, column), formats[heading] ?? TEXT, value);
    });
  });
  await sendTexts(context);
  if (held === null || isEmpty(cellsRead(held.formulas)[0] ?? [])) return [];
  const taken = rowFromEnd(rows.length - 1);
  taken.numberFormat = held.numberFormat;
  taken.formulas = held.formulas;
  await context.sync();
  return rows.slice(0, 1);
}

/** Whether nothing stands in a row, or only what takes the place of something until rows have been added. */
function isEmpty([first, ...others]: readonly CellRead[]): boolean {
  return (first === "" || first === TAKEN) && others.every((cell) => cell === "");
}
