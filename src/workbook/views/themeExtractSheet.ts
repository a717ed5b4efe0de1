import { compare } from "../../calendar/isoDate";
import { serialFromDate } from "../../calendar/serial";
import type { ViewEntry } from "../../chronology/views/viewEntry";
import { writeRows, type CellValue } from "../gateway/blocks";
import { formatAll } from "../gateway/numberFormats";
import { emptyOwnSheet, sealOwnSheet } from "../gateway/ownSheet";
import type { AgencyColours } from "../review/reviewSheet";

/** The columns of an extract with their widths in points; together they fill an A4 page across. */
const COLUMNS = [
  ["Ref", 62],
  ["Date", 66],
  ["Date as recorded", 84],
  ["Time", 48],
  ["Agency", 90],
  ["Person(s)", 80],
  ["Event type", 90],
  ["What happened", 300],
  ["Action, decision and outcome", 200],
  ["Practice", 80],
  ["Linked", 70],
] as const;
const HEADINGS = COLUMNS.map(([heading]) => heading);

/** Rows from 0: the title, what the sheet is, a free row, the heading. */
const HEADING_ROW = 3;
const HEADING_FILL = "#1F2937";
const HEADING_TEXT = "#FFFFFF";
/** Excel's limit on the text of a cell. */
const CELL_LIMIT = 32_767;

/** What an extract is made of. */
export interface ThemeExtract {
  theme: string;
  reference: string;
  /** "21/11/2026". */
  made: string;
  entries: readonly ViewEntry[];
  colours: readonly AgencyColours[];
}

/**
 * Writes all entries of one key theme on a sheet of its own, "Theme – …".
 * @returns the name of the sheet
 */
export async function writeThemeExtract(
  context: Excel.RequestContext,
  { theme, reference, made, entries, colours }: ThemeExtract,
): Promise<string> {
  const { worksheet: sheet, name } = await emptyOwnSheet(context, `Theme – ${theme}`);
  const title = sheet.getRange("A1");
  formatAll(title, "@");
  title.values = [[`Key theme: ${theme}${reference === "" ? "" : ` – ${reference}`}`.slice(0, CELL_LIMIT)]];
  title.format.font.bold = true;
  title.format.font.size = 14;
  COLUMNS.forEach(([heading, width], column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = width;
    formatAll(
      sheet.getRangeByIndexes(HEADING_ROW + 1, column, Math.max(1, entries.length), 1),
      heading === "Date" ? "dd/mm/yyyy" : "@",
    );
  });
  const heading = sheet.getRangeByIndexes(HEADING_ROW, 0, 1, HEADINGS.length);
  formatAll(heading, "@");
  await writeRows(context, sheet, { row: HEADING_ROW, column: 0 }, [HEADINGS, ...entries.map(cellsOf)]);
  const whole = sheet.getRangeByIndexes(HEADING_ROW, 0, entries.length + 1, HEADINGS.length);
  const table = sheet.tables.add(whole, true);
  table.style = "TableStyleLight15";
  table.showBandedRows = false;
  queueLooks(sheet, heading, whole, entries.length);
  queueAgencyColours(sheet, entries.length, colours);
  queuePrint(sheet, reference, theme);
  await sealOwnSheet(
    context,
    sheet,
    `Taken from the integrated chronology on ${made}. Making it again replaces this sheet, unless somebody has written on it.`,
  );
  return name;
}

function cellsOf(entry: ViewEntry): CellValue[] {
  const day = entry.start ?? entry.end;
  return [
    entry.ref,
    day === null || compare(day, FIRST_DAY) < 0 ? "" : serialFromDate(day),
    entry.asRecorded,
    entry.time,
    entry.agency,
    entry.people.join("; "),
    entry.type,
    entry.mark === "Withdrawn" ? `Withdrawn by its agency. ${entry.event}` : entry.event,
    entry.action,
    entry.practice,
    entry.linked.join("; "),
  ].map((cell) => (typeof cell === "string" ? cell.slice(0, CELL_LIMIT) : cell));
}

/** The first day that Excel can show. */
const FIRST_DAY = "1900-03-01";

function queueLooks(sheet: Excel.Worksheet, heading: Excel.Range, whole: Excel.Range, rows: number): void {
  heading.format.fill.color = HEADING_FILL;
  heading.format.font.color = HEADING_TEXT;
  heading.format.font.bold = true;
  heading.format.verticalAlignment = "Center";
  const body = sheet.getRangeByIndexes(HEADING_ROW + 1, 0, Math.max(1, rows), HEADINGS.length);
  body.format.verticalAlignment = "Top";
  body.format.horizontalAlignment = "Left";
  whole.format.wrapText = true;
  whole.format.autofitRows();
  sheet.freezePanes.freezeRows(HEADING_ROW + 1);
  sheet.showGridlines = false;
}

/** Each row in the colours of its agency, as in the chronology; the agency stands in text beside it. */
function queueAgencyColours(sheet: Excel.Worksheet, rows: number, colours: readonly AgencyColours[]): void {
  const body = sheet.getRangeByIndexes(HEADING_ROW + 1, 0, Math.max(1, rows), HEADINGS.length);
  const agency = String.fromCharCode(65 + HEADINGS.indexOf("Agency"));
  for (const { agency: name, fill, text } of colours) {
    const rule = body.conditionalFormats.add("Custom");
    rule.custom.rule.formula = `=$${agency}${HEADING_ROW + 2}="${name.replaceAll('"', '""')}"`;
    rule.custom.format.fill.color = fill;
    rule.custom.format.font.color = text;
  }
}

function queuePrint(sheet: Excel.Worksheet, reference: string, theme: string): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintTitleRows(`$${HEADING_ROW + 1}:$${HEADING_ROW + 1}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftHeader = reference.replaceAll("&", "&&");
  defaultForAllPages.centerHeader = "Official – Sensitive";
  defaultForAllPages.leftFooter = `Key theme: ${theme}`.slice(0, 200).replaceAll("&", "&&");
  defaultForAllPages.rightFooter = "Page &P of &N";
}
