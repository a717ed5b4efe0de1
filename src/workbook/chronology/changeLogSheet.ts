import { serialFromDate } from "../../calendar/serial";
import { type IsoDate } from "../../calendar/isoDate";
import { cutToCell } from "../../cells/limits";
import type { LogLine } from "../../chronology/remerge/tableUpdate";
import { queueBlankRows } from "../gateway/blankRows";
import { type CellValue } from "../gateway/blocks";
import { writeRows } from "../gateway/writeRows";
import { DATE, queueFormats, queueTableFormats } from "../gateway/numberFormats";
import { ownNames } from "../gateway/ownNames";
import { SHEETS } from "../gateway/sheetNames";
import { liftFilters, queueFilters } from "../gateway/tableFilters";
import { formatsOf, queueRowsLook, queueSheetLook } from "../look/sheetLook";
import { makeTable } from "../look/tables";
import { readReference } from "../review/reviewReference";

const COLUMNS = [
  { heading: "When", width: 70, format: DATE },
  { heading: "Return", width: 140 },
  { heading: "Agency", width: 110 },
  { heading: "Ref", width: 65 },
  { heading: "What", width: 130 },
  { heading: "Old", width: 330 },
  { heading: "New", width: 330 },
  { heading: "Kind", width: 90 },
];
const INTRODUCTION =
  "What corrected returns changed, with what was there before. Each merge adds its lines below; none is ever removed.";

/** From 0: the title, the introduction and an empty row are above it. */
const HEADING_ROW = 3;
const ROWS_AT_A_TIME = 5_000;

function cellsOf(today: IsoDate, line: LogLine): CellValue[] {
  const { file, agency, ref, what, before, after, kind } = line;
  return [serialFromDate(today), file, agency, ref, what, before, after, kind].map((cell) =>
    typeof cell === "string" ? cutToCell(cell) : cell,
  );
}

/** Adds lines to the Change log, making it with the first of them. With no lines, nothing is sent. */
export async function addToChangeLog(
  context: Excel.RequestContext,
  today: IsoDate,
  lines: readonly LogLine[],
): Promise<void> {
  if (lines.length === 0) {
    return;
  }
  const names = await ownNames(context);
  const table = context.workbook.tables.getItemOrNullObject(names.tables.changeLog);
  const range = table.getRange();
  range.load("rowIndex,columnIndex,rowCount");
  const known = context.workbook.worksheets.getItemOrNullObject(names.sheets.changeLog);
  await context.sync();
  const rows = lines.map((line) => cellsOf(today, line));
  if (table.isNullObject) {
    const sheet = known.isNullObject ? context.workbook.worksheets.add(names.sheets.changeLog) : known;
    await makeLog(context, sheet, names.tables.changeLog, rows);
    return;
  }
  const filters = await liftFilters(context, table);
  const top = range.rowIndex + range.rowCount;
  // Anything a person has written below the table moves down.
  for (let row = 0; row < rows.length; row += ROWS_AT_A_TIME) {
    queueBlankRows(table, null, Math.min(ROWS_AT_A_TIME, rows.length - row), COLUMNS.length);
  }
  const at = { row: top, column: range.columnIndex };
  queueFormats(table.worksheet, at, formatsOf(COLUMNS), rows.length);
  queueRowsLook(table.worksheet, { columns: COLUMNS, rows: rows.length, ...at });
  await writeRows(context, table.worksheet, at, rows);
  queueFilters(table, filters);
  await context.sync();
}

async function makeLog(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
  rows: readonly CellValue[][],
): Promise<void> {
  const reference = await readReference(context);
  const at = { row: HEADING_ROW, column: 0 };
  queueTableFormats(sheet, at, formatsOf(COLUMNS), rows.length);
  await writeRows(context, sheet, at, [COLUMNS.map(({ heading }) => heading), ...rows]);
  const whole = sheet.getRangeByIndexes(HEADING_ROW, 0, rows.length + 1, COLUMNS.length);
  makeTable(sheet, whole, "blue", name);
  queueSheetLook(sheet, {
    title: SHEETS.changeLog,
    notes: [{ text: INTRODUCTION }],
    table: { row: HEADING_ROW, columns: COLUMNS, rows: rows.length, plainHeading: true },
    gridlines: true,
    print: { orientation: "Landscape", paper: "A3", name: SHEETS.changeLog, reference },
  });
  await context.sync();
}
