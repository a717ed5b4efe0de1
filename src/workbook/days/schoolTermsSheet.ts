import type { PlanCell } from "../../plan/planTable";
import { readTermRows, TERM_HEADINGS, usualTermRows, type TermsRead } from "../../plan/schoolTermRows";
import { cellsRead } from "../gateway/blocks";
import { TEXT } from "../gateway/numberFormats";
import { queueTexts, sendTexts } from "../gateway/writtenTexts";
import { ownNames } from "../gateway/ownNames";
import { SHEETS } from "../gateway/sheetNames";
import { queueRowsLook, queueSheetLook } from "../look/sheetLook";
import { placeSheet } from "../look/sheetOrder";
import { makeTable } from "../look/tables";
import { readReference } from "../review/reviewReference";

/** The School terms of the workbook. */
export interface SchoolTermsRead extends TermsRead {
  sheet: string;
  /** The row of the table's heading and its first column, from 0. */
  top: number;
  left: number;
}

const HEADING_ROW = 3;
const FORMATS = [TEXT, "d mmmm", "d mmmm", TEXT];
const WIDTHS = [90, 100, 100, 280];
const COLUMNS = TERM_HEADINGS.map((heading, index) => ({ heading, width: WIDTHS[index] ?? 100 }));
const NOTE =
  "Target dates such as Summer 2 or Autumn term are worked out from these days. Councils differ: enter your own here. The " +
  "year does not matter. A change takes effect when the plan is next built, or brought up to date on the Action plan page.";

/** The school terms that the workbook lists; null where it has no such table. */
export async function readSchoolTerms(context: Excel.RequestContext): Promise<SchoolTermsRead | null> {
  const names = await ownNames(context);
  const table = context.workbook.tables.getItemOrNullObject(names.tables.schoolTerms);
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
 * Makes the School terms sheet with the usual days, or corrects what cannot be used on the existing one: a bad cell's words
 * go into the notes. Sends what it queues.
 */
export async function writeSchoolTerms(
  context: Excel.RequestContext,
  standing: SchoolTermsRead | null,
): Promise<string> {
  const rows = standing?.mended ?? usualTermRows();
  const names = await ownNames(context);
  const known = context.workbook.worksheets.getItemOrNullObject(names.sheets.schoolTerms);
  await context.sync();
  if (standing) {
    const table = context.workbook.tables.getItem(names.tables.schoolTerms);
    const whole = table
      .getHeaderRowRange()
      .getCell(0, 0)
      .getResizedRange(rows.length, TERM_HEADINGS.length - 1);
    table.clearFilters();
    table.resize(whole);
    queueRows(whole, rows);
    queueRowsLook(context.workbook.worksheets.getItem(standing.sheet), {
      columns: COLUMNS,
      rows: rows.length,
      row: standing.top + 1,
      column: standing.left,
    });
    await sendTexts(context);
    return standing.sheet;
  }
  const reference = await readReference(context);
  const sheet = known.isNullObject ? context.workbook.worksheets.add(names.sheets.schoolTerms) : known;
  const whole = sheet.getRangeByIndexes(HEADING_ROW, 0, rows.length + 1, TERM_HEADINGS.length);
  queueRows(whole, rows);
  makeTable(sheet, whole, "faintLines", names.tables.schoolTerms);
  queueSheetLook(sheet, {
    title: SHEETS.schoolTerms,
    notes: [{ text: NOTE, over: { columns: COLUMNS.length, height: 48 } }],
    table: { row: HEADING_ROW, columns: COLUMNS, rows: rows.length, lines: "table" },
    print: { orientation: "Portrait", paper: "A4", name: SHEETS.schoolTerms, reference },
  });
  if (known.isNullObject) await placeSheet(context, sheet, "schoolTerms");
  await sendTexts(context);
  return names.sheets.schoolTerms;
}

function queueRows(whole: Excel.Range, rows: readonly PlanCell[][]): void {
  whole.numberFormat = [TERM_HEADINGS.map(() => TEXT), ...rows.map(() => [...FORMATS])];
  queueTexts(whole, [[...TERM_HEADINGS], ...rows]);
}
