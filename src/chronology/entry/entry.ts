import type { RecordedDate } from "../../calendar/recordedDate";
import type { Sentences } from "../../calendar/sentences";
import type { Field, TextField } from "./fields";
import type { ChronologyColumn } from "./chronologyColumn";
import type { Query } from "./query";

/** One cell of an entry, under the key of its column. */
export interface EntryCell {
  row: number;
  column: number;
  key: string;
  field: Field;
  text: string;
  kind: "text" | "number" | "boolean" | "error";
  /** It is part of a note that the author wrote between this entry and the next. */
  note?: true;
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
  /** As read, with the end date column and a time past midnight taken into account. */
  read: RecordedDate;
}

/** One event of one agency's chronology, as read from its return. */
export interface Entry {
  agency: string;
  /** The part of its agency, where its return names one. */
  department?: string;
  file: string;
  sheet: string;
  /** Its first row, and all of its rows; the sheet's own numbers. */
  row: number;
  rows: number[];
  /** Its column, where the events of its sheet run across and each column is one. */
  across?: number;
  /** Its row or its sheet was hidden when it arrived. */
  hidden: boolean;
  date: EntryDate;
  /** "HH:MM", or as written where it is not a clock time ("pm"); `null` where none can be read. */
  time: string | null;
  endTime: string | null;
  /** What the time and end time cells show ("2350-0030"); "" where they are empty. */
  timeAsRecorded: string;
  endTimeAsRecorded: string;
  /** The number that the agency gave it in its own return; "" where it has none. */
  ownRef: string;
  /** Texts as written; several of one field are joined by a line break; "" where there are none. */
  texts: Record<TextField, string>;
  /** Columns that nobody recognised, and whatever else the agency wrote that has no column of its own. */
  others: { heading: string; text: string }[];
  joined: "single" | "merged" | "broken up";
  /** The columns of its table; a sheet may hold several tables. */
  table?: readonly ChronologyColumn[];
  cells: EntryCell[];
  problems: ReadingProblem[];
  /** Its place in its return counted from the oldest, from 0, once newest-first stretches are turned round. */
  order: number;
  queries: Query[];
}
