import type { Field } from "../entry/fields";
import type { ChronologyColumn } from "../entry/chronologyColumn";

/** What a walk down a table needs to know about it. */
export interface WalkedTable {
  columns: readonly ChronologyColumn[];
  /** Whether a row further down begins an entry: text between entries may be a heading, text after the last is a note. */
  entryBelow: (row: number) => boolean;
  /** Most rows with a date have their own number, so a row without one belongs to the row above. */
  numbered: boolean;
  /** No row has its own date: there is no date column, or it is empty throughout. */
  undated: boolean;
  /** Dates are alone on rows above their events. */
  datesAbove: boolean;
  /** Rows that are printed on every page, between its rows: the name of the paper, a page number. */
  running: ReadonlySet<number>;
  /** Its date column holds days alone ("12th"), so a month alone on a row belongs to the days below it. */
  hasBareDays: boolean;
}

/** The field of a column; `undefined` outside the table. */
export function fieldOf(table: WalkedTable, column: number): Field | undefined {
  return table.columns.find((candidate) => candidate.column === column)?.field;
}

/** No column says what happened: that stands behind the dates, in their own column. */
export function tellsBehindDates({ columns }: WalkedTable): boolean {
  return columns.some(({ field }) => field === "date") && !columns.some(({ field }) => field === "event");
}
