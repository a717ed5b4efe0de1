import { serialFromDate } from "../../calendar/serial";
import { quotedSheet } from "../../cells/address";
import { BY_HAND, type CheckRow } from "../../chronology/crossChecks/reviewerRows";
import type { CellValue } from "../gateway/blocks";
import { DATE } from "../gateway/numberFormats";
import { lookedUp, read } from "../look/columnLooks";
import type { Column } from "../look/sheetLook";

/** The columns of the table, in order. Decision and Note are the reviewer's. */
const OURS = {
  Kind: lookedUp(13, { bold: true }),
  Date: lookedUp(10.6, { format: DATE, oneLine: true }),
  Until: lookedUp(10.6, { format: DATE, oneLine: true }),
  About: lookedUp(14, { folded: true }),
  Refs: lookedUp(10.5),
  "Go to": lookedUp(9.6, { format: "General", oneLine: true }),
  Agency: lookedUp(16, { folded: true }),
  "What the check saw": read(44),
  "What each says": read(64),
  Decision: lookedUp(11, { yours: true }),
  Note: read(28, { yours: true }),
  Check: { width: 60, hidden: true },
} as const;
export type Heading = keyof typeof OURS;

export const HEADINGS: readonly string[] = Object.keys(OURS);
/** What earlier versions called the days. */
export const FORMER_HEADINGS: ReadonlyMap<string, Heading> = new Map([
  ["From", "Date"],
  ["To", "Until"],
]);

/** The hidden column that distinguishes the checks' rows from a person's. */
export const MARKS = "Check" satisfies Heading;

/** The column of live formulas, for looking at it after it was written. */
export const GO_TO = {
  headings: ["Go to" satisfies Heading],
  of: "the cross-checks",
  mend: "merge the returns again, or fill the formula down",
};

/** The columns under some headings; those that a reviewer added are text. */
export function columnsOf(headings: readonly string[]): Column[] {
  const known = new Map<string, Omit<Column, "heading">>(Object.entries(OURS));
  return headings.map((heading) => ({ heading, ...known.get(heading) }));
}

/** The chronology that "Go to" leads to. */
export interface Chronology {
  sheet: string;
  table: string;
}

/**
 * Leads to the row of the first ref, wherever it is after sorting or inserting: a live formula with functions that Excel
 * 2010 and LibreOffice have; empty where the chronology has no such ref. It is the same in every row, since Excel fills a
 * table's column with one formula.
 */
export function goToFormula({ sheet: called, table }: Chronology): string {
  const first = 'LEFT([@Refs],FIND(";",[@Refs]&";")-1)';
  const sheet = quotedSheet(called).replaceAll('"', '""');
  const row = `ROW(${table}[[#Headers],[Ref]])+MATCH(${first},${table}[Ref],0)`;
  return `=IFERROR(HYPERLINK("#${sheet}!A"&(${row}),${first}),"")`;
}

/**
 * The hidden column's text for a row from the checks: what the row is about. A row that a person has changed or added has a
 * different text or none. Saved workbooks contain it, so it must not change.
 */
export function markOf({ kind, about, refs, agency, from, to }: CheckRow): string {
  return [kind, about, ...(refs.length > 0 ? [refs.join("; ")] : [agency, from ?? "", to ?? ""])].join(" | ");
}

/** The cells of a row under some headings. */
export function cellsOf(row: CheckRow, headings: readonly string[], chronology: Chronology): CellValue[] {
  const known: Record<Heading, CellValue> = {
    Kind: row.kind,
    About: row.about,
    Refs: row.refs.join("; "),
    "Go to": goToFormula(chronology),
    Agency: row.agency,
    Date: row.from === null ? "" : serialFromDate(row.from),
    Until: row.to === null ? "" : serialFromDate(row.to),
    "What the check saw": row.message,
    "What each says": row.accounts,
    Decision: row.decision,
    Note: row.note,
    Check: row.message.startsWith(BY_HAND) ? "" : markOf(row),
  };
  const all = new Map<string, CellValue>([...Object.entries(row.own), ...Object.entries(known)]);
  return headings.map((heading) => all.get(heading) ?? "");
}
