import { AGENCY_COLUMNS, PANEL_COLUMNS, PRACTICE_MARKS } from "../../chronology/integrated/chronologyTable";
import { listRule, queueCheck } from "../gateway/cellChecks";
import { DATE, queueCell, TEXT } from "../gateway/numberFormats";
import { SHEETS } from "../gateway/sheetNames";
import { queuePlacing, queueTint, queueUntinted } from "../look/cells";
import { queueSheetLook, queueTitle, titled, type Column } from "../look/sheetLook";
import type { AgencyColours } from "../review/agencyColours";

/** The heading row of the table, from 0: the title, the legend and an empty row are above it. */
export const HEADING_ROW = 3;

/** Widths in points, wide enough to read at the size of an A3 page. */
const WIDTHS = new Map(
  Object.entries({
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
  }),
);
const OTHER_WIDTH = 60;

/** The number format of each column: text stays what it is, dates are real dates. */
export function formatOf(heading: string): string {
  return heading === "Date" ? DATE : TEXT;
}

/** The headings of a new chronology, in order. */
export function headingsWith(otherHeadings: readonly string[]): string[] {
  return [...AGENCY_COLUMNS, ...otherHeadings, ...PANEL_COLUMNS];
}

/** What a chronology shows above its table. */
export interface ChronologyLegend {
  reference: string;
  agencies: readonly { name: string; code: string }[];
  colours: readonly AgencyColours[];
}

/**
 * The look of a new chronology: landscape A3, the heading on every page, page numbers, the reference and the marking
 * (docs/domain.md section 6). Nothing is sent yet.
 */
export function queueLayout(
  sheet: Excel.Worksheet,
  headings: readonly string[],
  rows: number,
  reference: string,
): void {
  const columns = headings.map((heading): Column => ({ heading, width: WIDTHS.get(heading) ?? OTHER_WIDTH }));
  queueSheetLook(sheet, {
    table: { row: HEADING_ROW, columns, rows, frozenColumns: 2 },
    print: { orientation: "Landscape", paper: "A3", name: SHEETS.chronology, reference },
  });
}

/** The choices of the Practice column. Nothing is sent yet. */
export function queuePracticeList(sheet: Excel.Worksheet, headings: readonly string[], rows: number): void {
  const column = headings.indexOf("Practice");
  if (column >= 0) {
    queueCheck(
      sheet.getRangeByIndexes(HEADING_ROW + 1, column, Math.max(1, rows), 1),
      listRule(PRACTICE_MARKS),
    );
  }
}

/** The title and the legend above the table: each agency's name and code on its own colours. Nothing is sent yet. */
export function queueLegend(
  sheet: Excel.Worksheet,
  { reference, agencies, colours }: ChronologyLegend,
): void {
  queueTitle(sheet, titled(SHEETS.chronology, reference));
  const legend = sheet.getRangeByIndexes(1, 0, 1, 16 + LEGEND_FROM);
  legend.clear("Contents");
  queueUntinted(legend);
  const label = sheet.getRange("A2");
  queueCell(label, TEXT, "Agencies");
  queueTint(label, { bold: true });
  agencies.forEach(({ name, code }, index) => {
    const cell = sheet.getRangeByIndexes(1, legendColumn(index), 1, 1);
    queueCell(cell, TEXT, `${code} ${name}`);
    queuePlacing(cell, { wrap: true, vertical: "Center" });
    const own = colours.find(({ agency }) => agency === name);
    if (own) queueTint(cell, { fill: own.fill, text: own.text });
  });
  // Names wrap in narrow columns; the row grows until each can be read in full.
  legend.format.autofitRows();
}

const LEGEND_FROM = 2;
const TIME_COLUMN = 3;

/** The column of an agency in the legend, from 0: the Time column is too narrow for a name. */
function legendColumn(index: number): number {
  const column = LEGEND_FROM + index;
  return column < TIME_COLUMN ? column : column + 1;
}
