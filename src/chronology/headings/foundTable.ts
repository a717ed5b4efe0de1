import type { ChronologyColumn } from "../entry/chronologyColumn";
import type { HeadingBlock } from "./headingRows";

/** A heading, or its repeat at the top of a page, with the rows down to the next heading of any table. */
export interface TablePart {
  headingTop: number;
  headingBottom: number;
  lastRow: number;
}

/** A table on a sheet. */
export interface FoundTable {
  block: HeadingBlock;
  /** From the top; the first is the heading itself. */
  parts: TablePart[];
  columns: ChronologyColumn[];
  isChronology: boolean;
  /** 0..1: how certain it is that this is, or is not, a chronology. */
  confidence: number;
  /** It has no column of dates: each date is alone on a row above its events. */
  datesAbove: boolean;
  /** What another table lists, in a word: "officers", "family members"; "" for a chronology. */
  lists: string;
}
