import type { ChronologyColumn } from "../entry/chronologyColumn";
import type { RowUse } from "../entry/readSheet";
import type { Placed } from "../sheet/sheetView";

/** The rows of one entry, before its cells are read. */
export interface EntryRows {
  /** The first row and those joined to it, from the top. */
  rows: number[];
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
  uses: RowUse[];
  entries: EntryRows[];
  /** The entry that a following row may continue. */
  current: EntryRows | null;
  headingYear: number | null;
  headingMonth: number | null;
  headingDate: Placed | null;
  previousRow: number;
  /** No entry has come since the heading: this is where guidance and hints are. */
  underHeading: boolean;
}
