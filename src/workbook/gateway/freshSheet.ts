import { cellsRead, type CellValue } from "./blocks";
import { sheetNames } from "./sheetList";
import { freeSheetName } from "./sheetNames";
import { interimName, queueRemoval } from "./sheetSwap";

/** What a sheet is called until it is whole. */
const UNFINISHED = interimName("New sheet");

/** A sheet for something that a person asked for. One that a job left unfinished goes. Nothing is sent of the new one. */
export async function freshSheet(context: Excel.RequestContext): Promise<Excel.Worksheet> {
  const left = context.workbook.worksheets.getItemOrNullObject(UNFINISHED);
  await context.sync();
  if (!left.isNullObject) queueRemoval(left);
  return context.workbook.worksheets.add(UNFINISHED);
}

/** Gives it its name, now that it is whole: the wanted one, with a number where another has it. Nothing is sent of that. */
export async function nameFresh(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  wanted: string,
): Promise<string> {
  const name = freeSheetName(wanted, await sheetNames(context));
  sheet.name = name;
  return name;
}

/**
 * The sheet of that name, or with a number behind it, that already holds these cells and nothing else below them: it was made
 * when the answer did not come, or a moment ago, and nobody has written on it.
 * @param at where the first cell is, from 0
 */
export async function sameSheet(
  context: Excel.RequestContext,
  wanted: string,
  at: { row: number; column: number },
  rows: readonly CellValue[][],
): Promise<string | null> {
  const { worksheets } = context.workbook;
  const stem = freeSheetName(wanted, []).toLowerCase();
  const names = (await sheetNames(context)).filter((name) => {
    const rest = name.toLowerCase().startsWith(stem) ? name.slice(stem.length) : null;
    return rest !== null && /^( \d+)?$/.test(rest);
  });
  const [height, width] = [rows.length, rows[0]?.length ?? 1];
  const standing = names.map((name) => {
    const sheet = worksheets.getItem(name);
    const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount,columnIndex,columnCount");
    const cells = sheet.getRangeByIndexes(at.row, at.column, height, width).load("values");
    return { name, used, cells };
  });
  await context.sync();
  const same = standing.find(
    ({ used, cells }) =>
      !used.isNullObject &&
      used.rowIndex + used.rowCount <= at.row + height &&
      used.columnIndex + used.columnCount <= at.column + width &&
      textOf(cellsRead(cells.values)) === textOf(rows),
  );
  return same?.name ?? null;
}

function textOf(rows: readonly CellValue[][]): string {
  return JSON.stringify(rows.map((row) => row.map(String)));
}
