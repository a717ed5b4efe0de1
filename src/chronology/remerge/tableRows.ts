import { dateFromSerial } from "../../calendar/serial";
import { grouped } from "../grouped";
import { eachInSteps, type InSteps } from "../inSteps";
import type { EarlierEntry, ShownEntry } from "./earlierEntry";
import { hasSign, rememberedSign, signOf } from "./signs";
import { textOf, type TableCell, type ExistingTable } from "./existingTable";
import type { TableColumns } from "./tableColumns";

/** Which row of the table belongs to which entry. Rows count from 0 below the heading. */
export interface TableRows {
  /** The row of each ref that has one. */
  rowOf: ReadonlyMap<string, number>;
  /** Rows whose Ref cell does not hold the ref of their entry: it was emptied, overwritten, or sorted separately. */
  wrongRef: { row: number; ref: string; found: string }[];
  /** Rows with a ref that rightly belongs to another row; they stay as they are. */
  copies: { row: number; ref: string; owner: number }[];
  /** Rows of no entry that was ever merged: the panel's own. */
  ownRows: number[];
  /** Rows with a ref and an event about which nothing is remembered. */
  unknown: EarlierEntry[];
}

/** A row without a ref belongs to an entry if at least this share of the cells written for it is unchanged. */
const MOST = 0.6;
const REF = /^\p{Lu}[\p{Lu}\d]*-\d{4,}$/u;

/** Reads a cell of a row by the heading of its column. */
export type CellAt = (row: TableCell[] | undefined, heading: string) => TableCell;

/** A reader for the cells of a table with these columns; a cell of a missing column is "". */
export function cellReader({ at }: TableColumns): CellAt {
  return (row, heading) => {
    const column = at.get(heading);
    return column === undefined ? "" : (row?.[column] ?? "");
  };
}

/**
 * Finds the row of each entry: where its ref and what happened agree; else where the row says what was written for this entry
 * alone; else by its ref; else, without a ref, by its day and most of its cells. So a row is found even if its ref was
 * deleted or overwritten. In small steps.
 */
export function* findRowSteps(
  { rows }: ExistingTable,
  columns: TableColumns,
  earlier: readonly EarlierEntry[],
): InSteps<TableRows> {
  const cell = cellReader(columns);
  const rowOf = new Map<string, number>();
  const owner = new Map<number, EarlierEntry>();
  const refs = rows.map((row) => textOf(cell(row, "Ref")));
  const byRef = new Map(earlier.map((known) => [known.ref, known]));
  const own = (row: number, known: EarlierEntry): void => {
    rowOf.set(known.ref, row);
    owner.set(row, known);
  };
  const free = (row: number): boolean => !owner.has(row);
  const each = (visit: (row: TableCell[], index: number) => void): InSteps<void> =>
    eachInSteps(rows, (row, index) => {
      if (free(index)) visit(row, index);
    });
  yield* each((row, index) => {
    const known = byRef.get(refs[index] ?? "");
    const same = known && hasSign(cell(row, "What happened"), rememberedSign(known.signs, "What happened"));
    if (known && same && !rowOf.has(known.ref)) own(index, known);
  });
  const unplaced = earlier.filter((known) => !rowOf.has(known.ref));
  const byContent = grouped(unplaced, contentOf);
  yield* each((row, index) => {
    const matches = contentsOfRow(row, cell).flatMap((content) => byContent.get(content) ?? []);
    const [only] = matches;
    if (only && matches.length === 1 && textOf(cell(row, "What happened")) !== "" && !rowOf.has(only.ref)) {
      own(index, only);
    }
  });
  yield* each((_row, index) => {
    const known = byRef.get(refs[index] ?? "");
    if (known && !rowOf.has(known.ref)) own(index, known);
  });
  const byDay = grouped(
    earlier.filter((known) => !rowOf.has(known.ref) && !known.withdrawn),
    (known) => `${known.agency}|${rememberedSign(known.signs, "Date")}`,
  );
  yield* each((row, index) => {
    if (refs[index] !== "") return;
    const day = byDay.get(`${textOf(cell(row, "Agency"))}|${signOf(cell(row, "Date"))}`) ?? [];
    const known = day.find((candidate) => !rowOf.has(candidate.ref) && mostlyUnchanged(candidate, row, cell));
    if (known) own(index, known);
  });
  return yield* sortedByUse(rows, refs, cell, rowOf, owner);
}

/** The rows of entries, and every other row by what it is. */
function* sortedByUse(
  rows: readonly TableCell[][],
  refs: readonly string[],
  cell: CellAt,
  rowOf: ReadonlyMap<string, number>,
  owner: ReadonlyMap<number, EarlierEntry>,
): InSteps<TableRows> {
  const found: TableRows = { rowOf, wrongRef: [], copies: [], ownRows: [], unknown: [] };
  const unknownRefs = new Set<string>();
  yield* eachInSteps(rows, (row, index) => {
    const ref = refs[index] ?? "";
    const known = owner.get(index);
    const rightful = rowOf.get(ref);
    if (known) {
      if (known.ref !== ref) found.wrongRef.push({ row: index, ref: known.ref, found: ref });
    } else if (rightful !== undefined) {
      found.copies.push({ row: index, ref, owner: rightful });
    } else if (REF.test(ref) && !unknownRefs.has(ref) && textOf(cell(row, "What happened")) !== "") {
      unknownRefs.add(ref);
      found.unknown.push(unknownEntry(ref, row, cell));
    } else if (row.some((value) => textOf(value) !== "")) {
      found.ownRows.push(index);
    }
  });
  const withRow = new Map(rowOf);
  for (const { ref } of found.unknown) withRow.set(ref, refs.indexOf(ref));
  return { ...found, rowOf: withRow };
}

function mostlyUnchanged({ signs }: EarlierEntry, row: TableCell[], cell: CellAt): boolean {
  const written = Object.keys(signs).filter((heading) => heading !== "Queries" && heading !== "Linked");
  const same = written.filter((heading) => hasSign(cell(row, heading), signs[heading]));
  return same.length >= written.length * MOST;
}

function contentOf({ agency, signs }: EarlierEntry): string {
  return [agency, rememberedSign(signs, "Date"), rememberedSign(signs, "What happened")].join("|");
}

/** As it stands, and as it was before Excel took the apostrophe at the beginning (docs/excel.md, A5). */
function contentsOfRow(row: TableCell[], cell: CellAt): string[] {
  const event = cell(row, "What happened");
  const before = [textOf(cell(row, "Agency")), signOf(cell(row, "Date"))];
  return [event, `'${String(event)}`].map((words) => [...before, signOf(words)].join("|"));
}

/** What a row shows of its entry. */
export function shownIn(row: TableCell[] | undefined, cell: CellAt): ShownEntry {
  const shown = (heading: string): string => String(cell(row, heading));
  return {
    asRecorded: shown("Date as recorded"),
    time: shown("Time"),
    source: shown("Source of information"),
    person: shown("Person(s)"),
    eventType: shown("Event type"),
    event: shown("What happened"),
    action: shown("Action, decision and outcome"),
  };
}

function unknownEntry(ref: string, row: TableCell[], cell: CellAt): EarlierEntry {
  const date = cell(row, "Date");
  const start = typeof date === "number" ? dateFromSerial(Math.floor(date)) : null;
  return {
    ref,
    agency: textOf(cell(row, "Agency")),
    file: "",
    sheet: "",
    row: 0,
    meaning: "",
    words: "",
    ownRef: "",
    start,
    end: start,
    approximate: false,
    withdrawn: false,
    signs: {},
    shown: shownIn(row, cell),
    inTable: true,
    fromTable: true,
  };
}
