import { makeTable, type TableStyle } from "../look/tables";
import { cellsRead, type CellRead } from "./blocks";
import { areOurs, OWN_TABLES, type SheetKey, type TableKey } from "./ownTables";
import type { Context, RunInWorkbook } from "./workbookRun";
import { tell } from "./writtenTexts";

/*
 * A table that somebody has turned into a range is made a table again when the next job writes: without it the job would not find what
 * stands there. The headings tell it, and another table of ours that it belongs to: a range alone may be a person's own.
 */

interface Again {
  words: string;
  style: TableStyle;
  /** A table of ours that stands where this one was made; without it, one on the same sheet. */
  beside?: TableKey;
  /** Something else stands below it, after an empty row. */
  endsAtGap?: true;
}

const AGAIN: Partial<Record<TableKey, Again>> = {
  returns: { words: "The list of returns", style: "blue", beside: "agencies" },
  agencies: { words: "The list of agencies", style: "blue", beside: "returns", endsAtGap: true },
  record: { words: "The record of the review", style: "blue", endsAtGap: true },
  returnsReceived: { words: "The list of returns received", style: "blue", endsAtGap: true },
  people: { words: "The list of people", style: "blue", endsAtGap: true },
  linesOfEnquiry: { words: "The list of lines of enquiry", style: "blue", endsAtGap: true },
  abbreviations: { words: "The list of abbreviations", style: "blue", endsAtGap: true },
  headingDecisions: { words: "The list of headings that were decided", style: "blue", endsAtGap: true },
  chronology: { words: "The chronology's table", style: "faintLines", beside: "sources" },
  changeLog: { words: "The Change log", style: "blue", beside: "sources" },
  crossChecks: { words: "The table of cross-checks", style: "bands", beside: "sources" },
  gapLengths: { words: "The table of gap lengths", style: "blue", endsAtGap: true },
  queries: { words: "The table of queries", style: "lines", beside: "returns" },
  publishedDecisions: { words: "The list of decisions", style: "faintLines", beside: "agencies" },
  returnsTracker: { words: "The Returns tracker", style: "bands", beside: "returns" },
  actionPlan: { words: "The action plan's table", style: "lines", beside: "planSources" },
  progressNotes: { words: "The list of progress notes", style: "bands", beside: "planSources" },
  allActions: { words: "The table of all actions", style: "lines", beside: "bankHolidays" },
};

/** As far as headings are looked for: our tables with the columns that people added. */
const MOST_COLUMNS = 256;

const mending = new WeakSet<Context>();

/** The same access to the workbook, for work that writes: tables of ours that were turned into ranges are made tables again in it. */
export function mendingTables(run: RunInWorkbook): RunInWorkbook {
  const inside = <T>(batch: (context: Context) => Promise<T>): Promise<T> =>
    run((context) => {
      mending.add(context);
      return batch(context);
    });
  return Object.assign(inside, { withoutFiles: run.withoutFiles ?? false });
}

/** Whether the work makes tables again that were turned into ranges. */
export function isMending(context: Context): boolean {
  return mending.has(context);
}

/** What was seen of the workbook. */
interface Workbook {
  /** The tables of ours that are there, and the sheet of each. */
  own: ReadonlyMap<TableKey, { sheet: string }>;
  /** The sheets that are called like ours, without those of returns, and their first cells from A1. */
  first: readonly { key: SheetKey; name: string; cells: readonly CellRead[][] | null }[];
  nameOf: (key: TableKey) => string;
}

interface Place {
  key: TableKey;
  again: Again;
  sheet: string;
  /** From 0. */
  row: number;
}

/**
 * Makes the tables again that were turned into ranges, where the work is to mend them. Sends nothing where there are none.
 * @returns whether there were any
 */
export async function makeTablesAgain(context: Context, workbook: Workbook): Promise<boolean> {
  const places = mending.has(context) ? placesIn(workbook) : [];
  if (places.length === 0) return false;
  const read = places.map((place) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    const line = sheet.getRangeByIndexes(place.row, 0, 1, MOST_COLUMNS).load("values");
    sheet.tables.load("items/name");
    return { ...place, worksheet: sheet, line };
  });
  await context.sync();
  const runs = read.flatMap((place) => {
    const run = runOf(place.key, cellsRead(place.line.values)[0] ?? []);
    if (!run) return [];
    const columns = place.worksheet.getRangeByIndexes(place.row, run.from, 1, run.many).getEntireColumn();
    const cells = columns.getUsedRange(true).load("rowIndex,values");
    const tables = place.worksheet.tables.items.map((table) =>
      table.getRange().getIntersectionOrNullObject(columns).load("rowIndex,rowCount"),
    );
    return [{ ...place, run, cells, tables }];
  });
  await context.sync();
  const free = runs.flatMap(({ cells, tables, ...place }) => {
    const standing = tables.filter((table) => !table.isNullObject);
    if (standing.some(({ rowIndex, rowCount }) => rowIndex + rowCount > place.row && rowIndex <= place.row))
      return [];
    const below = standing.map(({ rowIndex }) => rowIndex).filter((row) => row > place.row);
    const rows = cellsRead(cells.values).slice(place.row - cells.rowIndex);
    const gap = place.again.endsAtGap ? rows.findIndex((row) => row.every((cell) => cell === "")) : -1;
    const end = Math.min(gap < 0 ? rows.length : gap, ...below.map((row) => row - place.row));
    return [{ ...place, rows: Math.max(2, end) }];
  });
  for (const { key, again, worksheet, row, run, rows } of free) {
    const whole = worksheet.getRangeByIndexes(row, run.from, rows, run.many);
    makeTable(worksheet, whole, again.style, workbook.nameOf(key));
    tell(context, `${again.words} had been turned into a range; it is a table again.`);
  }
  if (free.length > 0) await context.sync();
  return free.length > 0;
}

function placesIn({ own, first }: Workbook): Place[] {
  const lacking = keysOf(AGAIN).flatMap((key) => {
    const again = AGAIN[key];
    return again && !own.has(key) ? [{ key, again }] : [];
  });
  const homes = new Set([...own.values()].map(({ sheet }) => sheet));
  return lacking.flatMap(({ key, again }) => {
    const isOurs = (sheet: string): boolean =>
      homes.has(sheet) || (again.beside !== undefined && own.has(again.beside));
    const found = first
      .filter((sheet) => sheet.key === OWN_TABLES[key].sheet && isOurs(sheet.name))
      .flatMap(({ name, cells }) => {
        const row = (cells ?? []).findIndex((line) => runOf(key, line) !== null);
        return row < 0 ? [] : [{ key, again, sheet: name, row }];
      });
    return found.slice(0, 1);
  });
}

/** The stretch of headings without a gap that are the table's. */
function runOf(key: TableKey, line: readonly CellRead[]): { from: number; many: number } | null {
  let from = 0;
  for (let at = 0; at <= line.length; at += 1) {
    if (at < line.length && line[at] !== "") continue;
    if (at > from && areOurs(key, line.slice(from, at))) return { from, many: at - from };
    from = at + 1;
  }
  return null;
}

function keysOf<Key extends string>(of: Partial<Record<Key, unknown>>): Key[] {
  return Object.keys(of).filter((key): key is Key => key in of);
}
