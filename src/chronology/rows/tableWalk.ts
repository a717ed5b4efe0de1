import type { ChronologyColumn } from "../entry/chronologyColumn";
import type { RowUse, SetAside } from "../entry/readSheet";
import type { Placed } from "../sheet/sheetView";

/** What became of a row, while the words of those set aside are not yet taken. */
export type WalkedRow = Exclude<RowUse, SetAside> | Omit<SetAside, "words">;

/** The rows of one entry, before its cells are read. */
export interface EntryRows {
  /** The first row and those joined to it, from the top. */
  rows: number[];
  /** Those of its rows that hold a note of the author's, written between this entry and the next. */
  notes: number[];
  columns: readonly ChronologyColumn[];
  /** How further rows were joined: by merged cells, or because they look like parts of one entry. */
  joined: "single" | "merged" | "broken up";
  /** The year of the heading row above; `null` where there is none. */
  headingYear: number | null;
  /** The month of the heading row above ("March 2021"), 1 to 12; `null` where there is none. */
  headingMonth: number | null;
  /** The date alone on a row above, in a table without a column of dates; else `null`. */
  headingDate: Placed | null;
}

/** The state of a walk down the rows of a table. */
export interface Walk {
  uses: WalkedRow[];
  entries: EntryRows[];
  /** The entry that a following row may continue. */
  current: EntryRows | null;
  /** The entry above, to which a note between entries goes; `null` below a heading. */
  above: EntryRows | null;
  headingYear: number | null;
  headingMonth: number | null;
  headingDate: Placed | null;
  /** The list that is being read, opened by a line such as "Abbreviations used"; else `null`. */
  list: string | null;
  /** A row of that list has come. */
  listBegun: boolean;
  previousRow: number;
  /** No entry has come since the heading: this is where guidance and hints are. */
  underHeading: boolean;
}
