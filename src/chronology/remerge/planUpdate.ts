import type { IsoDate } from "../../calendar/isoDate";
import {
  AGENCY_COLUMNS,
  isExact,
  type ChronologyRow,
  type ChronologyTable,
} from "../integrated/chronologyTable";
import { eachInSteps, type InSteps } from "../inSteps";
import type { IntegratedEntry } from "../integrated/integrate";
import type { MergedAgain } from "./mergeAgain";
import { changesOf, logText } from "./cellChanges";
import { damageInWords } from "./tableWarnings";
import { headingsWritten, type EarlierEntry } from "./earlierEntry";
import { placesOf } from "./rowPlaces";
import { MARKS, updatedLines } from "./queryLines";
import { meaningOf, signsOf, wordsOf } from "./signs";
import type { StandingCell, StandingTable } from "./existingTable";
import type { TableColumns } from "./tableColumns";
import { cellReader, shownIn, type CellAt, type TableRows } from "./tableRows";
import type { LogLine, TableUpdate } from "./tableUpdate";

/** What a merge over a standing table starts from. */
export interface UpdateParts {
  standing: StandingTable;
  /** The sheet's own number of the first row below the heading, for sentences. */
  firstRow: number;
  columns: TableColumns;
  rows: TableRows;
  earlier: readonly EarlierEntry[];
  again: MergedAgain;
  table: ChronologyTable;
  today: IsoDate;
}

/**
 * Works out what a merge writes into the table that stands: only cells whose entry its agency has told differently since
 * the last merge, never a cell of the panel's, never one away. Merging the same again gives nothing to do. In small steps.
 */
export function* planUpdateSteps(parts: UpdateParts): InSteps<TableUpdate> {
  const { standing, columns, rows, again, table, earlier } = parts;
  const cell = cellReader(columns);
  const others = yield* headingsWritten(earlier);
  const wanted = new Set<string>([...AGENCY_COLUMNS, ...table.otherHeadings]);
  const missing = columns.missing.filter((heading) => wanted.has(heading));
  const told = again.chronology.entries.some(({ state }) => state !== "unchanged");
  const left = again.withdrawn.some((entry) => !entry.withdrawn);
  const update: TableUpdate = {
    headings: columns.renamed,
    columns: missing.map((heading) => ({
      heading,
      behind: columnBefore(heading, columns, table.otherHeadings),
    })),
    cells: rows.wrongRef.map(({ row, ref, found }) => ({
      row,
      heading: "Ref",
      ref,
      before: found,
      value: ref,
    })),
    added: [],
    dates: [],
    log: [],
    sources: [],
    warnings: [],
    outOfPlace: [],
  };
  const back = new Set(missing.filter((heading) => others.has(heading) || isStandard(heading)));
  const putBack: string[] = [];
  const places = yield* placesOf(again.chronology.entries, again.known, rows.of, standing.rows.length);
  yield* eachInSteps(table.rows, ({ entry, cells }, index) => {
    const known = again.known.get(again.chronology.entries[index] ?? entry);
    const row = rows.of.get(entry.ref);
    const source = sourceOf(entry, cells);
    update.sources.push(source);
    if (row === undefined) {
      const lost = known !== undefined && !known.withdrawn;
      if (lost) putBack.push(entry.ref);
      const mark = lost ? MARKS.putBack(parts.today) : MARKS.added(parts.today);
      update.added.push({
        place: places[index] ?? standing.rows.length,
        entry,
        cells: withMark(cells, mark),
      });
      update.log.push(logOf(entry, lost ? "put back" : "new", "", "", entry.texts.event));
      return;
    }
    const clear = told || left;
    updateRow({ parts, update, cell, back, row, entry, cells, source, known, clearMarks: clear });
  });
  yield* eachInSteps(again.withdrawn, (entry) => {
    withdraw(entry, parts, cell, update, told || left);
  });
  yield* eachInSteps(again.kept, (entry) => {
    update.sources.push(entry);
    refreshMarks(entry, parts, cell, update, told || left);
  });
  update.warnings = damageInWords(columns, rows, [...back], putBack, parts.firstRow);
  return update;
}

function isStandard(heading: string): boolean {
  return AGENCY_COLUMNS.some((own) => own === heading);
}

interface RowUpdate {
  parts: UpdateParts;
  update: TableUpdate;
  cell: CellAt;
  /** Columns that come back: all their cells are written. */
  back: ReadonlySet<string>;
  row: number;
  entry: IntegratedEntry;
  cells: ChronologyRow;
  /** What will be remembered of it. */
  source: EarlierEntry;
  known: EarlierEntry | undefined;
  clearMarks: boolean;
}

function updateRow(of: RowUpdate): void {
  const { parts, update, cell, back, row, entry, cells, source, known, clearMarks } = of;
  const standing = parts.standing.rows[row];
  const changes = changesOf(known, cells, source.signs, back, (heading) => cell(standing, heading));
  for (const { heading, before, value, told } of changes) {
    update.cells.push({ row, heading, ref: entry.ref, before, value });
    if (told) {
      const kind = entry.state === "changed" ? "changed" : "written differently";
      update.log.push(logOf(entry, kind, heading, logText(heading, before), logText(heading, value)));
    }
    if (heading === "Date") {
      update.outOfPlace.push(entry.ref);
    }
  }
  if (known && entry.state === "changed" && changesExactness(known, entry)) {
    update.dates.push({ row, exact: isExact(entry) });
  }
  const toldAgain = known?.withdrawn === true;
  if (toldAgain) {
    update.log.push(logOf(entry, "told again", "", "", entry.texts.event));
  }
  const names = changes.filter(({ told }) => told).map(({ heading }) => heading);
  const mark =
    entry.state !== "changed"
      ? null
      : toldAgain
        ? MARKS.toldAgain(parts.today)
        : MARKS.changed(parts.today, names.join(", ") || "Date");
  const before = cell(standing, "Queries");
  const value = updatedLines({
    standing: String(before),
    remembered: back.has("Queries") ? "" : (known?.signs.Queries ?? ""),
    queries: String(cells.get("Queries") ?? ""),
    mark,
    clearMarks,
    clearAll: toldAgain,
  });
  if (value !== String(before)) {
    update.cells.push({ row, heading: "Queries", ref: entry.ref, before, value });
  }
}

function changesExactness(known: EarlierEntry, entry: IntegratedEntry): boolean {
  return (known.start !== null && known.start === known.end && !known.approximate) !== isExact(entry);
}

/** Marks an entry that its agency no longer tells of; one that was marked before stays as it is. */
function withdraw(
  entry: EarlierEntry,
  parts: UpdateParts,
  cell: CellAt,
  update: TableUpdate,
  clearMarks: boolean,
): void {
  update.sources.push({ ...entry, withdrawn: true });
  if (entry.withdrawn) {
    return;
  }
  const row = parts.rows.of.get(entry.ref);
  const { agency, ref, file, shown } = entry;
  update.log.push({ file, agency, ref, what: "", before: shown.event, after: "", kind: "withdrawn" });
  if (row !== undefined) {
    const before = cell(parts.standing.rows[row], "Queries");
    const remembered = entry.signs.Queries ?? "";
    const mark = MARKS.withdrawn(parts.today);
    const lines = { standing: String(before), remembered, queries: "", mark, clearMarks };
    update.cells.push({ row, heading: "Queries", ref, before, value: updatedLines(lines) });
  }
}

/** An entry of a return that is gone keeps its queries and loses the mark of the merge before. */
function refreshMarks(
  entry: EarlierEntry,
  parts: UpdateParts,
  cell: CellAt,
  update: TableUpdate,
  clearMarks: boolean,
): void {
  const row = parts.rows.of.get(entry.ref);
  if (row === undefined || !clearMarks) return;
  const before: StandingCell = cell(parts.standing.rows[row], "Queries");
  const lines = { standing: String(before), remembered: "", queries: "", mark: null, clearMarks };
  const value = updatedLines(lines);
  if (value !== String(before)) {
    update.cells.push({ row, heading: "Queries", ref: entry.ref, before, value });
  }
}

function withMark(cells: ChronologyRow, mark: string): ChronologyRow {
  const queries = String(cells.get("Queries") ?? "");
  return new Map([...cells, ["Queries", queries === "" ? mark : `${mark}\n${queries}`]]);
}

function logOf(
  { agency, ref, file }: IntegratedEntry,
  kind: LogLine["kind"],
  what: string,
  before: string,
  after: string,
): LogLine {
  return { file, agency, ref, what, before, after, kind };
}

/** What is remembered of an entry whose cells have been written. */
export function sourceOf(entry: IntegratedEntry, cells: ChronologyRow): EarlierEntry {
  const { start, end, approximate } = entry.date.read;
  const { ref, agency, file, sheet, row, ownRef } = entry;
  return {
    ...{ ref, agency, file, sheet, row, ownRef, start, end, approximate },
    inTable: true,
    meaning: meaningOf(entry),
    words: wordsOf(entry),
    withdrawn: false,
    signs: signsOf(cells),
    shown: shownIn(undefined, () => ""),
  };
}

/** The agencies' column after which one that is missing comes in; -1 where none of those before it is there. */
function columnBefore(heading: string, { at }: TableColumns, others: readonly string[]): number {
  const order: string[] = [...AGENCY_COLUMNS, ...others];
  const before = order.slice(0, order.indexOf(heading)).flatMap((own) => at.get(own) ?? []);
  return before.length === 0 ? -1 : Math.max(...before.slice(isStandard(heading) ? -1 : 0));
}
