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
 * Puts rows into a small table: into those that are empty, from the top, and below the others; filters stay as they are. Others may be at
 * work in the table: what somebody wrote into such a row meanwhile is put back, and ours goes into another one. Sends what it queues.
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
    // Once more only where somebody has taken a row.
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
): Promise<ListRow[]> {
  const whole = table.getRange().load("values");
  await context.sync();
  const [headings = [], ...standing] = cellsRead(whole.values);
  // A table without rows has an empty one, and so has one from which something was taken out.
  const free = standing.flatMap((cells, at) => (isEmpty(cells) ? [at] : [])).slice(0, rows.length);
  const more = rows.length - free.length;
  const places = rows.map((row, index) => {
    const at = free[index];
    const line = (): Excel.Range =>
      at === undefined
        ? table
            .getDataBodyRange()
            .getLastRow()
            .getOffsetRange(index + 1 - rows.length, 0)
        : table.getDataBodyRange().getRow(at);
    return { row, line, held: at === undefined ? null : line().load("formulas,numberFormat") };
  });
  if (more > 0) queueOnlyRowTaken(table, standing);
  for (let added = 0; added < more; added += 1) table.rows.add(undefined, [headings.map(() => "")]);
  for (const { row, line } of places) {
    const cells = line();
    headings.map(String).forEach((heading, column) => {
      const value = row[heading];
      if (value !== undefined) queueCell(cells.getCell(0, column), formats[heading] ?? TEXT, value);
    });
  }
  await sendTexts(context);
  const taken = places.filter(({ held }) => held !== null && !isEmpty(cellsRead(held.formulas)[0] ?? []));
  for (const { line, held } of taken) {
    const cells = line();
    cells.numberFormat = held?.numberFormat ?? [];
    cells.formulas = held?.formulas ?? [];
  }
  if (taken.length > 0) await context.sync();
  return taken.map(({ row }) => row);
}

/** Whether nothing stands in a row, or only what takes the place of something until rows have been added. */
function isEmpty([first, ...others]: readonly CellRead[]): boolean {
  return (first === "" || first === TAKEN) && others.every((cell) => cell === "");
}
