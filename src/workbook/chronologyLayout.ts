import { AGENCY_COLUMNS, PANEL_COLUMNS, PRACTICE_MARKS } from "../chronology";
import type { AgencyColours } from "./reviewSheet";

/** The heading row of the table, from 0: the title, the legend and a free row stand above it. */
export const HEADING_ROW = 3;

/** Widths in points, wide enough to read at the size of an A3 page. */
const WIDTHS: Readonly<Record<string, number>> = {
  Ref: 62,
  Date: 66,
  "Date as recorded": 84,
  Time: 48,
  Agency: 84,
  "Source of information": 90,
  "Person(s)": 72,
  "Event type": 84,
  "What happened": 290,
  "Action, decision and outcome": 200,
  "Child seen / voice of the child": 130,
  Practitioner: 90,
  "Agency comment": 120,
  Age: 60,
  Linked: 70,
  Queries: 170,
  "Panel comment": 170,
  "Key theme": 100,
  Practice: 90,
};

const OTHER_WIDTH = 90;
const HEADING_FILL = "#1F2937";
const HEADING_TEXT = "#FFFFFF";

/** The number format of each column: text stays what it is, dates are real dates. */
export function formatOf(heading: string): string {
  return heading === "Date" ? "dd/mm/yyyy" : "@";
}

/** The columns of a new chronology, in order. */
export function headingsWith(otherHeadings: readonly string[]): string[] {
  return [...AGENCY_COLUMNS, ...otherHeadings, ...PANEL_COLUMNS];
}

/** Sets widths, wrapping, heading colours, frozen panes and the print of a new chronology. Nothing is sent yet. */
export function queueLayout(
  sheet: Excel.Worksheet,
  headings: readonly string[],
  rows: number,
  reference: string,
): void {
  headings.forEach((heading, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth =
      WIDTHS[heading] ?? OTHER_WIDTH;
  });
  const body = sheet.getRangeByIndexes(HEADING_ROW + 1, 0, Math.max(1, rows), headings.length);
  body.format.wrapText = true;
  body.format.verticalAlignment = "Top";
  // Dates stand right by themselves, against the text of the next column.
  body.format.horizontalAlignment = "Left";
  const heading = sheet.getRangeByIndexes(HEADING_ROW, 0, 1, headings.length);
  heading.format.fill.color = HEADING_FILL;
  heading.format.font.color = HEADING_TEXT;
  heading.format.font.bold = true;
  heading.format.wrapText = true;
  heading.format.verticalAlignment = "Center";
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, HEADING_ROW + 1, 2));
  sheet.showGridlines = false;
  queuePrint(sheet, reference);
}

/** Landscape A3, the heading on every page, page numbers, the reference and the marking (domain.md section 6). */
function queuePrint(sheet: Excel.Worksheet, reference: string): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A3";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintTitleRows(`$${HEADING_ROW + 1}:$${HEADING_ROW + 1}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftHeader = escapedForHeader(reference);
  defaultForAllPages.centerHeader = "Official – Sensitive";
  defaultForAllPages.leftFooter = "Integrated chronology";
  defaultForAllPages.rightFooter = "Page &P of &N";
}

/** An ampersand begins a code in Excel's headers and footers; two of them are one. */
function escapedForHeader(text: string): string {
  return text.replaceAll("&", "&&");
}

/** The choices of the Practice column. Nothing is sent yet. */
export function queuePracticeList(sheet: Excel.Worksheet, headings: readonly string[], rows: number): void {
  const column = headings.indexOf("Practice");
  if (column >= 0) {
    const { dataValidation } = sheet.getRangeByIndexes(HEADING_ROW + 1, column, Math.max(1, rows), 1);
    dataValidation.rule = { list: { inCellDropDown: true, source: PRACTICE_MARKS.join(",") } };
  }
}

/** The title and the legend above the table: each agency's name and code on its own colours. Nothing is sent yet. */
export function queueLegend(
  sheet: Excel.Worksheet,
  reference: string,
  agencies: readonly { name: string; code: string }[],
  colours: readonly AgencyColours[],
): void {
  const title = sheet.getRange("A1");
  title.numberFormat = [["@"]];
  title.values = [[reference === "" ? "Integrated chronology" : `Integrated chronology – ${reference}`]];
  title.format.font.bold = true;
  title.format.font.size = 14;
  const legend = sheet.getRangeByIndexes(1, 0, 1, 16 + LEGEND_FROM);
  legend.clear("Contents");
  legend.format.fill.clear();
  const label = sheet.getRange("A2");
  label.numberFormat = [["@"]];
  label.values = [["Agencies"]];
  label.format.font.bold = true;
  agencies.forEach(({ name, code }, index) => {
    const cell = sheet.getRangeByIndexes(1, LEGEND_FROM + index, 1, 1);
    cell.numberFormat = [["@"]];
    cell.values = [[`${code} ${name}`]];
    cell.format.wrapText = true;
    cell.format.verticalAlignment = "Center";
    const own = colours.find(({ agency }) => agency === name);
    if (own) {
      cell.format.fill.color = own.fill;
      cell.format.font.color = own.text;
    }
  });
  // Names wrap in narrow columns; the row grows until each can be read whole.
  legend.format.autofitRows();
}

const LEGEND_FROM = 2;
