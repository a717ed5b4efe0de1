import { queuePrint, titleRow } from "../look/print";
import { serialFromDate } from "../../calendar/serial";
import { type IsoDate } from "../../calendar/isoDate";
import type { LogLine } from "../../chronology/remerge/tableUpdate";
import { queueBlankRows } from "../gateway/blankRows";
import { writeRows, type CellValue } from "../gateway/blocks";
import { formatAll } from "../gateway/numberFormats";
import { SHEETS, TABLES } from "../gateway/sheetNames";
import { liftFilters, queueFilters } from "../gateway/tableFilters";

const HEADINGS = ["When", "Return", "Agency", "Ref", "What", "Old", "New", "Kind"] as const;
const WIDTHS: readonly number[] = [70, 140, 110, 65, 130, 330, 330, 90];
const TITLE = "Change log";
const INTRODUCTION =
  "What corrected returns changed, with what stood there before. Each merge adds its lines below; none is ever taken away.";

/** Rows from 0: title, introduction, a free row, the heading. */
const HEADING_ROW = 3;
/** Excel's limit on the text of a cell. */
const CELL_LIMIT = 32_767;

function cellsOf(today: IsoDate, line: LogLine): CellValue[] {
  const { file, agency, ref, what, before, after, kind } = line;
  return [serialFromDate(today), file, agency, ref, what, before, after, kind].map((cell) =>
    typeof cell === "string" ? cell.slice(0, CELL_LIMIT) : cell,
  );
}

/** Adds lines to the Change log, which is made with the first of them. Nothing is sent for no lines. */
export async function addToChangeLog(
  context: Excel.RequestContext,
  today: IsoDate,
  lines: readonly LogLine[],
): Promise<void> {
  if (lines.length === 0) {
    return;
  }
  const table = context.workbook.tables.getItemOrNullObject(TABLES.changeLog);
  const range = table.getRange();
  range.load("rowIndex,columnIndex,rowCount");
  const known = context.workbook.worksheets.getItemOrNullObject(SHEETS.changeLog);
  await context.sync();
  const rows = lines.map((line) => cellsOf(today, line));
  if (table.isNullObject) {
    const sheet = known.isNullObject ? context.workbook.worksheets.add(SHEETS.changeLog) : known;
    await makeLog(context, sheet, rows);
    return;
  }
  const filters = await liftFilters(context, table);
  const top = range.rowIndex + range.rowCount;
  // What a person may have written below the table moves down.
  for (let row = 0; row < rows.length; row += ROWS_AT_A_TIME) {
    queueBlankRows(table, null, Math.min(ROWS_AT_A_TIME, rows.length - row), HEADINGS.length);
  }
  const at = { row: top, column: range.columnIndex };
  queueLooks(table.worksheet, at, rows.length);
  await writeRows(context, table.worksheet, at, rows);
  queueFilters(table, filters);
  await context.sync();
}

const ROWS_AT_A_TIME = 5_000;

async function makeLog(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: readonly CellValue[][],
): Promise<void> {
  const title = sheet.getRange("A1");
  title.values = [[TITLE]];
  title.format.font.bold = true;
  title.format.font.size = 14;
  sheet.getRange("A2").values = [[INTRODUCTION]];
  WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = width;
  });
  queueLooks(sheet, { row: HEADING_ROW + 1, column: 0 }, rows.length);
  await writeRows(context, sheet, { row: HEADING_ROW, column: 0 }, [[...HEADINGS], ...rows]);
  const whole = sheet.getRangeByIndexes(HEADING_ROW, 0, rows.length + 1, HEADINGS.length);
  const made = sheet.tables.add(whole, true);
  made.name = TABLES.changeLog;
  made.style = "TableStyleMedium2";
  sheet.freezePanes.freezeRows(HEADING_ROW + 1);
  queuePrint(sheet, {
    orientation: "Landscape",
    paper: "A3",
    titleRows: titleRow(HEADING_ROW),
    name: "Change log",
    reference: "",
  });
  await context.sync();
}

/** Texts stay the texts that they are, days are days. Nothing is sent yet. */
function queueLooks(sheet: Excel.Worksheet, at: { row: number; column: number }, rows: number): void {
  const body = sheet.getRangeByIndexes(at.row, at.column, rows, HEADINGS.length);
  formatAll(body, "@");
  formatAll(sheet.getRangeByIndexes(at.row, at.column, rows, 1), "dd/mm/yyyy");
  body.format.wrapText = true;
  body.format.verticalAlignment = "Top";
  body.format.horizontalAlignment = "Left";
}
