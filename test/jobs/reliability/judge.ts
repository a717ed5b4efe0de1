import { z } from "zod";
import { withIdentifiers } from "../../../src/chronology/names/shown/identified";
import type { SheetState, State } from "./state";

/** What is wrong with a workbook, one line each. */
export interface Verdict {
  same: boolean;
  lost: string[];
  doubled: string[];
  /** Where it differs, when it does. */
  differs: string[];
}

/** Long enough to be somebody's words, and not a heading or a state. */
const WORDS = /^(?=.{12,}).*\S\s\S/s;

/**
 * Compares what is left with what may be left.
 * @param refs what the job leaves undisturbed; where a co-author acted, before it and after it
 * @param inAnyOrder rows may stand in another order, and rows that were put in are passed over
 */
export function judge(state: State, refs: readonly State[], inAnyOrder: boolean): Verdict {
  const plain = (sheet: SheetState | undefined, name: string): string =>
    BY_COLUMNS.has(name) ? columnsOf(sheet) : plainSheet(isBlank(sheet) ? undefined : sheet, inAnyOrder);
  const names = new Set([...Object.keys(state), ...Object.keys(refs[0] ?? {})]);
  const differs = [...names]
    // Where a co-author typed over a name that an identifier stands for, there is nothing to remember any more.
    .filter((name) => !(inAnyOrder && name === "Names kept"))
    .filter((name) => !refs.some((ref) => plain(ref[name], name) === plain(state[name], name)))
    .map((name) => `${name}: ${howTheyDiffer(state[name], refs[0]?.[name])}`);
  return {
    same: differs.length === 0,
    lost: lostFrom(state, refs),
    doubled: doubledIn(state, refs),
    differs,
  };
}

/** The first rows that only one of them has. */
function howTheyDiffer(is: SheetState | undefined, isToBe: SheetState | undefined): string {
  const [rows, others] = [is, isToBe].map((sheet) => (sheet?.values ?? []).map((row) => JSON.stringify(row)));
  const only = (one: readonly string[] = [], other: readonly string[] = []): string =>
    one
      .filter((row) => !other.includes(row))
      .slice(0, 2)
      .join(" ");
  const rest = ({ values: _values, written: _written, ...what }: SheetState): string => JSON.stringify(what);
  return [
    `is ${is ? `${only(rows, others)} ${rest(is)}` : "not there"}`,
    `is to be ${isToBe ? `${only(others, rows)} ${rest(isToBe)}` : "not there"}`,
  ].join("; ");
}

/** Excel's own sheet of a new workbook, which may go once something else is there: with nothing on it, it is as good as gone. */
function isBlank(sheet: SheetState | undefined): boolean {
  return (
    sheet?.visibility === "Visible" && sheet.values.length + sheet.tables.length + sheet.charts.length === 0
  );
}

function plainSheet(sheet: SheetState | undefined, inAnyOrder: boolean): string {
  if (!sheet || !inAnyOrder) return JSON.stringify(sheet ?? null);
  const rows = sheet.values
    .filter((row) => row.some((cell) => cell !== ""))
    .map((row) => JSON.stringify(row))
    .sort();
  return JSON.stringify({ ...sheet, values: rows, written: [] });
}

/** Returns have numbers in the order in which they came, and a file that was refused comes later. */
const BY_COLUMNS: ReadonlySet<string> = new Set(["Review", "Returns list"]);

function columnsOf(sheet: SheetState | undefined): string {
  const { values = [] } = sheet ?? {};
  const column = (at: number): string[] =>
    values.map((row) => JSON.stringify(row[at])).filter((cell) => cell !== '""');
  return JSON.stringify({ ...sheet, values: values[0]?.map((_cell, at) => column(at).sort()), written: [] });
}

/** How often each of the words that people see or wrote stands in the workbook; what it remembers for itself does not count. */
function wordsIn(state: State, withRemade = true): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [name, { written, visibility }] of Object.entries(state)) {
    if (visibility === "VeryHidden" || (!withRemade && REMADE.test(name))) continue;
    for (const cell of written.flat()) {
      if (typeof cell !== "string" || !WORDS.test(cell)) continue;
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
  }
  return counts;
}

/** Sheets that are made anew from what stands on others, and say so: until that is done again, they may be empty. */
const REMADE =
  /^(At a glance|Lines of enquiry|Overdue and due|Action summary|Theme |Narrative|Publication extract|Queries for |Actions? )/;

/** Words that people wrote on the first of the workbooks, and that the other has as well, which are nowhere in what a fault left. */
export function lostMeanwhile(left: State, start: State, whole: State): string[] {
  const people = wordsIn(start, false);
  return lostFrom(left, [start, whole]).filter((words) => people.has(words));
}

/**
 * Words that every one of the workbooks has that may be left, and that are nowhere in this one, not within others either.
 * @param withRemade also those of sheets that are made anew
 */
export function lostFrom(state: State, refs: readonly State[], withRemade = true): string[] {
  const [first, ...others] = refs.map((ref) => wordsIn(ref, withRemade));
  const all = JSON.stringify(state);
  const named = withNames(refs);
  const isThere = (words: string): boolean => all.includes(JSON.stringify(words).slice(1, -1));
  return [...(first ?? new Map<string, number>()).keys()].filter(
    (words) =>
      others.every((other) => other.has(words)) && !isThere(words) && !isThere(named.get(words) ?? words),
  );
}

const replaced = z.array(z.tuple([z.number(), z.number(), z.string()]));

/** What cells that show identifiers hold in truth, by what they show: the words are there where names are shown. */
function withNames(states: readonly State[]): Map<string, string> {
  const rows = states.flatMap((state) => state["Names kept"]?.values.slice(1) ?? []);
  return new Map(
    rows.map(([, , named, places]) => {
      const spans = replaced.parse(JSON.parse(String(places)));
      const shown = withIdentifiers(
        String(named),
        spans.map(([from, to, identifier]) => ({ from, to, identifier })),
      );
      return [shown, String(named)];
    }),
  );
}

/** Words that stand there more often than in any of the workbooks that may be left, and refs that more rows have than there. */
function doubledIn(state: State, refs: readonly State[]): string[] {
  const may = refs.map((ref) => wordsIn(ref));
  const words = [...wordsIn(state)]
    .filter(([text, count]) => {
      const most = Math.max(...may.map((one) => one.get(text) ?? 0));
      return most > 0 && count > most;
    })
    .map(([text]) => text);
  const refsMore = Object.entries(state).flatMap(([name, sheet]) => {
    const most = (ref: string): number => Math.max(1, ...refs.map((one) => refsOf(one[name]).get(ref) ?? 0));
    return [...refsOf(sheet)]
      .filter(([ref, count]) => count > most(ref))
      .map(([ref, count]) => `${ref} ${count} times on ${name}`);
  });
  return [...words, ...refsMore];
}

/** How many rows of a table have each ref: Plan sources has one for each thing that it remembers of an action. */
function refsOf(sheet: SheetState | undefined): Map<string, number> {
  const values = sheet?.values ?? [];
  const top = values.findIndex((row) => row[0] === "Ref");
  const counts = new Map<string, number>();
  for (const [cell] of top < 0 ? [] : values.slice(top + 1)) {
    const ref = String(cell);
    if (/^[A-Z]+-\d{4}$/.test(ref)) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  }
  return counts;
}
