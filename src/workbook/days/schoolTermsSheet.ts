import type { PlanCell } from "../../plan/planTable";
import { readTermRows, TERM_HEADINGS, usualTermRows, type TermsRead } from "../../plan/schoolTermRows";
import { cellsRead } from "../gateway/blocks";
import { SHEETS, TABLES } from "../gateway/sheetNames";

/** The School terms of the workbook. */
export interface SchoolTermsRead extends TermsRead {
  sheet: string;
  /** The row of the table's heading and its first column, from 0. */
  top: number;
  left: number;
}

const HEADING_ROW = 3;
const FORMATS = ["@", "d mmmm", "d mmmm", "@"];
const WIDTHS = [90, 100, 100, 280];

/** The school terms that the workbook lists; null where it has no such table. */
export async function readSchoolTerms(context: Excel.RequestContext): Promise<SchoolTermsRead | null> {
  const table = context.workbook.tables.getItemOrNullObject(TABLES.schoolTerms);
  const range = table.getRange();
  range.load("values,rowIndex,columnIndex");
  table.worksheet.load("name");
  await context.sync();
  if (table.isNullObject) {
    return null;
  }
  const rows = cellsRead(range.values)
    .slice(1)
    .map((row) => row.map((cell): PlanCell => (typeof cell === "boolean" ? String(cell) : cell)));
  const { rowIndex: top, columnIndex: left } = range;
  return { ...readTermRows(rows), sheet: table.worksheet.name, top, left };
}

/**
 * Makes the School terms sheet with the usual days, or puts right what cannot be used on the one that stands there: the words
 * of a bad cell go among the notes. Sends what it queues.
 */
export async function writeSchoolTerms(
  context: Excel.RequestContext,
  standing: SchoolTermsRead | null,
): Promise<string> {
  const rows = standing?.mended ?? usualTermRows();
  const known = context.workbook.worksheets.getItemOrNullObject(SHEETS.schoolTerms);
  const holidays = context.workbook.worksheets.getItemOrNullObject(SHEETS.bankHolidays);
  holidays.load("position");
  await context.sync();
  if (standing) {
    const table = context.workbook.tables.getItem(TABLES.schoolTerms);
    const whole = table
      .getHeaderRowRange()
      .getCell(0, 0)
      .getResizedRange(rows.length, TERM_HEADINGS.length - 1);
    table.clearFilters();
    table.resize(whole);
    queueRows(whole, rows);
    await context.sync();
    return standing.sheet;
  }
  const sheet = known.isNullObject ? context.workbook.worksheets.add(SHEETS.schoolTerms) : known;
  const whole = sheet.getRangeByIndexes(HEADING_ROW, 0, rows.length + 1, TERM_HEADINGS.length);
  queueRows(whole, rows);
  const table = sheet.tables.add(whole, true);
  table.name = TABLES.schoolTerms;
  table.style = "TableStyleLight15";
  queueLook(sheet);
  if (known.isNullObject && !holidays.isNullObject) {
    sheet.position = holidays.position;
  }
  await context.sync();
  return SHEETS.schoolTerms;
}

function queueRows(whole: Excel.Range, rows: readonly PlanCell[][]): void {
  whole.numberFormat = [TERM_HEADINGS.map(() => "@"), ...rows.map(() => [...FORMATS])];
  whole.values = [[...TERM_HEADINGS], ...rows];
  whole.format.horizontalAlignment = "Left";
  whole.format.verticalAlignment = "Top";
}

function queueLook(sheet: Excel.Worksheet): void {
  const words = sheet.getRange("A1:A2");
  words.numberFormat = [["@"], ["@"]];
  words.values = [
    ["School terms"],
    [
      "Target dates such as Summer 2 or Autumn term are read by these days. Councils differ: enter your own here. The year of " +
        "a day does not count. A changed day counts when the plan is next built, or brought up to date on the Action plan page.",
    ],
  ];
  sheet.getRange("A1").format.font.bold = true;
  sheet.getRange("A1").format.font.size = 14;
  const note = sheet.getRange("A2:D2");
  note.merge(false);
  note.format.wrapText = true;
  note.format.verticalAlignment = "Top";
  note.format.rowHeight = 48;
  const heading = sheet.getRangeByIndexes(HEADING_ROW, 0, 1, TERM_HEADINGS.length);
  heading.format.fill.color = "#1F2937";
  heading.format.font.color = "#FFFFFF";
  heading.format.font.bold = true;
  WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = width;
  });
  sheet.freezePanes.freezeRows(HEADING_ROW + 1);
  sheet.showGridlines = false;
  sheet.pageLayout.orientation = "Portrait";
  sheet.pageLayout.paperSize = "A4";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
}
