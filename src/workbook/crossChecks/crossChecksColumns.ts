import { serialFromDate } from "../../calendar/serial";
import { quotedSheet } from "../../cells/address";
import type { CheckRow } from "../../chronology/crossChecks/reviewerRows";
import type { CellValue } from "../gateway/blocks";
import { DATE } from "../gateway/numberFormats";
import { TABLES } from "../gateway/sheetNames";
import type { Column } from "../look/sheetLook";

/** The columns of the table, in order; the last two are the reviewer's. */
const OURS = {
  Kind: { width: 150 },
  About: { width: 100 },
  Refs: { width: 150, format: "General" },
  Agency: { width: 120 },
  From: { width: 70, format: DATE },
  To: { width: 70, format: DATE },
  "What the check saw": { width: 360 },
  Decision: { width: 75 },
  Note: { width: 240 },
} as const;
export type Heading = keyof typeof OURS;

export const HEADINGS: readonly string[] = Object.keys(OURS);

/** The columns under some headings; those that a reviewer added are text. */
export function columnsOf(headings: readonly string[]): Column[] {
  const known = new Map<string, Omit<Column, "heading">>(Object.entries(OURS));
  return headings.map((heading) => ({ heading, ...known.get(heading) }));
}

/**
 * Refs that lead to the row of the first of them, wherever it is after sorting or inserting: a live formula of
 * functions that Excel 2010 and LibreOffice know. A ref that is gone leaves the text alone.
 */
export function linkFormula(refs: readonly string[], chronologySheet: string): string {
  const [first] = refs;
  if (first === undefined) return "";
  const shown = refs.join("; ");
  const sheet = quotedSheet(chronologySheet).replaceAll('"', '""');
  const row = `ROW(${TABLES.chronology}[[#Headers],[Ref]])+MATCH("${first}",${TABLES.chronology}[Ref],0)`;
  return `=IFERROR(HYPERLINK("#${sheet}!A"&(${row}),"${shown}"),"${shown}")`;
}

/** The cells of a row under some headings; the refs in words. */
export function cellsOf(row: CheckRow, headings: readonly string[]): CellValue[] {
  const known: Record<Heading, CellValue> = {
    Kind: row.kind,
    About: row.about,
    Refs: row.refs.join("; "),
    Agency: row.agency,
    From: row.from === null ? "" : serialFromDate(row.from),
    To: row.to === null ? "" : serialFromDate(row.to),
    "What the check saw": row.message,
    Decision: row.decision,
    Note: row.note,
  };
  const all = new Map<string, CellValue>([...Object.entries(row.own), ...Object.entries(known)]);
  return headings.map((heading) => all.get(heading) ?? "");
}
