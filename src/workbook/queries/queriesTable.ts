import { QUERY_STATES, type TrackedQuery } from "../../chronology/queries/queryMemory";
import { columnLetters, quotedSheet } from "../../cells/address";
import { PROMPT_LIMIT } from "../../cells/limits";
import { cutByBytes, type CellRead, type CellValue } from "../gateway/blocks";
import { writeRows } from "../gateway/writeRows";
import { listRule, queueCheck } from "../gateway/cellChecks";
import { formatAll, queueTableFormats, TEXT } from "../gateway/numberFormats";
import { sheetNames } from "../gateway/sheetList";
import { ownNames } from "../gateway/ownNames";
import { SHEETS } from "../gateway/sheetNames";
import { queueTint } from "../look/cells";
import { COLOURS, LEVEL_TINTS } from "../look/colours";
import { lookAtRules } from "../look/lookAtRules";
import { isText, queueRule } from "../look/rules";
import { queueRowsLook, queueSheetLook, titled, formatsOf, type Column } from "../look/sheetLook";
import { makeTable } from "../look/tables";
import { addressOf, cellsOfQuery, QUERY_HEADINGS, type QueryHeading } from "./queryRows";

/** The Queries table of the workbook. */
export interface StandingTable {
  sheet: string;
  /** Row and column of the heading's first cell, from 0. */
  top: number;
  left: number;
  headings: string[];
  values: CellRead[][];
}

/** The heading row of the table, from 0: the title, the counts, what to do and an empty row are above it. */
const HEADING_ROW = 4;
const BEING_WRITTEN = "Queries in progress";

/** Widths in points, wide enough to read at the size of an A3 page. */
const COLUMNS: Readonly<Record<QueryHeading, Omit<Column, "heading">>> = {
  Level: { width: 56 },
  Rule: { width: 110 },
  Agency: { width: 90 },
  Sheet: { width: 90 },
  Row: { width: 34, format: "0" },
  Column: { width: 100 },
  "What was written": { width: 190 },
  "What is wrong and what to do": { width: 260 },
  "Suggested fix": { width: 150 },
  Link: { width: 64 },
  State: { width: 64 },
  Reason: { width: 140 },
  Answer: { width: 140 },
  Key: { width: 40, hidden: true },
};

/** The columns of the table; those that a reviewer added are left as they are. */
function columnsOf(headings: readonly string[]): Column[] {
  return headings.map((heading) => {
    const ours = QUERY_HEADINGS.find((own) => own === heading);
    return { heading, ...(ours ? COLUMNS[ours] : { format: "General" }) };
  });
}

function rowsUnder(headings: readonly string[], queries: readonly TrackedQuery[]): CellValue[][] {
  const rows = queries.map((query) => {
    const cells = new Map<string, CellValue>(Object.entries({ ...query.own, ...cellsOfQuery(query) }));
    return headings.map((heading) => cells.get(heading) ?? "");
  });
  return rows.length > 0 ? rows : [headings.map(() => "")];
}

/** Makes the Queries sheet under a temporary name and renames it when complete. */
export async function addQueriesSheet(
  context: Excel.RequestContext,
  queries: readonly TrackedQuery[],
  reference: string,
): Promise<void> {
  const own = await ownNames(context);
  const names = await sheetNames(context);
  if (names.includes(BEING_WRITTEN)) {
    context.workbook.worksheets.getItem(BEING_WRITTEN).delete();
  }
  const others = [...new Set(queries.flatMap(({ own }) => Object.keys(own)))];
  const headings: string[] = [...QUERY_HEADINGS, ...others];
  const rows = rowsUnder(headings, queries);
  const sheet = context.workbook.worksheets.add(BEING_WRITTEN);
  const columns = columnsOf(headings);
  const at = { row: HEADING_ROW, column: 0 };
  queueTableFormats(sheet, at, formatsOf(columns), rows.length);
  await writeRows(context, sheet, at, [headings, ...rows]);
  const whole = sheet.getRangeByIndexes(HEADING_ROW, 0, rows.length + 1, headings.length);
  const table = makeTable(sheet, whole, "lines");
  queueSheetLook(sheet, {
    title: titled(SHEETS.queries, reference),
    table: { row: HEADING_ROW, columns, rows: rows.length, lines: "rows" },
    print: { orientation: "Landscape", paper: "A3", name: SHEETS.queries, reference },
  });
  await queueRules(context, sheet, at, headings, rows.length, queries);
  // The table takes its name last, with the sheet: until then, an interrupted check starts again.
  table.name = own.tables.queries;
  queueCounts(sheet, own.tables.queries);
  sheet.name = own.sheets.queries;
  const hasChronology = names.includes(own.sheets.chronology);
  sheet.position = hasChronology ? 1 : 0;
  if (!hasChronology) {
    sheet.activate();
  }
  await context.sync();
}

/** Writes the queries into the existing table, whatever columns a reviewer added or moved; does nothing if unchanged. */
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
  const own = await ownNames(context);
  const sheet = context.workbook.worksheets.getItem(standing.sheet);
  const table = context.workbook.tables.getItem(own.tables.queries);
  const at = { row: standing.top, column: standing.left };
  table.clearFilters();
  missing.forEach((heading) => table.columns.add(undefined, undefined, heading));
  const left = standing.values.length - rows.length;
  table.resize(sheet.getRangeByIndexes(at.row, at.column, rows.length + 1, headings.length));
  if (left > 0) {
    sheet.getRangeByIndexes(at.row + 1 + rows.length, at.column, left, headings.length).clear();
  }
  const columns = columnsOf(headings);
  formatAll(sheet.getRangeByIndexes(at.row, at.column, 1, headings.length), TEXT);
  columns.forEach(({ heading, format = TEXT }, index) => {
    if (!QUERY_HEADINGS.some((ours) => ours === heading)) return;
    formatAll(sheet.getRangeByIndexes(at.row + 1, at.column + index, rows.length, 1), format);
  });
  await writeRows(context, sheet, { row: at.row + 1, column: at.column }, rows);
  queueRowsLook(sheet, { columns, rows: rows.length, row: at.row + 1, column: at.column, lines: "rows" });
  await queueRules(context, sheet, at, headings, rows.length, queries);
  await context.sync();
}

interface Place {
  row: number;
  column: number;
}

/** The counts, live, and what to do, under the title. Nothing is sent yet. */
function queueCounts(sheet: Excel.Worksheet, table: string): void {
  const open = (level: string): string => `COUNTIFS(${table}[State],"open",${table}[Level],"${level}")`;
  sheet.getRange("A2").formulas = [
    [
      `=IF(COUNTIF(${table}[State],"?*")=0,"There are no queries: nothing in the returns needs a second look.",` +
        `"Open: "&${open("Error")}&" errors, "&${open("Warning")}&" warnings, "&${open("Note")}&" notes. Answered: "` +
        `&COUNTIF(${table}[State],"answered")&". Dismissed: "&COUNTIF(${table}[State],"dismissed")` +
        `&". Fixed: "&COUNTIF(${table}[State],"fixed")&".")`,
    ],
  ];
  sheet.getRange("A3").values = [[WHAT_TO_DO]];
}

const WHAT_TO_DO =
  "An error cannot be placed or used, a warning is probably wrong, a note is worth a look. To dismiss a query, choose " +
  "“dismissed” under State and say why under Reason: both are kept at every check. Columns of your own are kept too.";

/** Links, colours of the levels and the choices of the State column, replacing the existing ones. */
async function queueRules(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  at: Place,
  headings: readonly string[],
  rows: number,
  queries: readonly TrackedQuery[],
): Promise<void> {
  const body = sheet.getRangeByIndexes(at.row + 1, at.column, rows, headings.length);
  body.conditionalFormats.clearAll();
  const column = (heading: QueryHeading): number => at.column + headings.indexOf(heading);
  const cellIn = (heading: QueryHeading): string => `$${columnLetters(column(heading) + 1)}${at.row + 2}`;
  const cells = (heading: QueryHeading): Excel.Range =>
    sheet.getRangeByIndexes(at.row + 1, column(heading), rows, 1);
  const levels = Object.entries(LEVEL_TINTS).map(([word, tint]) =>
    queueRule(cells("Level"), isText(cellIn("Level"), word), tint),
  );
  // The last rule is on top: what is settled is grey in the Level column too.
  const settled = `=OR(${cellIn("State")}="dismissed",${cellIn("State")}="fixed")`;
  const quiet = queueRule(body, settled, { text: COLOURS.quiet });
  lookAtRules(context, "the queries", [...levels.slice(0, 1), quiet]);
  queueCheck(cells("State"), listRule(QUERY_STATES));
  await writeLinks(context, sheet, { row: at.row + 1, column: column("Link") }, queries);
  body.format.autofitRows();
}

/** A link to the cell of each query, whose words are in the cell already; one call for all rows, cut where it would be too large. */
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
  queueTint(whole, { underlined: false, text: COLOURS.text });
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
            screenTip: `The cell that this is about, on the sheet ${query.sheet}`.slice(0, PROMPT_LIMIT),
          },
        },
  ];
}
