import type { RecordedDate } from "../../calendar/recordedDate";
import type { Field, TextField } from "./fields";
import type { ChronologyColumn } from "./chronologyColumn";
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
export interface ReadingProblem {
  /** The name of the rule (domain.md section 5). */
  rule: string;
  message: string;
  row: number;
  /** The key of the column. */
  column: string;
  fix: string | null;
}

/** When an entry happened: what was written and what it means (domain.md section 4). */
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
