import { AGENCY_COLUMNS, PANEL_COLUMNS, PRACTICE_MARKS } from "../../chronology/integrated/chronologyTable";
import { queuePrint, titleRow } from "../look/print";
import type { AgencyColours } from "../review/reviewSheet";

/** The heading row of the table, from 0: the title, the legend and a free row stand above it. */
export const HEADING_ROW = 3;

/** Widths in points, wide enough to read at the size of an A3 page. */
const WIDTHS: Readonly<Record<string, number>> = {
  Ref: 58,
  Date: 62,
  "Date as recorded": 74,
  Time: 50,
  Agency: 72,
  "Source of information": 88,
  "Person(s)": 76,
  "Event type": 70,
  "What happened": 270,
  "Action, decision and outcome": 180,
  "Child seen / voice of the child": 100,
  Practitioner: 74,
  "Agency comment": 90,
  Age: 46,
  Linked: 66,
  Queries: 130,
  "Panel comment": 140,
  "Key theme": 76,
  Practice: 70,
};

const OTHER_WIDTH = 60;
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
  // Landscape A3, the heading on every page, page numbers, the reference and the marking (docs/domain.md section 6).
  queuePrint(sheet, {
    orientation: "Landscape",
    paper: "A3",
    titleRows: titleRow(HEADING_ROW),
    name: "Integrated chronology",
    reference,
  });
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
    const cell = sheet.getRangeByIndexes(1, legendColumn(index), 1, 1);
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
const TIME_COLUMN = 3;

/** Where an agency stands in the legend: the column of the times is too narrow for a name. */
function legendColumn(index: number): number {
  const column = LEGEND_FROM + index;
  return column < TIME_COLUMN ? column : column + 1;
}
