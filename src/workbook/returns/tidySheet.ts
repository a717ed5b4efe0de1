import { z } from "zod";
import { cellsRead, cutByBytes, readStretches, type CellRead, type CellValue } from "../gateway/blocks";
import { isDateFormat } from "../../calendar/dateFormat";
import { cellKind, cellOfKind, cellText } from "../gateway/cellText";
import { finishMemorySheets, writeMemorySheet } from "../gateway/hiddenSheet";
import { DATE, TEXT } from "../gateway/numberFormats";
import { readFormulas } from "../gateway/readFormulas";
import { readValues } from "../gateway/readValues";
import { removeSheets } from "../gateway/sheetList";
import { queueTexts, sendTexts } from "../gateway/writtenTexts";

/** A cell to be written, rows and columns from 1. */
interface CellToWrite {
  row: number;
  column: number;
  /** A text, the serial of a date, or "" for an empty cell. */
  value: string | number;
}

/** What was in a cell before Tidy paste, and what it put there. */
interface CellBefore {
  row: number;
  column: number;
  was: CellRead;
  format: string;
  now: CellRead;
}

/** What is needed to undo the last Tidy paste. */
interface TidyRecord {
  sheetId: string;
  cells: CellBefore[];
}

/** Kept out of sight, so that it can still be undone after the pane was closed. */
const UNDO_SHEET = "Tidy undo";
const HEADINGS = ["Row", "Column", "Was", "Kind", "Format", "Now", "Now kind"] as const;

/** The named sheet, or the one in front; null where no sheet has that name. */
export async function findSheet(
  context: Excel.RequestContext,
  name?: string,
): Promise<{ id: string; name: string } | null> {
  const { worksheets } = context.workbook;
  const sheet = name === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(name);
  sheet.load("id,name");
  await context.sync();
  return sheet.isNullObject ? null : { id: sheet.id, name: sheet.name };
}

/** Which cells of the used part of a sheet hold formulas, as "row:column" from 1. */
export async function formulaCells(
  context: Excel.RequestContext,
  name: string,
  area: { firstRow: number; firstColumn: number; rows: number; columns: number },
): Promise<Set<string>> {
  const sheet = context.workbook.worksheets.getItem(name);
  const { firstRow, firstColumn, rows, columns } = area;
  const stretch = { sheet, top: firstRow - 1, left: firstColumn - 1, rows, columns };
  const values = await readValues(context, stretch);
  const formulas = await readFormulas(context, stretch, values);
  return new Set(
    formulas.flatMap((cells, row) =>
      cells.flatMap((formula, column) =>
        isFormula(formula, values[row]?.[column]) ? [`${firstRow + row}:${firstColumn + column}`] : [],
      ),
    ),
  );
}

/** Text that looks like a formula has the same formula and value. */
function isFormula(formula: CellRead, value: CellRead | undefined): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

interface Area {
  top: number;
  left: number;
  rows: number;
  columns: number;
}

function areaOf(cells: readonly { row: number; column: number }[]): Area {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
  const [top, left] = [least(rows), least(columns)];
  return { top, left, rows: most(rows) - top + 1, columns: most(columns) - left + 1 };
}

/** A block in which every other cell is null, which leaves it as it is. */
function blockOf<T extends { row: number; column: number }>(
  area: Area,
  cells: readonly T[],
  valueOf: (cell: T) => CellValue,
): CellValue[][] {
  const block = Array.from({ length: area.rows }, () =>
    Array.from({ length: area.columns }, (): CellValue => null),
  );
  for (const cell of cells) {
    const row = block[cell.row - area.top];
    if (row) row[cell.column - area.left] = valueOf(cell);
  }
  return block;
}

async function setBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  what: "values" | "numberFormat",
  block: readonly CellValue[][],
): Promise<void> {
  let row = area.top - 1;
  for (const part of cutByBytes(block)) {
    const range = sheet.getRangeByIndexes(row, area.left - 1, part.length, area.columns);
    if (what === "values") queueTexts(range, part);
    else range.numberFormat = part;
    row += part.length;
    // One request for each block: together they would be over the limit.
    await sendTexts(context);
  }
}

/**
 * Writes cells anywhere on a sheet, after keeping what was there for `takeBack`. Texts are written
 * as texts whatever they look like. The number of round trips depends on the bytes alone.
 */
export async function writeTidied(
  context: Excel.RequestContext,
  sheetId: string,
  cells: readonly CellToWrite[],
): Promise<void> {
  if (cells.length === 0) return;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const area = areaOf(cells);
  const before = await cellsOf(context, sheet, area);
  const record = cells.map(({ row, column, value }): CellBefore => {
    const { value: was, format } = before(row, column);
    return { row, column, was, format, now: value };
  });
  await keep(context, sheetId, record);
  const formats = blockOf(area, record, ({ now, format }) => {
    if (typeof now === "number") return isDateFormat(format) ? null : DATE;
    return now === "" || format === TEXT ? null : TEXT;
  });
  await setBlock(context, sheet, area, "numberFormat", formats);
  await setBlock(
    context,
    sheet,
    area,
    "values",
    blockOf(area, cells, ({ value }) => value),
  );
}

async function cellsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { top, left, rows, columns }: Area,
): Promise<(row: number, column: number) => { value: CellRead; format: string }> {
  const [read] = await readStretches(context, [{ sheet, top: top - 1, left: left - 1, rows, columns }]);
  const values = cellsRead(read?.values ?? []);
  return (row, column) => ({
    value: values[row - top]?.[column - left] ?? "",
    format: String(read?.numberFormat[row - top]?.[column - left] ?? "General"),
  });
}

async function keep(
  context: Excel.RequestContext,
  sheetId: string,
  cells: readonly CellBefore[],
): Promise<void> {
  const rows = cells.map(({ row, column, was, format, now }): CellValue[] => [
    String(row),
    String(column),
    String(was),
    typeof was,
    format,
    String(now),
    typeof now,
  ]);
  await writeMemorySheet(context, {
    sheet: UNDO_SHEET,
    table: null,
    rows: [[sheetId, ...HEADINGS.slice(1)], ...rows],
  });
}

const place = z.coerce.number().int().positive();
const keptRow = z
  .tuple([place, place, cellText, cellKind, cellText, cellText, cellKind])
  .transform(([row, column, was, wasKind, format, now, nowKind]): CellBefore => {
    return { row, column, was: cellOfKind(wasKind, was), format, now: cellOfKind(nowKind, now) };
  });

/** What the last Tidy paste kept; null where there is nothing to undo. Rows that a person broke are skipped. */
export async function readTidyRecord(context: Excel.RequestContext): Promise<TidyRecord | null> {
  await finishMemorySheets(context);
  const sheet = context.workbook.worksheets.getItemOrNullObject(UNDO_SHEET);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowCount");
  await context.sync();
  if (sheet.isNullObject || used.isNullObject) return null;
  const stretch = { sheet, top: 0, left: 0, rows: used.rowCount, columns: HEADINGS.length };
  const [read] = await readStretches(context, [stretch]);
  const [[sheetId = ""] = [], ...rows] = cellsRead(read?.values ?? []);
  const cells = rows.flatMap((row) => {
    const parsed = keptRow.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
  return { sheetId: String(sheetId), cells };
}

/**
 * Puts back what was in the cells before. A cell changed since is left as it is.
 * @returns the sheet's name and the cells left; null where the sheet is gone
 */
export async function takeBack(
  context: Excel.RequestContext,
  { sheetId, cells }: TidyRecord,
): Promise<{ sheet: string; left: CellBefore[] } | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) return null;
  let left: CellBefore[] = [];
  if (cells.length > 0) {
    const area = areaOf(cells);
    const standing = await cellsOf(context, sheet, area);
    const same = cells.filter(({ row, column, now }) => standing(row, column).value === now);
    const format = ({ was, format: own }: CellBefore): string =>
      typeof was === "string" && was !== "" ? TEXT : own;
    await setBlock(context, sheet, area, "numberFormat", blockOf(area, same, format));
    await setBlock(
      context,
      sheet,
      area,
      "values",
      blockOf(area, same, ({ was }) => was),
    );
    await setBlock(
      context,
      sheet,
      area,
      "numberFormat",
      blockOf(area, same, ({ format: own }) => own),
    );
    left = cells.filter((own) => !same.includes(own));
  }
  await removeSheets(context, [UNDO_SHEET]);
  return { sheet: sheet.name, left };
}
