import type { TrackedQuery } from "../../chronology/queries/queryMemory";
import type { CellRead, CellValue } from "../gateway/blocks";
import { writeRows } from "../gateway/writeRows";
import { queueTableFormats } from "../gateway/numberFormats";
import { sheetNames } from "../gateway/sheetList";
import { ownNames } from "../gateway/ownNames";
import { freeSheetName, SHEETS } from "../gateway/sheetNames";
import { queueSheetLook, titled, formatsOf, type Column } from "../look/sheetLook";
import { makeTable } from "../look/tables";
import { queueRules } from "./queriesRules";
import { cellsOfQuery, QUERY_HEADINGS, type QueryHeading } from "./queryRows";

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
export function columnsOf(headings: readonly string[]): Column[] {
  return headings.map((heading) => {
    const ours = QUERY_HEADINGS.find((own) => own === heading);
    return { heading, ...(ours ? COLUMNS[ours] : { format: "General" }) };
  });
}

/** The cells of each query under the headings; an empty row where there is none. */
export function rowsUnder(headings: readonly string[], queries: readonly TrackedQuery[]): CellValue[][] {
  const rows = queries.map((query) => {
    const cells = new Map<string, CellValue>(Object.entries({ ...query.own, ...cellsOfQuery(query) }));
    return headings.map((heading) => cells.get(heading) ?? "");
  });
  return rows.length > 0 ? rows : [headings.map(() => "")];
}

/** Somebody may have turned the table on a sheet of that name into a range meanwhile. */
function freeName(wanted: string, names: readonly string[]): string {
  return freeSheetName(
    wanted,
    names.filter((name) => name !== BEING_WRITTEN),
  );
}

/** Gives the sheet its name where the job that made it was cut short before. Nothing is sent where it has it. */
export async function nameQueriesSheet(context: Excel.RequestContext, sheet: string): Promise<void> {
  if (sheet !== BEING_WRITTEN) return;
  const { sheets } = await ownNames(context);
  const named = sheets.queries === BEING_WRITTEN ? SHEETS.queries : sheets.queries;
  const names = await sheetNames(context);
  context.workbook.worksheets.getItem(BEING_WRITTEN).name = freeName(named, names);
  await context.sync();
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
  await queueRules(context, table, at, headings, queries);
  // The table takes its name last, with the sheet: until then, an interrupted check starts again.
  table.name = own.tables.queries;
  queueCounts(sheet, own.tables.queries);
  sheet.name = freeName(own.sheets.queries, names);
  const hasChronology = names.includes(own.sheets.chronology);
  sheet.position = hasChronology ? 1 : 0;
  if (!hasChronology) {
    sheet.activate();
  }
  await context.sync();
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
