import type { RecordedDate } from "../../calendar/recordedDate";
import type { Sentences } from "../../calendar/sentences";
import type { Field, TextField } from "./fields";
import type { ChronologyColumn } from "../headings/columns";
import type { RowUse } from "../rows/rowUse";
import type { Query } from "../queries/query";

/** One cell of an entry, under the key of its column. */
export interface EntryCell {
  row: number;
  column: number;
  key: string;
  field: Field;
  text: string;
  kind: "text" | "number" | "boolean" | "error";
}

/** Something that came up while an entry's cells were read; the rules turn it into a query. */
export interface ReadingProblem extends Sentences {
  /** The name of the rule (docs/domain.md section 5). */
  rule: string;
  row: number;
  /** The key of the column. */
  column: string;
  fix: string | null;
}

/** When an entry happened: what was written and what it means (docs/domain.md section 4). */
export interface EntryDate {
  /** What the date cell shows; "" where it is empty. */
  asRecorded: string;
  /** What the end date's cell shows; "" where there is none. */
  endAsRecorded: string;
  /** As read, with an end date's column and a time past midnight taken in. */
  read: RecordedDate;
}

/** One event of one agency's chronology, as read from its return. */
export interface Entry {
  agency: string;
  file: string;
  sheet: string;
  /** The row that begins it, and all of its rows; the sheet's own numbers. */
  row: number;
  rows: number[];
  /** Its row or its sheet was hidden when it arrived. */
  hidden: boolean;
  date: EntryDate;
  /** "HH:MM", or as written where it is no clock time ("pm"); `null` where there is none that can be read. */
  time: string | null;
  endTime: string | null;
  /** What the cells of the time and the end time show ("2350-0030"); "" where they are empty. */
  timeAsRecorded: string;
  endTimeAsRecorded: string;
  /** The number that the agency gave it in its own return; "" where it has none. */
  ownRef: string;
  /** Texts as written, several of one field joined by a line break; "" where there are none. */
  texts: Record<TextField, string>;
  /** Columns that nobody recognised, and whatever else the agency wrote that has no column of its own. */
  others: { heading: string; text: string }[];
  joined: "single" | "merged" | "broken up";
  /** The columns of the table that it stands in; a sheet may hold several. */
  table?: readonly ChronologyColumn[];
  cells: EntryCell[];
  problems: ReadingProblem[];
  /** Its place in its return from the oldest, newest-first stretches turned round; from 0. */
  order: number;
  queries: Query[];
}

/** A column about whose field the reader is not sure: the pane asks, with a sample of what stands in it. */
export interface ColumnDoubt {
  /** The column's key, as in `ReadSheet.columns`; what is remembered is remembered by it. */
  key: string;
  /** The sheet's own number, from 1. */
  column: number;
  /** What it was read as. */
  field: Field;
  /** 0..1. */
  confidence: number;
  /** Why, in one plain sentence. */
  reason: string;
  /** Up to three different texts of the column, from the top, shortened where long. */
  sample: string[];
}

/** Chronologies are of events, or of changes in the organisation (docs/domain.md section 1). */
export type ReturnKind = "events" | "organisational changes";

/** One sheet of a return, read. */
export interface ReadSheet {
  file: string;
  sheet: string;
  hidden: boolean;
  /** Rows of it that were hidden. */
  hiddenRows: number[];
  agency: string;
  kind: ReturnKind;
  /** The one person the sheet is about, where its titles or its name say so ("Name of child: Child R"). */
  person: string | null;
  /** First row of the heading; `null` where there is no chronology, or one without a heading. */
  headerRow: number | null;
  /** From the left; of several chronologies on one sheet those of the first, then those that others add. */
  columns: ChronologyColumn[];
  /** The columns whose field is doubtful, from the left. */
  doubts: ColumnDoubt[];
  /** One plain sentence where the titles speak of another review than this one, so that the job asks; else `null`. */
  otherReview: string | null;
  /** One plain sentence about what is unusual in the whole sheet (no chronology, a picture, no dates); else `null`. */
  remark: string | null;
  /** One for each non-empty row. */
  uses: RowUse[];
  /** In the order of the sheet. */
  entries: Entry[];
  /** The stretches of it that stand newest first: the rows they run over. */
  newestFirst: { from: number; to: number }[];
  /** Queries about the sheet as a whole, on its heading row. */
  queries: Query[];
}
