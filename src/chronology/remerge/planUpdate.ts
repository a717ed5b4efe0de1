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
import { headingsWritten, type EarlierEntry } from "./earlierEntry";
import { rowPlaces } from "./rowPlaces";
import { linesOf, queryCellOf } from "./queryCell";
import { MARKS, updatedLines, type QueryLines } from "./queryLines";
import { meaningOf, signsOf, wordsSignOf } from "./signs";
import type { ExistingTable } from "./existingTable";
import type { TableColumns } from "./tableColumns";
import { cellReader, shownIn, type CellAt, type TableRows } from "./tableRows";
import type { AddedRow, LogLine, TableUpdate } from "./tableUpdate";
import { tableWarnings } from "./tableWarnings";

/** What the update of the existing table is worked out from. */
interface UpdateParts {
  existing: ExistingTable;
  /** The sheet's own number of the first row below the heading, for sentences. */
  firstRow: number;
  columns: TableColumns;
  rows: TableRows;
  earlier: readonly EarlierEntry[];
  again: MergedAgain;
  table: ChronologyTable;
}

/** An update while it is worked out. */
interface Planning extends UpdateParts {
  update: TableUpdate;
  cell: CellAt;
  /** Columns that are put back: all their cells are written. */
  back: ReadonlySet<string>;
  /** Marks of the previous merge are removed. */
  clearMarks: boolean;
}

/**
 * Works out what a merge writes into the existing table: only cells whose entry its agency has changed since the last merge,
 * never a cell of the panel's, and never a deletion. Merging the same again gives nothing to do. In small steps.
 */
export function* planUpdateSteps(parts: UpdateParts): InSteps<TableUpdate> {
  const { existing, columns, rows, again, table, earlier } = parts;
  const written = yield* headingsWritten(earlier);
  const wanted = new Set<string>([...AGENCY_COLUMNS, ...table.otherHeadings]);
  const missing = columns.missing.filter((heading) => wanted.has(heading));
  const changed = again.chronology.entries.some(({ state, isBack }) => state !== "unchanged" || isBack);
  const withdrawn = again.withdrawn.some((entry) => !entry.withdrawn);
  const planning: Planning = {
    ...parts,
    update: correctionsOnly(parts, missing),
    cell: cellReader(columns),
    back: new Set(missing.filter((heading) => written.has(heading) || isStandard(heading))),
    clearMarks: changed || withdrawn,
  };
  const putBack: string[] = [];
  const places = yield* rowPlaces(again.chronology.entries, again.known, rows.rowOf, existing.rows.length);
  yield* eachInSteps(table.rows, ({ entry, cells }, index) => {
    const known = again.known.get(again.chronology.entries[index] ?? entry);
    const row = rows.rowOf.get(entry.ref);
    const source = sourceOf(entry, cells);
    planning.update.sources.push(source);
    if (row !== undefined) {
      updateRow(planning, row, { entry, cells, source, known });
      return;
    }
    const lost = known !== undefined && !known.withdrawn;
    if (lost) putBack.push(entry.ref);
    addRow(planning, { place: places[index] ?? existing.rows.length, entry, cells }, lost);
  });
  yield* eachInSteps(again.withdrawn, (entry) => {
    withdraw(planning, entry);
  });
  yield* eachInSteps(again.kept, (entry) => {
    planning.update.sources.push(entry);
    removeMarks(planning, entry);
  });
  const warnings = tableWarnings(columns, rows, [...planning.back], putBack, parts.firstRow);
  return { ...planning.update, warnings };
}

/** An update that only corrects headings and refs and puts missing columns back. */
function correctionsOnly(parts: UpdateParts, missing: readonly string[]): TableUpdate {
  const { columns, rows } = parts;
  return {
    headings: columns.renamed,
    columns: missing.map((heading) => ({
      heading,
      behind: columnBefore(heading, parts),
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
}

function isStandard(heading: string): boolean {
  return AGENCY_COLUMNS.some((own) => own === heading);
}

function addRow({ update }: Planning, { place, entry, cells }: AddedRow, lost: boolean): void {
  const mark = lost ? MARKS.putBack : MARKS.added;
  update.added.push({ place, entry, cells: withMark(cells, mark) });
  update.log.push(logOf(entry, lost ? "put back" : "new", "", "", entry.texts.event));
}

/** An entry that has a row. */
interface EntryOfRow {
  entry: IntegratedEntry;
  cells: ChronologyRow;
  /** What will be remembered about it. */
  source: EarlierEntry;
  known: EarlierEntry | undefined;
}

function updateRow(planning: Planning, row: number, of: EntryOfRow): void {
  const { update, cell, back, existing } = planning;
  const { entry, cells, source, known } = of;
  const held = existing.rows[row];
  const changes = changesOf(known, cells, source.signs, back, (heading) => cell(held, heading));
  for (const { heading, before, value, byAgency } of changes) {
    update.cells.push({ row, heading, ref: entry.ref, before, value });
    if (byAgency) {
      const kind = entry.state === "changed" ? "changed" : "written differently";
      update.log.push(logOf(entry, kind, heading, logText(heading, before), logText(heading, value)));
    }
    if (heading === "Date") {
      update.outOfPlace.push(entry.ref);
    }
  }
  const isBack = entry.isBack === true;
  const isMarked = entry.state === "changed" || isBack;
  if (known && isMarked && changesExactness(known, entry)) {
    update.dates.push({ row, exact: isExact(entry) });
  }
  if (isBack) {
    update.log.push(logOf(entry, "included again", "", "", entry.texts.event));
  }
  writeQueries(planning, row, entry.ref, {
    remembered: back.has("Queries") ? "" : (known?.signs.Queries ?? ""),
    queries: String(cells.get("Queries") ?? ""),
    mark: isMarked ? (isBack ? MARKS.back : MARKS.changed) : null,
    clearAll: isBack,
  });
}

/** Brings the Queries cell of a row up to date. */
function writeQueries(
  { update, cell, existing, clearMarks }: Planning,
  row: number,
  ref: string,
  lines: Omit<QueryLines, "cell" | "clearMarks">,
): void {
  const before = cell(existing.rows[row], "Queries");
  const value = updatedLines({ ...lines, cell: String(before), clearMarks });
  if (value !== String(before)) {
    update.cells.push({ row, heading: "Queries", ref, before, value });
  }
}

function changesExactness(known: EarlierEntry, entry: IntegratedEntry): boolean {
  return (known.start !== null && known.start === known.end && !known.approximate) !== isExact(entry);
}

/** Marks an entry that is no longer in its agency's return; one that was marked before stays as it is. */
function withdraw(planning: Planning, entry: EarlierEntry): void {
  const { update, rows } = planning;
  update.sources.push({ ...entry, withdrawn: true });
  if (entry.withdrawn) {
    return;
  }
  const { agency, ref, file, shown, signs } = entry;
  update.log.push({ file, agency, ref, what: "", before: shown.event, after: "", kind: "withdrawn" });
  const row = rows.rowOf.get(ref);
  if (row !== undefined) {
    writeQueries(planning, row, ref, {
      remembered: signs.Queries ?? "",
      queries: "",
      mark: MARKS.withdrawn,
    });
  }
}

/** An entry whose return is gone keeps its queries and loses the mark of the previous merge. */
function removeMarks(planning: Planning, { ref }: EarlierEntry): void {
  const row = planning.rows.rowOf.get(ref);
  if (row === undefined || !planning.clearMarks) return;
  writeQueries(planning, row, ref, { remembered: "", queries: "", mark: null });
}

function withMark(cells: ChronologyRow, mark: string): ChronologyRow {
  const queries = String(cells.get("Queries") ?? "");
  return new Map([...cells, ["Queries", queryCellOf([mark, ...linesOf(queries)])]]);
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

/** What is remembered about an entry whose cells have been written. */
export function sourceOf(entry: IntegratedEntry, cells: ChronologyRow): EarlierEntry {
  const { start, end, approximate } = entry.date.read;
  const { ref, agency, file, sheet, row, ownRef } = entry;
  return {
    ...{ ref, agency, file, sheet, row, ownRef, start, end, approximate },
    inTable: true,
    meaning: meaningOf(entry),
    words: wordsSignOf(entry),
    withdrawn: false,
    signs: signsOf(cells),
    shown: shownIn(undefined, () => ""),
  };
}

/**
 * The index of the column after which a missing one is put back; -1 where none of those before it is there. Unrecognised columns of the
 * returns are together, at the far right.
 */
function columnBefore(heading: string, { existing, columns, table }: UpdateParts): number {
  const { at } = columns;
  if (!isStandard(heading)) {
    const others = table.otherHeadings.flatMap((other) => at.get(other) ?? []);
    return others.length === 0 ? existing.headings.length - 1 : Math.max(...others);
  }
  const before = AGENCY_COLUMNS.slice(
    0,
    AGENCY_COLUMNS.findIndex((own) => own === heading),
  );
  return before.flatMap((own) => at.get(own) ?? []).at(-1) ?? -1;
}
