import { cellsRead } from "./blocks";
import { formatAll, TEXT } from "./numberFormats";
import { liftFilters, queueFilters } from "./tableFilters";
import { queueTexts, sendTexts } from "./writtenTexts";
import type { Context } from "./workbookRun";

/** As often somebody may write into the row that was empty before we give up. */
const ATTEMPTS = 4;

/**
 * Puts a row of texts below the others of a small table, into the last one where that is empty; filters stay as they are. Others may be
 * at work in the table: what somebody wrote into that row meanwhile is put back, and ours goes into another one.
 * @param cells by heading; what the table has no column for is left out
 */
export async function addListRow(
  context: Context,
  table: Excel.Table,
  cells: Readonly<Record<string, string>>,
): Promise<void> {
  const filters = await liftFilters(context, table);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    // Once more only where somebody has taken the row.
    if (await isAdded(context, table, cells)) break;
  }
  queueFilters(table, filters);
  await context.sync();
}

async function isAdded(
  context: Context,
  table: Excel.Table,
  cells: Readonly<Record<string, string>>,
): Promise<boolean> {
  const lastRow = (): Excel.Range => table.getDataBodyRange().getLastRow();
  const top = table.getHeaderRowRange().load("values");
  const last = lastRow().load("values");
  await context.sync();
  const headings = (cellsRead(top.values)[0] ?? []).map(String);
  // A table without rows has an empty one, and a job that was cut short may have left one.
  const isFree = (cellsRead(last.values)[0] ?? []).every((cell) => cell === "");
  if (!isFree) table.rows.add(undefined, [headings.map(() => "")]);
  const held = lastRow().load("formulas,numberFormat");
  headings.forEach((heading, column) => {
    const text = cells[heading];
    if (text === undefined) return;
    const cell = lastRow().getCell(0, column);
    formatAll(cell, TEXT);
    queueTexts(cell, [[text]]);
  });
  await sendTexts(context);
  if (held.formulas.flat().every((cell) => cell === "")) return true;
  const taken = lastRow();
  taken.numberFormat = held.numberFormat;
  taken.formulas = held.formulas;
  await context.sync();
  return false;
}
