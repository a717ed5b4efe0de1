import { isBareDay, looksLikeDate, monthOfHeading, yearOfHeading } from "../sheet/datesAndTimes";
import type { FoundTable, TablePart } from "../headings/foundTable";
import { isLabelRow } from "../headings/headingRows";
import { eachInSteps, type InSteps } from "../inSteps";
import type { Field } from "../entry/fields";
import type { Placed, SheetView } from "../sheet/sheetView";
import { isGuidance, isNote, isOverview, isPageMark, opensOtherList } from "./lineKinds";
import type { RowUse } from "../entry/readSheet";
import { isRemarkForDate } from "./rowLooks";
import { runningRows } from "./runningRows";
import { periodAbove } from "./periodAbove";
import type { EntryRows, Walk, WalkedRow } from "./tableWalk";
import type { WalkedTable } from "./walkedTable";
import { beginsByDate, walkRow } from "./walkTable";

interface RowsRead {
  /** One for each non-empty row, from the top. */
  uses: RowUse[];
  /** In the order of the sheet. */
  entries: EntryRows[];
}

/** Accounts for every non-empty row of a sheet, given the tables found on it. In small steps. */
export function* readRowSteps(view: SheetView, tables: readonly FoundTable[]): InSteps<RowsRead> {
  const { uses, entries } = yield* walkTables(view, tables);
  return { uses: uses.sort((a, b) => a.row - b.row).map((use) => withWords(view, use)), entries };
}

function withWords(view: SheetView, use: WalkedRow): RowUse {
  if (use.use !== "setAside") return use;
  return {
    ...use,
    words: view
      .row(use.row)
      .map((cell) => cell.text.trim())
      .join(" | "),
  };
}

function* walkTables(view: SheetView, tables: readonly FoundTable[]): InSteps<Walked> {
  if (!tables.some((table) => table.isChronology)) {
    return {
      uses: view.filledRows.map((row) => ({ row, use: "setAside", reason: "no chronology on this sheet" })),
      entries: [],
    };
  }
  const parts = tables
    .flatMap((table) => table.parts.map((part) => ({ table, part })))
    .sort((a, b) => a.part.headingTop - b.part.headingTop || a.part.headingBottom - b.part.headingBottom);
  const firstTop = parts[0]?.part.headingTop ?? view.lastRow + 1;
  const reading: Reading = {
    view,
    uses: betweenTables(
      view,
      view.filledRows.filter((row) => row < firstTop),
    ),
    entries: [],
    walked: new Map(),
    last: undefined,
  };
  for (const [index, { table, part }] of parts.entries()) {
    if (table.isChronology) yield* readChronologyPart(reading, table, part, parts[index + 1]);
    else yield* readOtherPart(reading, table, part);
  }
  return reading;
}

interface Walked {
  uses: WalkedRow[];
  entries: EntryRows[];
}

/** What has been read of a sheet so far. */
interface Reading extends Walked {
  view: SheetView;
  /** Tables walked so far: one whose heading is repeated on every page is looked through once. */
  walked: Map<FoundTable, WalkedTable>;
  /** The chronology read last, and where its walk ended. */
  last: { table: FoundTable; walk: Walk } | undefined;
}

function walkedOnce({ view, walked }: Reading, table: FoundTable): WalkedTable {
  const known = walked.get(table) ?? walkedTable(view, table);
  walked.set(table, known);
  return known;
}

/** Walks down the rows, and takes what became of them. */
function* walkDown(reading: Reading, table: FoundTable, walk: Walk, rows: readonly number[]): InSteps<void> {
  const { view } = reading;
  const walked = walkedOnce(reading, table);
  yield* eachInSteps(rows, (row) => {
    walkRow(view, walked, walk, row);
  });
  reading.uses.push(...walk.uses);
  reading.entries.push(...walk.entries);
  reading.last = { table, walk };
}

/** Reads a chronology from a heading, or its repeat, to the next heading. */
function* readChronologyPart(
  reading: Reading,
  table: FoundTable,
  part: TablePart,
  next: { table: FoundTable; part: TablePart } | undefined,
): InSteps<void> {
  const { view, uses } = reading;
  const bodyRows = view.rowsBetween(part.headingBottom + 1, part.lastRow);
  uses.push(
    ...view
      .rowsBetween(part.headingTop, part.headingBottom)
      .map((row): WalkedRow => ({ row, use: "heading" })),
  );
  // A heading repeated at the top of a page may be in the middle of an entry, and of a year.
  const before = reading.last?.table === table ? reading.last.walk : undefined;
  const { year, month } = periodAbove(view, part);
  const walk: Walk = {
    ...(before ?? { current: null, above: null, headingYear: year, headingMonth: month, headingDate: null }),
    uses: [],
    entries: [],
    list: null,
    listBegun: false,
    previousRow: part.headingBottom,
    underHeading: true,
  };
  yield undefined;
  const titles = next === undefined ? [] : titlesOfNext(view, table, next.part, bodyRows);
  yield* walkDown(
    reading,
    table,
    walk,
    bodyRows.filter((row) => !titles.includes(row)),
  );
  for (const row of titles) {
    const ofOther = next !== undefined && !next.table.isChronology;
    uses.push(ofOther ? { row, use: "setAside", reason: otherTable(next.table) } : { row, use: "heading" });
  }
}

/** Sets another table aside; after it, the chronology above may continue. */
function* readOtherPart(reading: Reading, table: FoundTable, part: TablePart): InSteps<void> {
  const { view, uses, last } = reading;
  const headingRows = view.rowsBetween(part.headingTop, part.headingBottom);
  const bodyRows = view.rowsBetween(part.headingBottom + 1, part.lastRow);
  const { listed, after } = splitOtherTable(view, part, headingRows, bodyRows, last?.table);
  uses.push(...listed.map((row): WalkedRow => ({ row, use: "setAside", reason: otherTable(table) })));
  if (last === undefined || after.length === 0) {
    uses.push(...betweenTables(view, after));
    return;
  }
  const previousRow = (after[0] ?? 1) - 1;
  const resumed: Walk = {
    ...last.walk,
    uses: [],
    entries: [],
    current: null,
    above: null,
    list: null,
    previousRow,
  };
  yield* walkDown(reading, last.table, resumed, after);
}

function otherTable(table: FoundTable): string {
  return `another table: ${table.lists}`;
}

/** The single texts right above the next heading, in the first column or across the table: that table's titles. */
function titlesOfNext(
  view: SheetView,
  table: FoundTable,
  next: TablePart,
  bodyRows: readonly number[],
): number[] {
  const titles: number[] = [];
  let below = next.headingTop;
  for (const row of [...bodyRows].reverse()) {
    const [cell, ...more] = view.row(row);
    if (cell === undefined || more.length > 0 || below - row > 2 || isPageMark(cell.text)) break;
    // With no gap above and one below, it is the end of an entry.
    if (below - row === 2 && view.row(row - 1).length > 1) break;
    const first = cell.column <= (table.columns[0]?.column ?? cell.column);
    if (
      !(first || cell.right > cell.column) ||
      yearOfHeading(cell.text) !== null ||
      monthOfHeading(cell.text) !== null ||
      looksLikeDate(cell.cell) ||
      isNote(cell.text)
    )
      break;
    titles.unshift(row);
    below = row;
  }
  return titles;
}

function walkedTable(view: SheetView, table: FoundTable): WalkedTable {
  const rows = table.parts.flatMap((part) => view.rowsBetween(part.headingBottom + 1, part.lastRow));
  const dated = rows.filter((row) => beginsByDate(view, table.columns, row));
  const undated = dated.length === 0 || !table.columns.some((column) => column.field === "date");
  const withoutDate = table.columns.filter((column) => column.field !== "date");
  const begins = undated ? rows.filter((row) => beginsByDate(view, withoutDate, row)) : dated;
  const last = lastEntry(view, table, rows, begins.at(-1) ?? 0);
  const withRef = begins.filter((row) => cellOf(view, table, "ref", row) !== undefined).length;
  return {
    columns: table.columns,
    undated,
    datesAbove: table.datesAbove,
    running: runningRows(view, table),
    hasBareDays: rows.some((row) => hasBareDay(view, table, row)),
    entryBelow: (row) => row < last,
    numbered: begins.length > 0 && withRef / begins.length >= 0.8,
  };
}

/** The last row that begins an entry: below the last date that can be read, "ditto" right under it counts too. */
function lastEntry(view: SheetView, table: FoundTable, rows: readonly number[], lastDated: number): number {
  let last = lastDated;
  for (const row of rows) {
    if (row !== last + 1) continue;
    const date = cellOf(view, table, "date", row);
    const event = cellOf(view, table, "event", row);
    const begins = date !== undefined && event !== undefined && !isRemarkForDate(date.text, true, 2, true);
    if (begins) last = row;
  }
  return last;
}

function cellOf(view: SheetView, table: FoundTable, field: Field, row: number): Placed | undefined {
  for (const column of table.columns) {
    const cell = column.field === field ? view.at(row, column.column) : undefined;
    if (cell !== undefined) return cell;
  }
  return undefined;
}

function hasBareDay(view: SheetView, table: FoundTable, row: number): boolean {
  const cell = cellOf(view, table, "date", row);
  return cell !== undefined && !cell.cell.isDate && view.row(row).length >= 2 && isBareDay(cell.text);
}

/**
 * Splits the rows of another table at the blank row that ends it. After it come entries again, where a row has a date and a
 * text in the chronology's own columns, or the titles of the next heading.
 */
function splitOtherTable(
  view: SheetView,
  part: TablePart,
  headingRows: readonly number[],
  bodyRows: readonly number[],
  chronology: FoundTable | undefined,
): { listed: number[]; after: number[] } {
  let previous = part.headingBottom;
  let index = 0;
  for (; index < bodyRows.length; index++) {
    const row = bodyRows[index] ?? previous;
    const afterBlank = row > previous + 1;
    previous = row;
    if (!afterBlank) continue;
    if (chronology === undefined) {
      if (view.row(row).length === 1 || isLabelRow(view.row(row))) break;
    } else if (isEntryOf(view, chronology, row)) break;
  }
  const listed = bodyRows.slice(0, index);
  const last = listed.at(-1);
  // A single text right above the next heading is that table's title, not this one's last line.
  if (index === bodyRows.length && last !== undefined && chronology === undefined && last === part.lastRow) {
    if (view.row(last).length === 1)
      return { listed: [...headingRows, ...listed.slice(0, -1)], after: [last] };
  }
  return { listed: [...headingRows, ...listed], after: bodyRows.slice(index) };
}

function isEntryOf(view: SheetView, table: FoundTable, row: number): boolean {
  const date = cellOf(view, table, "date", row);
  const event = cellOf(view, table, "event", row);
  return date !== undefined && event !== undefined && looksLikeDate(date.cell) && event.text.length >= 12;
}

/** Titles and particulars above a table; guidance and lists are set aside. */
function betweenTables(view: SheetView, rows: readonly number[]): WalkedRow[] {
  let list: string | null = null;
  let previous = 0;
  return rows.map((row): WalkedRow => {
    const cells = view.row(row);
    const text = cells[0]?.text ?? "";
    if (row > previous + 1) list = null;
    previous = row;
    list = opensOtherList(text) ?? list;
    if (list !== null) return { row, use: "setAside", reason: `another list: ${list}` };
    const sentence = cells.length === 1 && (isGuidance(text) || (text.length > 140 && /[.!?]\s/.test(text)));
    if (sentence) return { row, use: "setAside", reason: "guidance for the author" };
    // What an agency says of its involvement as a whole is told with its words, as no entry has them.
    const told = cells.length >= 2 && isOverview(text);
    return told ? { row, use: "setAside", reason: "said above the table" } : { row, use: "heading" };
  });
}
