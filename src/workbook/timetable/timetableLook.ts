import type { Procedure } from "../../review/timetables/procedure";
import { RAG_NAMES, RAG_TINTS, type RagName } from "../../review/ragTints";
import { COLUMNS, type TimetablePlaces } from "../../review/timetables/timetableFormulas";

const HEADING_FILL = "#1F2937";
const HEADING_TEXT = "#FFFFFF";
/** Cells that a person may change. */
const INPUT_FILL = "#FFF9DB";
const LINE = "#BFBFBF";

const WIDTHS: Readonly<Record<string, number>> = {
  A: 170,
  B: 230,
  C: 110,
  D: 38,
  E: 38,
  F: 78,
  G: 42,
  H: 42,
  I: 68,
  J: 68,
  K: 68,
  L: 56,
  M: 70,
  N: 46,
  O: 10,
};
const WEEK_WIDTH = 18;
const TABLE_COLUMNS = 14;
const PICTURE_COLUMN = TABLE_COLUMNS + 1;

const KEY: Readonly<Record<RagName, string>> = {
  Blue: "done",
  Red: "missed: the last day is over",
  Amber: "due within the working days given on the left",
  Green: "later",
  Grey: "no date until a day it hangs on is known",
};

/** Widths, colours, lists, rules and print of a Timetable sheet. Nothing is sent yet. */
export function queueTimetableLook(
  sheet: Excel.Worksheet,
  procedure: Procedure,
  places: TimetablePlaces,
  rows: number,
  weeks: number,
): void {
  for (const [column, points] of Object.entries(WIDTHS)) {
    sheet.getRange(`${column}:${column}`).format.columnWidth = points;
  }
  sheet.getRangeByIndexes(0, PICTURE_COLUMN, 1, weeks).getEntireColumn().format.columnWidth = WEEK_WIDTH;
  sheet.getRange("A1").format.font.bold = true;
  sheet.getRange("A1").format.font.size = 14;
  queueInputs(sheet, places);
  queueKey(sheet, places);
  queueTable(sheet, places, rows);
  queuePicture(sheet, places, rows, weeks);
  queuePrint(sheet, procedure, places);
}

function queueInputs(sheet: Excel.Worksheet, places: TimetablePlaces): void {
  const { trigger, holidaysListed, dayNumber, amber, keyDays, available } = places;
  const values = sheet.getRange(`B${trigger}:B${holidaysListed}`);
  values.format.horizontalAlignment = "Left";
  sheet.getRange(`A${trigger}:A${holidaysListed}`).format.font.bold = true;
  const dates = [trigger, ...keyDays.values()];
  const numbers = [dayNumber, amber, ...(available ? [available.months] : [])];
  for (const row of dates) asInput(sheet.getRange(`B${row}`), "date");
  for (const row of numbers) asInput(sheet.getRange(`B${row}`), "number");
}

/** A cell that a person may change, and what it takes. */
function asInput(range: Excel.Range, takes: "date" | "number"): void {
  range.format.fill.color = INPUT_FILL;
  box(range);
  checked(range, takes);
}

function checked(range: Excel.Range, takes: "date" | "number"): void {
  range.dataValidation.rule =
    takes === "date"
      ? { date: { formula1: "=DATE(1990,1,1)", formula2: "=DATE(2100,12,31)", operator: "Between" } }
      : { wholeNumber: { formula1: 0, formula2: 999, operator: "Between" } };
  range.dataValidation.errorAlert = {
    showAlert: true,
    style: "Stop",
    title: takes === "date" ? "Not a date" : "Not a number",
    message:
      takes === "date"
        ? "Type a date, such as 25/11/2026, or empty the cell."
        : "Type a whole number from 0, or empty the cell.",
  };
}

function box(range: Excel.Range): void {
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = LINE;
  }
}

/** What the colours mean, beside the days. */
function queueKey(sheet: Excel.Worksheet, { trigger }: TimetablePlaces): void {
  RAG_NAMES.forEach((name, index) => {
    const row = trigger + index;
    const sign = sheet.getRange(`D${row}:E${row}`);
    sign.merge();
    const cells = sheet.getRange(`D${row}:F${row}`);
    cells.numberFormat = [["@", "@", "@"]];
    cells.values = [[name, "", KEY[name]]];
    const { fill, text } = RAG_TINTS[name];
    sign.format.fill.color = fill;
    sign.format.font.color = text;
    sign.format.horizontalAlignment = "Center";
  });
  const columns = sheet.getRange(`D${trigger + RAG_NAMES.length}`);
  columns.numberFormat = [["@"]];
  columns.values = [
    [
      "First and Last count from the day named; From day and By day are working days of the procedure that hold as well.",
    ],
  ];
  columns.format.font.italic = true;
}

function queueTable(sheet: Excel.Worksheet, { heading }: TimetablePlaces, rows: number): void {
  const head = sheet.getRangeByIndexes(heading - 1, 0, 1, TABLE_COLUMNS);
  head.format.fill.color = HEADING_FILL;
  head.format.font.color = HEADING_TEXT;
  head.format.font.bold = true;
  head.format.wrapText = true;
  head.format.verticalAlignment = "Center";
  head.format.rowHeight = 34;
  const first = heading + 1;
  const last = heading + rows;
  const body = sheet.getRange(`A${first}:N${last}`);
  body.format.wrapText = true;
  body.format.verticalAlignment = "Center";
  body.format.horizontalAlignment = "Left";
  body.format.rowHeight = 48;
  for (const edge of ["EdgeBottom", "InsideHorizontal"] as const) {
    const border = body.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = LINE;
  }
  for (const [columns, takes] of [
    ["D:E", "number"],
    ["G:H", "number"],
    ["K:K", "date"],
  ] as const) {
    const [from, to] = columns.split(":");
    const range = sheet.getRange(`${from ?? ""}${first}:${to ?? ""}${last}`);
    range.format.fill.color = INPUT_FILL;
    checked(range, takes);
  }
  const units = sheet.getRange(`F${first}:F${last}`);
  units.format.fill.color = INPUT_FILL;
  units.dataValidation.rule = { list: { inCellDropDown: true, source: "working days,weeks,months" } };
  const rag = sheet.getRange(`M${first}:N${last}`);
  rag.conditionalFormats.clearAll();
  for (const name of RAG_NAMES) colour(rag, `=$${COLUMNS.rag}${first}="${name}"`, name);
}

function queuePicture(
  sheet: Excel.Worksheet,
  { heading }: TimetablePlaces,
  rows: number,
  weeks: number,
): void {
  const head = sheet.getRangeByIndexes(heading - 1, PICTURE_COLUMN, 1, weeks);
  head.format.textOrientation = 90;
  head.format.font.size = 8;
  head.format.horizontalAlignment = "Center";
  head.format.verticalAlignment = "Bottom";
  const marks = sheet.getRangeByIndexes(heading - 2, PICTURE_COLUMN, 1, weeks);
  marks.format.horizontalAlignment = "Center";
  const bars = sheet.getRangeByIndexes(heading, PICTURE_COLUMN, rows, weeks);
  bars.format.horizontalAlignment = "Center";
  bars.format.verticalAlignment = "Center";
  for (const edge of ["EdgeBottom", "InsideHorizontal", "EdgeLeft", "InsideVertical", "EdgeRight"] as const) {
    const border = bars.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = "#E5E5E5";
  }
  bars.conditionalFormats.clearAll();
  for (const name of RAG_NAMES) {
    colour(bars, `=AND(P${heading + 1}="■",$${COLUMNS.rag}${heading + 1}="${name}")`, name);
  }
}

function colour(range: Excel.Range, formula: string, name: RagName): void {
  const rule = range.conditionalFormats.add("Custom");
  rule.custom.rule.formula = formula;
  rule.custom.format.fill.color = RAG_TINTS[name].fill;
  rule.custom.format.font.color = RAG_TINTS[name].text;
}

function queuePrint(sheet: Excel.Worksheet, { title }: Procedure, { heading }: TimetablePlaces): void {
  sheet.freezePanes.freezeAt(sheet.getRange(`A1:A${heading}`));
  sheet.showGridlines = false;
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A3";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintTitleRows(`$${heading}:$${heading}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.centerHeader = "Official – Sensitive";
  defaultForAllPages.leftFooter = `Timetable: ${title}`.replaceAll("&", "&&");
  defaultForAllPages.rightFooter = "Page &P of &N";
}
