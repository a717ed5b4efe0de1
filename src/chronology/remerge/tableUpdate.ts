import type { IntegratedEntry } from "../integrated/integrate";
import type { ChronologyCell, ChronologyRow } from "../integrated/chronologyTable";
import type { EarlierEntry } from "./earlierEntry";
import type { TableCell } from "./existingTable";

/** A cell that is written in an existing row. */
export interface CellChange {
  /** From 0 below the heading, before rows are added. */
  row: number;
  heading: string;
  ref: string;
  before: TableCell;
  value: ChronologyCell;
}

/** A row that is added to the table. */
export interface AddedRow {
  /** The index of the existing row that it goes before; the number of rows for the end. */
  place: number;
  entry: IntegratedEntry;
  cells: ChronologyRow;
}

/** A line of the Change log. */
export interface LogLine {
  file: string;
  agency: string;
  ref: string;
  /** The column; "" for an entry as a whole. */
  what: string;
  before: string;
  after: string;
  kind:
    "new" | "changed" | "withdrawn" | "included again" | "put back" | "written differently" | "taken back";
}

/** What a merge does to the existing table. Nothing in it removes a row or a column. */
export interface TableUpdate {
  /** Headings that are corrected. */
  headings: { column: number; found: string; heading: string }[];
  /** Columns that are added after the column at the given index (-1: in front). */
  columns: { heading: string; behind: number }[];
  cells: CellChange[];
  added: AddedRow[];
  /** Rows whose Date has become, or is no longer, an exact day. */
  dates: { row: number; exact: boolean }[];
  log: LogLine[];
  /** What the workbook should remember. */
  sources: EarlierEntry[];
  /** Plain sentences about what was wrong with the table. */
  warnings: string[];
  /** Entries whose row stays where it was although their date has changed. */
  outOfPlace: string[];
}

/** Whether a merge leaves the table as it is. */
export function isNothing({ headings, columns, cells, added, dates }: TableUpdate): boolean {
  return [headings, columns, cells, added, dates].every((part) => part.length === 0);
}
