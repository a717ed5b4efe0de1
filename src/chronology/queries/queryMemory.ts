import type { Level } from "../../calendar/recordedDate";
import type { Query } from "../entry/query";
import { grouped } from "../grouped";
import { atOnce, eachInSteps, mapInSteps, type InSteps } from "../inSteps";
import { keyFromText, textOfKey, type PlacedQuery, type QueryKey } from "./queryPlaces";

/** What has become of a query. */
export const QUERY_STATES = ["open", "answered", "dismissed", "fixed"] as const;
export type QueryState = (typeof QUERY_STATES)[number];

/** What a cell beside a query holds that a reviewer wrote under a heading of their own. */
export type OwnWord = string | number | boolean;

/** A query as the workbook shows it and remembers it. */
export interface TrackedQuery extends Omit<Query, "asked" | "file"> {
  /** As `textOfKey` writes it; "" for a row that a reviewer wrote. */
  key: string;
  /** The sheet in the workbook that holds the return. */
  sheet: string;
  /** The cell that it is about; `null` where the query is no longer found. */
  cell: { row: number; column: number } | null;
  written: string;
  state: QueryState;
  /** Why it was dismissed, or whatever else the reviewer wrote there. */
  reason: string;
  /** What the agency answered on its query sheet. */
  answer: string;
  /** The reviewer's own columns. */
  own: Record<string, OwnWord>;
}

/** Whether the query is still raised. */
export function isFound(query: TrackedQuery): boolean {
  return query.cell !== null;
}

/** Whether somebody has said something about a query, so that it is kept although it is no longer raised. */
export function hasWords({ key, state, reason, answer, own }: TrackedQuery): boolean {
  const said = state !== "open" || reason !== "" || answer !== "";
  return said || key === "" || Object.values(own).some((word) => word !== "");
}

/**
 * The queries of a reading with what was said about them earlier: a query is known again by its key, else by all of it but
 * the rest of the entry, else by all of it but what happened. A query that was fixed and is raised again is open again; one
 * that is no longer raised is kept where somebody said something about it, behind the others.
 * @param sheetOf the sheet in the workbook for a sheet of a return
 * @param earlier what was in the workbook
 */
export function* trackQuerySteps(
  placed: readonly PlacedQuery[],
  sheetOf: (file: string, sheet: string) => string,
  earlier: readonly TrackedQuery[],
): InSteps<TrackedQuery[]> {
  const known = yield* knownAgainSteps(placed, earlier);
  const found = yield* mapInSteps(placed, (query): TrackedQuery => {
    const before = known.get(query);
    const { rule, level, agency, file, sheet, row, column, message, fix } = query.query;
    const state = before === undefined || before.state === "fixed" ? "open" : before.state;
    return {
      key: textOfKey(query.key),
      rule,
      level,
      agency,
      sheet: sheetOf(file, sheet),
      row,
      column,
      cell: query.cell,
      written: query.written,
      message,
      fix,
      state,
      reason: before?.reason ?? "",
      answer: before?.answer ?? "",
      own: before?.own ?? {},
    };
  });
  const used = new Set(known.values());
  const gone = earlier.filter((query) => !used.has(query) && hasWords(query));
  return [...found, ...gone.map((query) => ({ ...query, cell: null }))];
}

/** The signs that must agree, the strictest first; where one is "" there is nothing to go by. */
const WAYS: readonly ((key: QueryKey) => string | null)[] = [
  (key) => textOfKey(key),
  ({ about, written, event }) => (event === "" ? null : `${about}:${written}:${event}`),
  ({ about, written, rest }) => (rest === "" ? null : `${about}:${written}:${rest}`),
];

/**
 * Finds for each query what was known of it earlier, each at most once.
 * @param earlier whatever carries a key as `textOfKey` writes it
 */
export function knownAgain<T extends { key: string }>(
  placed: readonly PlacedQuery[],
  earlier: readonly T[],
): Map<PlacedQuery, T> {
  return atOnce(knownAgainSteps(placed, earlier));
}

function* knownAgainSteps<T extends { key: string }>(
  placed: readonly PlacedQuery[],
  earlier: readonly T[],
): InSteps<Map<PlacedQuery, T>> {
  const matches = new Map<PlacedQuery, T>();
  const free = new Map<T, QueryKey>();
  yield* eachInSteps(earlier, (query) => {
    const key = keyFromText(query.key);
    if (key !== null) free.set(query, key);
  });
  for (const signOf of WAYS) {
    const signed = yield* mapInSteps(free, ([query, key]) => ({ query, sign: signOf(key) }));
    const bySign = grouped(signed, ({ sign }) => sign);
    yield* eachInSteps(placed, (query) => {
      const sign = matches.has(query) ? null : signOf(query.key);
      const before = sign === null ? undefined : bySign.get(sign)?.shift()?.query;
      if (before) {
        matches.set(query, before);
        free.delete(before);
      }
    });
  }
  return matches;
}

const STATE_ORDER: Readonly<Record<QueryState, number>> = { open: 0, answered: 0, dismissed: 1, fixed: 1 };
const LEVEL_ORDER: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 };

/**
 * The order in which queries are listed: those still to be dealt with first, then dismissed ones, then those that are no
 * longer raised; among these errors before warnings before notes, each in the order of the returns.
 */
export function inQueryOrder(queries: readonly TrackedQuery[]): TrackedQuery[] {
  const rank = (query: TrackedQuery): number =>
    (isFound(query) ? STATE_ORDER[query.state] : 2) * 10 + LEVEL_ORDER[query.level];
  return [...queries].sort((one, other) => rank(one) - rank(other));
}

/** How many queries are still to be dealt with, by level. */
export function openQueries(queries: readonly TrackedQuery[]): Record<Level, number> {
  const count = (level: Level): number =>
    queries.filter((query) => query.level === level && query.state === "open" && isFound(query)).length;
  return { error: count("error"), warning: count("warning"), note: count("note") };
}
