import type { TrackedQuery } from "../../chronology/queries/queryMemory";
import type { CellRead, CellValue } from "../gateway/blocks";
import { queueRows } from "../gateway/writeRows";
import { queueTableFormats } from "../gateway/numberFormats";
import { sheetNames } from "../gateway/sheetList";
import { ownNames } from "../gateway/ownNames";
import { freeSheetName, SHEETS } from "../gateway/sheetNames";
import { LOOKED_UP, queueTint } from "../look/cells";
import { lookedUp, read } from "../look/columnLooks";
import { queuePlace } from "../look/sheetOrder";
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

/** The heading row of the table, from 0: the title, and the counts with what the levels mean, are above it. */
const HEADING_ROW = 2;
const BEING_WRITTEN = "Queries in progress";

/** The link says the sheet and the row, which are folded away. */
export const COLUMNS: Readonly<Record<QueryHeading, Omit<Column, "heading">>> = {
  Level: lookedUp(9.5, { bold: true }),
  Rule: lookedUp(15),
  Agency: lookedUp(10.5),
  Sheet: lookedUp(14, { folded: true }),
  Row: lookedUp(8, { folded: true, format: "0" }),
  Column: lookedUp(15),
  "What was written": read(25),
  "What is wrong and what to do": read(35),
  "Suggested fix": lookedUp(15),
  Link: lookedUp(9.6, { oneLine: true }),
  State: lookedUp(9.6, { yours: true }),
  Answer: read(22, { yours: true }),
  Reason: lookedUp(16, { yours: true }),
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
  await queueRows(context, sheet, at, [headings, ...rows]);
  const whole = sheet.getRangeByIndexes(HEADING_ROW, 0, rows.length + 1, headings.length);
  const table = makeTable(sheet, whole, "lines");
  queueSheetLook(sheet, {
    title: titled(SHEETS.queries, reference),
    table: { row: HEADING_ROW, columns, rows: rows.length, lines: "table", frozenColumns: 1 },
    print: { orientation: "Landscape", paper: "A3", name: SHEETS.queries, reference },
  });
  await queueRules(context, table, at, headings, queries);
  // The table takes its name last, with the sheet: until then, an interrupted check starts again.
  table.name = own.tables.queries;
  queueCounts(sheet, own.tables.queries);
  sheet.name = freeName(own.sheets.queries, names);
  queuePlace(
    sheet,
    "queries",
    names.filter((name) => name !== BEING_WRITTEN),
    own,
  );
  if (!names.includes(own.sheets.chronology)) {
    sheet.activate();
  }
  await context.sync();
}

/** The counts, live, and what the levels mean, under the title. Nothing is sent yet. */
function queueCounts(sheet: Excel.Worksheet, table: string): void {
  const open = (level: string): string => `COUNTIFS(${table}[State],"open",${table}[Level],"${level}")`;
  const counts = sheet.getRange("A2");
  counts.formulas = [
    [
      `=IF(COUNTIF(${table}[State],"?*")=0,"There are no queries: nothing in the returns needs a second look.",` +
        `"Open: errors "&${open("Error")}&", warnings "&${open("Warning")}&", notes "&${open("Note")}&". Answered: "` +
        `&COUNTIF(${table}[State],"answered")&". Dismissed: "&COUNTIF(${table}[State],"dismissed")` +
        `&". Fixed: "&COUNTIF(${table}[State],"fixed")&".   ${WHAT_TO_DO}")`,
    ],
  ];
  queueTint(counts, { size: LOOKED_UP });
}

const WHAT_TO_DO =
  "An error cannot be placed or used, a warning is probably wrong, a note is worth a look. Why a query is dismissed goes under Reason.";
