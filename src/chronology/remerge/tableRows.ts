import { dateFromSerial } from "../../calendar/serial";
import { eachInSteps, type InSteps } from "../inSteps";
import type { EarlierEntry, ShownEntry } from "./earlierEntry";
import { grouped } from "./matchEntries";
import { rememberedSign, signOf } from "./signs";
import { textOf, type StandingCell, type StandingTable } from "./existingTable";
import type { TableColumns } from "./tableColumns";

/** Which row of the table belongs to which entry. Rows count from 0 below the heading. */
export interface TableRows {
  /** The row of each ref that has one. */
  of: ReadonlyMap<string, number>;
  /** Rows whose Ref cell holds something else than the ref of their entry: empty, overwritten, sorted by itself. */
  wrongRef: { row: number; ref: string; found: string }[];
  /** Further rows with a ref that another row has by right; they stay as they are. */
  copies: { row: number; ref: string; owner: number }[];
  /** Rows that tell of no entry that was ever merged. */
  ownRows: number[];
  /** Rows with a ref and an event that nothing is remembered of. */
  unknown: EarlierEntry[];
}

/** The columns of the chronology that show an entry whose return may be gone. */
const SHOWN: Readonly<Record<keyof ShownEntry, string>> = {
  asRecorded: "Date as recorded",
  time: "Time",
  source: "Source of information",
  person: "Person(s)",
  eventType: "Event type",
  event: "What happened",
  action: "Action, decision and outcome",
};

/** A row without a ref is that of an entry when so many of the cells that were written for it are as they were. */
const MOST = 0.6;
const REF = /^\p{Lu}[\p{Lu}\d]*-\d{4,}$/u;

/** Reads a cell of a row by the heading of its column. */
export type CellAt = (row: StandingCell[] | undefined, heading: string) => StandingCell;

export function cellReader({ at }: TableColumns): CellAt {
  return (row, heading) => {
    const column = at.get(heading);
    return column === undefined ? "" : (row?.[column] ?? "");
  };
}

/**
 * Finds the row of each entry: its ref and what happened agree; else what the row says is what was written for one entry
 * alone; else its ref; else, without one, its day and most of its cells. So a ref that was deleted or overwritten finds its entry again.
 * In small steps.
 */
export function* findRowSteps(
  { rows }: StandingTable,
  columns: TableColumns,
  earlier: readonly EarlierEntry[],
): InSteps<TableRows> {
  const cell = cellReader(columns);
  const of = new Map<string, number>();
  const owner = new Map<number, EarlierEntry>();
  const refs = rows.map((row) => textOf(cell(row, "Ref")));
  const byRef = new Map(earlier.map((known) => [known.ref, known]));
  const own = (row: number, known: EarlierEntry): void => {
    of.set(known.ref, row);
    owner.set(row, known);
  };
  const free = (row: number): boolean => !owner.has(row);
  const each = (visit: (row: StandingCell[], index: number) => void): InSteps<void> =>
    eachInSteps(rows, (row, index) => {
      if (free(index)) visit(row, index);
    });
  yield* each((row, index) => {
    const known = byRef.get(refs[index] ?? "");
    const same = known && signOf(cell(row, "What happened")) === rememberedSign(known.signs, "What happened");
    if (known && same && !of.has(known.ref)) own(index, known);
  });
  const unplaced = earlier.filter((known) => !of.has(known.ref));
  const byContent = grouped(unplaced, contentOf);
  yield* each((row, index) => {
    const matches = byContent.get(contentOfRow(row, cell)) ?? [];
    const [only] = matches;
    if (only && matches.length === 1 && textOf(cell(row, "What happened")) !== "" && !of.has(only.ref)) {
      own(index, only);
    }
  });
  yield* each((_row, index) => {
    const known = byRef.get(refs[index] ?? "");
    if (known && !of.has(known.ref)) own(index, known);
  });
  const byDay = grouped(
    earlier.filter((known) => !of.has(known.ref) && !known.withdrawn),
    (known) => `${known.agency}|${rememberedSign(known.signs, "Date")}`,
  );
  yield* each((row, index) => {
    if (refs[index] !== "") return;
    const day = byDay.get(`${textOf(cell(row, "Agency"))}|${signOf(cell(row, "Date"))}`) ?? [];
    const known = day.find((candidate) => !of.has(candidate.ref) && mostlyThere(candidate, row, cell));
    if (known) own(index, known);
  });
  return yield* sortedOut(rows, refs, cell, of, owner);
}

function* sortedOut(
  rows: readonly StandingCell[][],
  refs: readonly string[],
  cell: CellAt,
  of: ReadonlyMap<string, number>,
  owner: ReadonlyMap<number, EarlierEntry>,
): InSteps<TableRows> {
  const found: TableRows = { of, wrongRef: [], copies: [], ownRows: [], unknown: [] };
  const unknownRefs = new Set<string>();
  yield* eachInSteps(rows, (row, index) => {
    const ref = refs[index] ?? "";
    const known = owner.get(index);
    const rightful = of.get(ref);
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
  const withRow = new Map(of);
  for (const { ref } of found.unknown) withRow.set(ref, refs.indexOf(ref));
  return { ...found, of: withRow };
}

function mostlyThere({ signs }: EarlierEntry, row: StandingCell[], cell: CellAt): boolean {
  const written = Object.keys(signs).filter((heading) => heading !== "Queries" && heading !== "Linked");
  const same = written.filter((heading) => signOf(cell(row, heading)) === signs[heading]);
  return same.length >= written.length * MOST;
}

function contentOf({ agency, signs }: EarlierEntry): string {
  return [agency, rememberedSign(signs, "Date"), rememberedSign(signs, "What happened")].join("|");
}

function contentOfRow(row: StandingCell[], cell: CellAt): string {
  return [textOf(cell(row, "Agency")), signOf(cell(row, "Date")), signOf(cell(row, "What happened"))].join(
    "|",
  );
}

/** What a row shows of its entry. */
export function shownIn(row: StandingCell[] | undefined, cell: CellAt): ShownEntry {
  const shown = (field: keyof ShownEntry): string => String(cell(row, SHOWN[field]));
  return {
    asRecorded: shown("asRecorded"),
    time: shown("time"),
    source: shown("source"),
    person: shown("person"),
    eventType: shown("eventType"),
    event: shown("event"),
    action: shown("action"),
  };
}

function unknownEntry(ref: string, row: StandingCell[], cell: CellAt): EarlierEntry {
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
