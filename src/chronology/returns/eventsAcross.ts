import { columnLetters } from "../../cells/address";
import type { Entry } from "../entry/entry";
import type { Query } from "../entry/query";
import type { ReadSheet, RowUse } from "../entry/readSheet";
import { findTableSteps } from "../headings/findTables";
import { matchHeading } from "../headings/matchHeading";
import { isLabelRow } from "../headings/headingRows";
import type { InSteps } from "../inSteps";
import { REASON } from "../rows/walkSteps";
import { looksLikeDate } from "../sheet/datesAndTimes";
import { viewSheetSteps, type SheetView } from "../sheet/sheetView";
import type { FoundSheet } from "./foundSheet";
import { turnedGrid, type Band, type TurnedGrid } from "../sheet/turnedGrid";

const LONGEST_LABEL = 80;
const ACROSS = "The events of this sheet run across, so each column was read as one event.";

/** A sheet turned on its side, and as it was sent. */
export interface TurnedSheet {
  turned: TurnedGrid;
  view: SheetView;
  asSent: SheetView;
}

/**
 * A sheet whose events run across (dates side by side in one row, what happened in another, the headings in a column on their
 * left), turned on its side; `null` for any other sheet.
 */
export function* turnedSheetSteps({ view: asSent, tables }: FoundSheet): InSteps<TurnedSheet | null> {
  if (tables.some((table) => table.isChronology)) return null;
  const turned = turnedOf(asSent);
  if (turned === null) return null;
  const view = yield* viewSheetSteps(turned.grid);
  const found = yield* findTableSteps(view);
  return found.some((table) => table.isChronology) ? { turned, view, asSent } : null;
}

function turnedOf(view: SheetView): TurnedGrid | null {
  const bands = bandsOf(view);
  const [first] = bands;
  if (first === undefined) return null;
  const above = view.rowsBetween(view.firstRow, (first.rows[0] ?? 1) - 1);
  const titles = above.map((row) => view.row(row).map(({ text }) => text));
  return turnedGrid(view.grid, bands, titles);
}

function bandsOf(view: SheetView): Band[] {
  const bands: Band[] = [];
  for (const row of view.filledRows) {
    if (bands.some(({ rows }) => rows.includes(row))) continue;
    const band = isRowOfDates(view, row) ? bandAround(view, row, bands.at(-1)) : null;
    if (band !== null && tellsOfEvents(view, band)) bands.push(band);
  }
  return bands;
}

/** A row of it is headed as what happened, or as what was done and another has sentences. */
function tellsOfEvents(view: SheetView, { rows, dateRow }: Band): boolean {
  const across = rows.filter((row) => view.row(row).length >= 3);
  if (across.some((row) => isNamed(view, row, "event"))) return true;
  const inWords = (row: number): boolean => {
    const [, ...cells] = view.row(row);
    const words = cells.flatMap(({ text }) => text.split(/\s+/)).length;
    return row !== dateRow && words >= 3 * cells.length;
  };
  return across.some((row) => isNamed(view, row, "action")) && across.some(inWords);
}

function isRowOfDates(view: SheetView, row: number): boolean {
  const [, ...cells] = view.row(row);
  return isNamed(view, row, "date") && cells.filter(({ cell }) => looksLikeDate(cell)).length >= 2;
}

function isNamed(view: SheetView, row: number, field: "date" | "event" | "action"): boolean {
  const match = matchHeading(view.row(row)[0]?.text ?? "");
  return match.field === field && match.confidence >= 0.7 && !match.notEventDate;
}

/** The rows around a row of dates that begin with a heading in its column and have something in the columns of events. */
function bandAround(view: SheetView, dateRow: number, before: Band | undefined): Band {
  const label = view.row(dateRow)[0]?.column ?? view.firstColumn;
  const after = before?.rows.at(-1) ?? 0;
  const isRow = (row: number): boolean => {
    const cells = view.row(row);
    const [first] = cells;
    return (
      first?.column === label &&
      first.right === label &&
      first.text.length <= LONGEST_LABEL &&
      (cells.length >= 3 || matchHeading(first.text).confidence >= 0.5) &&
      !isLabelRow(cells)
    );
  };
  const rows = [dateRow];
  for (let row = dateRow - 1; row > after && isRow(row) && view.row(row).length >= 3; row--)
    rows.unshift(row);
  for (let row = dateRow + 1; isRow(row) && !isRowOfDates(view, row); row++) rows.push(row);
  const filled = new Set(rows.flatMap((row) => view.row(row).map(({ column }) => column)));
  return { rows, dateRow, columns: [...filled].sort((one, other) => one - other) };
}

/**
 * What was read of a turned sheet, with every row, column and cell where it is on the sheet itself: an entry has its column, and
 * the row of dates is the first of its rows.
 */
export function turnedBack(sheet: ReadSheet, { turned, asSent: view }: TurnedSheet): ReadSheet {
  const [first] = turned.bands;
  const heading = turned.places[(sheet.headerRow ?? 1) - 1];
  const entries = sheet.entries.map((entry) => entryOnSheet(entry, turned));
  const headed = first?.rows[0] ?? null;
  return {
    ...sheet,
    hiddenRows: view.grid.hiddenRows,
    headerRow: sheet.headerRow === null ? null : headed,
    columns: sheet.columns.map((column) => ({ ...column, column: heading?.column ?? column.column })),
    doubts: sheet.doubts.map((doubt) => ({ ...doubt, column: heading?.column ?? doubt.column })),
    remark: [ACROSS, sheet.remark, ...columnsSetAside(sheet, turned)].filter(Boolean).join(" "),
    uses: usesOnSheet(view, turned),
    entries,
    newestFirst: [],
    queries: sheet.queries.map((query) => ({
      ...query,
      row: headed ?? query.row,
      ...inColumns(query, turned),
    })),
  };
}

/** Events that were taken for none, each with its words, as all rows of the sheet are parts of the others. */
function columnsSetAside({ uses }: ReadSheet, { places }: TurnedGrid): string[] {
  return uses.flatMap((use) => {
    const column = use.use === "setAside" ? places[use.row - 1]?.column : undefined;
    return use.use === "setAside" && column !== undefined
      ? [`Column ${columnLetters(column)} is in no entry (${use.reason}): “${use.words}”.`]
      : [];
  });
}

function entryOnSheet(entry: Entry, turned: TurnedGrid): Entry {
  const place = turned.places[entry.row - 1];
  const { column: across = entry.row, band } = place ?? {};
  const rowOf = (column: number): number => band?.rows[column - 1] ?? entry.row;
  const row = band?.dateRow ?? entry.row;
  const cells = entry.cells.map((cell) => ({
    ...cell,
    row: rowOf(cell.column),
    column: turned.places[cell.row - 1]?.column ?? across,
  }));
  const rowOfKey = (key: string): number => {
    const named = entry.table?.find((column) => column.key === key);
    return named === undefined ? row : rowOf(named.column);
  };
  return {
    ...entry,
    row,
    rows: [...new Set([row, ...cells.map((cell) => cell.row)])],
    across,
    joined: "single",
    cells,
    problems: entry.problems.map((problem) => ({ ...problem, row: rowOfKey(problem.column) })),
    queries: entry.queries.map((query) => ({
      ...query,
      row: rowOfKey(query.column),
      ...inColumns(query, turned),
    })),
  };
}

/** Where a sentence speaks of rows of the turned sheet, these are columns. */
function inColumns({ message, asked }: Query, { places }: TurnedGrid): Pick<Query, "message" | "asked"> {
  const lettered = (text: string): string =>
    text.replace(
      /\b(row|Row)(s?) (\d+(?:(?:, | to | and )\d+)*)/g,
      (_all, word: string, many: string, numbers: string) => {
        const letters = numbers.replace(/\d+/g, (row) => columnLetters(places[Number(row) - 1]?.column ?? 1));
        return `${word === "Row" ? "Column" : "column"}${many} ${letters}`;
      },
    );
  return { message: lettered(message), asked: lettered(asked) };
}

/** The rows of dates begin the entries, the other rows of a stretch go on with them; the rest is titles and notes. */
function usesOnSheet(view: SheetView, { bands }: TurnedGrid): RowUse[] {
  const top = bands[0]?.rows[0] ?? 0;
  return view.filledRows.map((row): RowUse => {
    const band = bands.find(({ rows }) => rows.includes(row));
    if (band?.dateRow === row) return { row, use: "entry" };
    if (band !== undefined) return { row, use: "partOfEntry", entryRow: band.dateRow };
    const words = view
      .row(row)
      .map(({ text }) => text.trim())
      .join(" | ");
    return row < top ? { row, use: "heading" } : { row, use: "setAside", reason: REASON.note, words };
  });
}
