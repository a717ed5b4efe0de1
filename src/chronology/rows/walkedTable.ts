import type { Field } from "../entry/fields";
import type { ChronologyColumn } from "../entry/chronologyColumn";

/** What the walk needs to know of the table it walks down. */
export interface WalkedTable {
  columns: readonly ChronologyColumn[];
  /** Whether a row further down begins an entry: what stands between entries is a heading, what stands after is a note. */
  entryBelow: (row: number) => boolean;
  /** Most rows with a date have a number of their own, so one without belongs to the row above. */
  numbered: boolean;
  /** No row has a date of its own: there is no such column, or it is empty throughout. */
  undated: boolean;
  /** Dates stand alone on rows above their events. */
  datesAbove: boolean;
  /** Its date column holds days alone ("12th"), so that a month alone on a row is theirs. */
  daysBare: boolean;
}

/** What a column of the table tells; `undefined` outside it. */
export function fieldOf(table: WalkedTable, column: number): Field | undefined {
  return table.columns.find((candidate) => candidate.column === column)?.field;
}
