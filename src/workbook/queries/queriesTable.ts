import { queuePrint, titleRow } from "../look/print";
import type { TrackedQuery } from "../../chronology/queries/queryMemory";
import { cutByBytes, writeRows, type CellValue } from "../gateway/blocks";
import { columnLetters, quotedSheet } from "../../cells/address";
import { formatAll } from "../gateway/numberFormats";
import type { StandingTable } from "./queriesSheet";
import { addressOf, cellsOfQuery, QUERY_HEADINGS, type QueryHeading } from "./queryRows";
import { freeSheetName, SHEETS, TABLES } from "../gateway/sheetNames";
import { sheetNames } from "../returns/receivedSheets";

/** The heading row of the table, from 0: the title, the counts, what to do and a free row stand above it. */
const HEADING_ROW = 4;
const BEING_WRITTEN = "Queries in progress";
const HEADING_FILL = "#1F2937";
const HEADING_TEXT = "#FFFFFF";

/** Widths in points, wide enough to read at the size of an A3 page. */
const WIDTHS: Readonly<Record<QueryHeading, number>> = {
  Level: 56,
  Rule: 110,
  Agency: 90,
  Sheet: 90,
  Row: 34,
  Column: 100,
  "What was written": 190,
  "What is wrong and what to do": 260,
  "Suggested fix": 150,
  Link: 64,
  State: 64,
  Reason: 140,
  Answer: 140,
  Key: 40,
};

/** Dark enough on their tints for small print (4.5:1 and more); each level stands in words too. */
const LEVEL_COLOURS = [
  { word: "Error", fill: "#F8D0CE", text: "#6B0F0A" },
  { word: "Warning", fill: "#FCE8B2", text: "#5C3B00" },
  { word: "Note", fill: "#DDE7F3", text: "#1B3A5C" },
] as const;
const LINE = "#C9CDD3";
const SETTLED_TEXT = "#5F6368";

function formatOf(heading: string): string {
  return heading === "Row" ? "0" : QUERY_HEADINGS.some((ours) => ours === heading) ? "@" : "General";
}

function rowsUnder(headings: readonly string[], queries: readonly TrackedQuery[]): CellValue[][] {
  const rows = queries.map((query) => {
    const cells: Readonly<Record<string, CellValue>> = { ...query.own, ...cellsOfQuery(query) };
    return headings.map((heading) => cells[heading] ?? "");
  });
  return rows.length > 0 ? rows : [headings.map(() => "")];
}

/** Makes the Queries sheet under another name and gives it its own when it is whole. */
export async function addQueriesSheet(
  context: Excel.RequestContext,
  queries: readonly TrackedQuery[],
  reference: string,
): Promise<void> {
  const names = await sheetNames(context);
  if (names.includes(BEING_WRITTEN)) {
    context.workbook.worksheets.getItem(BEING_WRITTEN).delete();
  }
  const others = [...new Set(queries.flatMap(({ own }) => Object.keys(own)))];
  const headings: string[] = [...QUERY_HEADINGS, ...others];
  const rows = rowsUnder(headings, queries);
  const sheet = context.workbook.worksheets.add(BEING_WRITTEN);
  const at = { row: HEADING_ROW, column: 0 };
  queueFormats(sheet, at, headings, rows.length);
  await writeRows(context, sheet, at, [headings, ...rows]);
  const table = sheet.tables.add(
    sheet.getRangeByIndexes(HEADING_ROW, 0, rows.length + 1, headings.length),
    true,
  );
  table.style = "TableStyleLight15";
  table.showBandedRows = false;
  queueLayout(sheet, headings, reference);
  await queueLooks(context, sheet, at, headings, rows.length, queries);
  // The table takes its name last, with the sheet: until then a check that broke off is begun anew.
  table.name = TABLES.queries;
  queueTitle(sheet, reference);
  sheet.name = freeSheetName(
    SHEETS.queries,
    names.filter((name) => name !== BEING_WRITTEN),
  );
  const hasChronology = names.includes(SHEETS.chronology);
  sheet.position = hasChronology ? 1 : 0;
  if (!hasChronology) {
    sheet.activate();
  }
  await context.sync();
}

/** Writes the queries into the table where it stands, whatever columns a reviewer added or moved; nothing where all is the same. */
export async function rewriteQueries(
  context: Excel.RequestContext,
  standing: StandingTable,
  queries: readonly TrackedQuery[],
): Promise<void> {
  const missing = QUERY_HEADINGS.filter((heading) => !standing.headings.includes(heading));
  const headings = [...standing.headings, ...missing];
  const rows = rowsUnder(headings, queries);
  if (missing.length === 0 && JSON.stringify(rows) === JSON.stringify(standing.values)) {
    return;
  }
  const sheet = context.workbook.worksheets.getItem(standing.sheet);
  const table = context.workbook.tables.getItem(TABLES.queries);
  const at = { row: standing.top, column: standing.left };
  table.clearFilters();
  missing.forEach((heading) => table.columns.add(undefined, undefined, heading));
  const left = standing.values.length - rows.length;
  table.resize(sheet.getRangeByIndexes(at.row, at.column, rows.length + 1, headings.length));
  if (left > 0) {
    sheet.getRangeByIndexes(at.row + 1 + rows.length, at.column, left, headings.length).clear();
  }
  queueFormats(sheet, at, headings, rows.length);
  await writeRows(context, sheet, { row: at.row + 1, column: at.column }, rows);
  await queueLooks(context, sheet, at, headings, rows.length, queries);
  await context.sync();
}

interface Place {
  row: number;
  column: number;
}

function queueFormats(sheet: Excel.Worksheet, at: Place, headings: readonly string[], rows: number): void {
  formatAll(sheet.getRangeByIndexes(at.row, at.column, 1, headings.length), "@");
  headings.forEach((heading, index) => {
    if (QUERY_HEADINGS.some((ours) => ours === heading)) {
      formatAll(sheet.getRangeByIndexes(at.row + 1, at.column + index, rows, 1), formatOf(heading));
    }
  });
}

function queueTitle(sheet: Excel.Worksheet, reference: string): void {
  const title = sheet.getRange("A1");
  title.numberFormat = [["@"]];
  title.values = [[reference === "" ? "Queries" : `Queries – ${reference}`]];
  title.format.font.bold = true;
  title.format.font.size = 14;
  const open = (level: string): string =>
    `COUNTIFS(${TABLES.queries}[State],"open",${TABLES.queries}[Level],"${level}")`;
  sheet.getRange("A2").formulas = [
    [
      `=IF(COUNTIF(${TABLES.queries}[State],"?*")=0,"There are no queries: nothing in the returns needs a second look.",` +
        `"Open: "&${open("Error")}&" errors, "&${open("Warning")}&" warnings, "&${open("Note")}&" notes. Answered: "` +
        `&COUNTIF(${TABLES.queries}[State],"answered")&". Dismissed: "&COUNTIF(${TABLES.queries}[State],"dismissed")` +
        `&". Fixed: "&COUNTIF(${TABLES.queries}[State],"fixed")&".")`,
    ],
  ];
  sheet.getRange("A3").values = [[WHAT_TO_DO]];
}

const WHAT_TO_DO =
  "An error cannot be placed or used, a warning is probably wrong, a note is worth a look. To dismiss a query, choose " +
  "“dismissed” under State and say why under Reason: both are kept at every check. Columns of your own are kept too.";

function queueLayout(sheet: Excel.Worksheet, headings: readonly string[], reference: string): void {
  QUERY_HEADINGS.forEach((heading) => {
    const column = sheet.getRangeByIndexes(0, headings.indexOf(heading), 1, 1).getEntireColumn();
    column.format.columnWidth = WIDTHS[heading];
    column.columnHidden = heading === "Key";
  });
  const top = sheet.getRangeByIndexes(HEADING_ROW, 0, 1, headings.length);
  top.format.fill.color = HEADING_FILL;
  top.format.font.color = HEADING_TEXT;
  top.format.font.bold = true;
  top.format.wrapText = true;
  top.format.verticalAlignment = "Center";
  sheet.freezePanes.freezeRows(HEADING_ROW + 1);
  sheet.showGridlines = false;
  queuePrint(sheet, {
    orientation: "Landscape",
    paper: "A3",
    titleRows: titleRow(HEADING_ROW),
    name: "Queries",
    reference,
  });
}

/** Links, colours of the levels and the choices of the State column: those that stand there are replaced. */
async function queueLooks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  at: Place,
  headings: readonly string[],
  rows: number,
  queries: readonly TrackedQuery[],
): Promise<void> {
  const body = sheet.getRangeByIndexes(at.row + 1, at.column, rows, headings.length);
  body.format.wrapText = true;
  body.format.verticalAlignment = "Top";
  body.format.horizontalAlignment = "Left";
  for (const side of ["InsideHorizontal", "EdgeBottom"] as const) {
    const line = body.format.borders.getItem(side);
    line.style = "Continuous";
    line.color = LINE;
  }
  // The signs in the hidden column would make every row high.
  sheet.getRangeByIndexes(at.row + 1, at.column + headings.indexOf("Key"), rows, 1).format.wrapText = false;
  body.conditionalFormats.clearAll();
  const column = (heading: QueryHeading): number => at.column + headings.indexOf(heading);
  const cellIn = (heading: QueryHeading): string =>
    `$${columnLetters(column(heading) + 1)}${String(at.row + 2)}`;
  const settled = body.conditionalFormats.add("Custom");
  settled.custom.rule.formula = `=OR(${cellIn("State")}="dismissed",${cellIn("State")}="fixed")`;
  settled.custom.format.font.color = SETTLED_TEXT;
  const levels = sheet.getRangeByIndexes(at.row + 1, column("Level"), rows, 1);
  for (const { word, fill, text } of LEVEL_COLOURS) {
    const rule = levels.conditionalFormats.add("Custom");
    rule.custom.rule.formula = `=${cellIn("Level")}="${word}"`;
    rule.custom.format.fill.color = fill;
    rule.custom.format.font.color = text;
  }
  const states = sheet.getRangeByIndexes(at.row + 1, column("State"), rows, 1);
  states.dataValidation.rule = {
    list: { inCellDropDown: true, source: "open,answered,dismissed,fixed" },
  };
  await writeLinks(context, sheet, { row: at.row + 1, column: column("Link") }, queries);
  body.format.autofitRows();
}

/** A link to the cell of each query, whose words stand in the cell already; one call for all rows, cut where it would be too large. */
async function writeLinks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  at: Place,
  queries: readonly TrackedQuery[],
): Promise<void> {
  if (queries.length === 0) {
    return;
  }
  const whole = sheet.getRangeByIndexes(at.row, at.column, queries.length, 1);
  whole.clear("Hyperlinks");
  whole.format.font.underline = "None";
  whole.format.font.color = "#000000";
  let row = at.row;
  for (const block of cutByBytes(queries.map(linkOf))) {
    sheet.getRangeByIndexes(row, at.column, block.length, 1).setCellProperties(block);
    row += block.length;
    // One request for each block: together they would be over the limit.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
}

function linkOf(query: TrackedQuery): Excel.SettableCellProperties[] {
  const address = addressOf(query);
  return [
    address === ""
      ? {}
      : {
          hyperlink: {
            documentReference: `${quotedSheet(query.sheet)}!${address}`,
            screenTip: `The cell that this is about, on the sheet ${query.sheet}`.slice(0, 255),
          },
        },
  ];
}
