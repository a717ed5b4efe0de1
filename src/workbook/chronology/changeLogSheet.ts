import { serialFromDate } from "../../calendar/serial";
import { type IsoDate } from "../../calendar/isoDate";
import { cutToCell } from "../../cells/limits";
import type { LogLine } from "../../chronology/remerge/tableUpdate";
import { queueBlankRows, queueOnlyRowTaken } from "../gateway/blankRows";
import { type CellValue, type Stretch } from "../gateway/blocks";
import { writeRows } from "../gateway/writeRows";
import { DATE, queueFormats, queueTableFormats } from "../gateway/numberFormats";
import { areTablesAgain, ownNames, type OwnNames } from "../gateway/ownNames";
import { readValues } from "../gateway/readValues";
import { SHEETS } from "../gateway/sheetNames";
import { interimName } from "../gateway/sheetSwap";
import { liftFilters, queueFilters } from "../gateway/tableFilters";
import { lookedUp, read } from "../look/columnLooks";
import { placeSheet } from "../look/sheetOrder";
import { formatsOf, queueRowsLook, queueSheetLook, titled, type Column } from "../look/sheetLook";
import { makeTable } from "../look/tables";
import { readReference } from "../review/reviewReference";

export const COLUMNS: readonly Column[] = [
  { heading: "When", ...lookedUp(10.6, { format: DATE }) },
  { heading: "Return", ...lookedUp(20) },
  { heading: "Agency", ...lookedUp(13) },
  { heading: "Ref", ...lookedUp(9.5, { bold: true, oneLine: true }) },
  { heading: "What", ...lookedUp(18) },
  { heading: "Old", ...read(48) },
  { heading: "New", ...read(48) },
  { heading: "Kind", ...lookedUp(12) },
];
const INTRODUCTION =
  "What corrected returns changed, with what was there before. Each merge adds its lines below; none is ever removed.";

/** From 0: the title and the introduction are above it. */
const HEADING_ROW = 2;
const ROWS_AT_A_TIME = 5_000;

function cellsOf(today: IsoDate, line: LogLine): CellValue[] {
  const { file, agency, ref, what, before, after, kind } = line;
  return [serialFromDate(today), file, agency, ref, what, before, after, kind].map((cell) =>
    typeof cell === "string" ? cutToCell(cell) : cell,
  );
}

/**
 * Adds lines to the Change log, making it with the first of them. With no lines, nothing is sent.
 * @param logged how many lines it held before a job that was cut short; what that job has written below them is not added again
 */
export async function addToChangeLog(
  context: Excel.RequestContext,
  today: IsoDate,
  lines: readonly LogLine[],
  logged = Infinity,
): Promise<void> {
  if (lines.length === 0) {
    return;
  }
  const names = await ownNames(context);
  const table = context.workbook.tables.getItemOrNullObject(names.tables.changeLog);
  const range = table.getRange();
  range.load("rowIndex,columnIndex,rowCount");
  table.worksheet.load("name");
  await context.sync();
  if (await areTablesAgain(context, { changeLog: table }))
    return addToChangeLog(context, today, lines, logged);
  const rows = lines.map((line) => cellsOf(today, line));
  if (table.isNullObject) {
    await makeLog(context, names, rows);
    return;
  }
  if (table.worksheet.name.endsWith(interimName(""))) {
    table.worksheet.name = names.sheets.changeLog;
  }
  const { worksheet: sheet } = table;
  const filters = await liftFilters(context, table);
  const { rowIndex, columnIndex: column, rowCount } = range;
  const body = { sheet, top: rowIndex + 1, left: column, rows: rowCount - 1, columns: COLUMNS.length };
  const { added, blank } = await notYetThere(context, body, rows, logged);
  const top = body.top + body.rows - blank;
  if (blank === 1 && body.rows === 1 && added.length > 0) queueOnlyRowTaken(table, [[""]]);
  // Anything a person has written below the table moves down.
  for (let row = blank; row < added.length; row += ROWS_AT_A_TIME) {
    queueBlankRows(table, null, Math.min(ROWS_AT_A_TIME, added.length - row), COLUMNS.length);
  }
  const at = { row: top, column };
  if (added.length > 0) {
    queueFormats(sheet, at, formatsOf(COLUMNS), added.length);
    queueRowsLook(sheet, { columns: COLUMNS, rows: added.length, lines: "table", ...at });
    await writeRows(context, sheet, at, added);
    sheet.getRangeByIndexes(top, column, added.length, COLUMNS.length).format.autofitRows();
  }
  if (blank > added.length) {
    const left = blank - added.length;
    sheet.getRangeByIndexes(top + added.length, column, left, COLUMNS.length).delete("Up");
  }
  queueFilters(table, filters);
  await context.sync();
}

/** The lines that a job cut short has not written yet, and the empty rows that it left at the end. */
async function notYetThere(
  context: Excel.RequestContext,
  body: Stretch,
  rows: readonly CellValue[][],
  logged: number,
): Promise<{ added: CellValue[][]; blank: number }> {
  const written = body.rows - logged;
  if (written <= 0) return { added: [...rows], blank: 0 };
  const there = await readValues(context, { ...body, top: body.top + logged, rows: written });
  const filled = there.findLastIndex((cells) => cells.some((cell) => cell !== "")) + 1;
  // The day of doing it again may be another.
  const textOf = (cells: readonly CellValue[]): string => cells.slice(1).map(String).join("\u0000");
  const known = new Map<string, number>();
  there.forEach((cells) => known.set(textOf(cells), (known.get(textOf(cells)) ?? 0) + 1));
  const added = rows.filter((cells) => {
    const left = known.get(textOf(cells)) ?? 0;
    known.set(textOf(cells), left - 1);
    return left <= 0;
  });
  return { added, blank: written - filled };
}

/** Makes the log under another name, which it gives up when it is whole. */
async function makeLog(
  context: Excel.RequestContext,
  { sheets, tables }: OwnNames,
  rows: readonly CellValue[][],
): Promise<void> {
  const reference = await readReference(context);
  const { worksheets } = context.workbook;
  const known = worksheets.getItemOrNullObject(sheets.changeLog);
  const leftOver = worksheets.getItemOrNullObject(interimName(sheets.changeLog));
  await context.sync();
  if (!leftOver.isNullObject) leftOver.delete();
  const sheet = known.isNullObject ? worksheets.add(interimName(sheets.changeLog)) : known;
  const at = { row: HEADING_ROW, column: 0 };
  queueTableFormats(sheet, at, formatsOf(COLUMNS), rows.length);
  await writeRows(context, sheet, at, [COLUMNS.map(({ heading }) => heading), ...rows]);
  const whole = sheet.getRangeByIndexes(HEADING_ROW, 0, rows.length + 1, COLUMNS.length);
  const table = makeTable(sheet, whole, "faintLines");
  queueSheetLook(sheet, {
    title: titled(SHEETS.changeLog, reference),
    notes: [{ text: INTRODUCTION }],
    table: { row: HEADING_ROW, columns: COLUMNS, rows: rows.length, lines: "table" },
    print: { orientation: "Landscape", paper: "A3", name: SHEETS.changeLog, reference },
  });
  whole.format.autofitRows();
  await placeSheet(context, sheet, "changeLog");
  table.name = tables.changeLog;
  sheet.name = sheets.changeLog;
  await context.sync();
}
