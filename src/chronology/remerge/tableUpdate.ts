import type { IntegratedEntry } from "../integrated/integrate";
import type { ChronologyCell, ChronologyRow } from "../integrated/chronologyTable";
import type { EarlierEntry } from "./earlierEntry";
import type { StandingCell } from "./existingTable";

/** A cell that is written into a row that stands. */
export interface CellChange {
  /** From 0 below the heading, before rows are added. */
  row: number;
  heading: string;
  ref: string;
  before: StandingCell;
  value: ChronologyCell;
}

/** A row that comes into the table. */
export interface AddedRow {
  /** Comes before the row that stands there now; the number of rows for the end. */
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
  kind: "new" | "changed" | "withdrawn" | "told again" | "put back" | "written differently" | "taken back";
}

/** What a merge does to a table that stands. Nothing in it takes a row or a column away. */
export interface TableUpdate {
  /** Headings that are put right, and columns that come in behind the column of the given place (-1: in front). */
  headings: { column: number; found: string; heading: string }[];
  columns: { heading: string; behind: number }[];
  cells: CellChange[];
  added: AddedRow[];
  /** Rows of the Date column that are, or no longer are, the very day. */
  dates: { row: number; exact: boolean }[];
  log: LogLine[];
  /** What the workbook is to remember. */
  sources: EarlierEntry[];
  /** Plain sentences about what was found amiss. */
  warnings: string[];
  /** Entries whose row stays where it was although their date is another now. */
  outOfPlace: string[];
}

/** Whether a merge leaves the table as it is. */
export function isNothing({ headings, columns, cells, added, dates }: TableUpdate): boolean {
  return [headings, columns, cells, added, dates].every((part) => part.length === 0);
}
