import type { Entry } from "../entry/entry";
import type { ReadSheet } from "../entry/readSheet";
import type { Field } from "../entry/fields";
import { fingerprint } from "../entry/fingerprint";
import { eachInSteps, type InSteps } from "../inSteps";
import type { Query } from "../entry/query";
import type { ReadReturns } from "../returns/readReturns";

/** A query with the cell it is about, what the agency wrote there, and signs by which it is known again. */
export interface PlacedQuery {
  query: Query;
  /** The entry it is about; `null` for one about the sheet as a whole. */
  entry: Entry | null;
  /** The sheet's own numbers from 1; of a query about a whole row its first column. */
  cell: { row: number; column: number };
  /** What the column holds; `null` where the query is about the whole row. */
  field: Field | null;
  /** The texts under its column, as the sheet shows them; "" for an empty cell and for a whole row. */
  written: string;
  /** Unlike that of every other query of the same reading. */
  key: QueryKey;
}

/**
 * By what a query is known again when its return has been fixed, sorted or sent again: its rule, its agency and column, what
 * is in its cell, what happened, and what else the entry says (each as a short sign), and its number among those that
 * agree in all of these.
 */
export interface QueryKey {
  /** Rule, agency and column. */
  about: string;
  written: string;
  /** Signs of what happened and of date, source, people and kind; "" where the entry has none. */
  event: string;
  rest: string;
  number: number;
}

/** All queries of the returns with their cells, in the order of `allQueries`. In small steps. */
export function* placeQuerySteps(read: ReadReturns): InSteps<PlacedQuery[]> {
  const seen = new Map<string, number>();
  const placed: PlacedQuery[] = [];
  for (const sheet of read.sheets) {
    yield undefined;
    const ofEntries = sheet.entries.flatMap((entry) => entry.queries.map((query) => ({ query, entry })));
    const ofSheet = sheet.queries.map((query) => ({ query, entry: null }));
    const inRows = [...ofSheet, ...ofEntries].sort((a, b) => a.query.row - b.query.row);
    yield* eachInSteps(inRows, ({ query, entry }) => {
      const written = writtenAt(query, entry);
      const key = keyOf(query, entry, written);
      const like = textOfKey({ ...key, number: 0 });
      const number = (seen.get(like) ?? 0) + 1;
      seen.set(like, number);
      placed.push({ query, entry, ...cellOf(query, entry, sheet), written, key: { ...key, number } });
    });
  }
  return placed;
}

function writtenAt({ column }: Query, entry: Entry | null): string {
  const cells = column === "" ? [] : (entry?.cells.filter(({ key }) => key === column) ?? []);
  return cells.map(({ text }) => text).join("\n");
}

function keyOf(query: Query, entry: Entry | null, written: string): Omit<QueryKey, "number"> {
  const sign = (text: string): string => (text.trim() === "" ? "" : fingerprint(text));
  const rest = entry
    ? [
        entry.date.asRecorded,
        entry.timeAsRecorded,
        entry.texts.source,
        entry.texts.person,
        entry.texts.eventType,
        entry.texts.action,
      ]
    : [];
  return {
    about: `${query.rule}.${fingerprint(`${query.agency} | ${query.column}`)}`,
    written: sign(written),
    event: sign(entry?.texts.event ?? ""),
    rest: sign(rest.filter((text) => text !== written).join(" ")),
  };
}

function cellOf(
  { row, column }: Query,
  entry: Entry | null,
  sheet: ReadSheet,
): Pick<PlacedQuery, "cell" | "field"> {
  const cells = entry?.cells.filter(({ key }) => key === column) ?? [];
  const own = cells.find((cell) => cell.row === row) ?? cells[0];
  if (own && column !== "") {
    return { cell: { row: own.row, column: own.column }, field: own.field };
  }
  const known = column === "" ? undefined : sheet.columns.find(({ key }) => key === column);
  if (entry?.across !== undefined)
    return { cell: { row, column: entry.across }, field: known?.field ?? null };
  if (known) {
    return { cell: { row, column: known.column }, field: known.field };
  }
  const first = Math.min(...sheet.columns.map((each) => each.column));
  return { cell: { row, column: Number.isFinite(first) ? first : 1 }, field: null };
}

const KEY = /^([a-z-]+\.[0-9a-z]+):([0-9a-z]*):([0-9a-z]*):([0-9a-z]*):(\d{1,6})$/;

/** A key as a cell holds it. */
export function textOfKey({ about, written, event, rest, number }: QueryKey): string {
  return `${about}:${written}:${event}:${rest}:${String(number)}`;
}

/** A key read back from a cell; `null` where a person broke it. */
export function keyFromText(text: string): QueryKey | null {
  const match = KEY.exec(text.trim());
  if (!match) {
    return null;
  }
  const [, about = "", written = "", event = "", rest = "", number = ""] = match;
  return { about, written, event, rest, number: Number(number) };
}
