import type { Field } from "../../chronology/entry/fields";
import type { TrackedQuery } from "../../chronology/queries/queryMemory";
import type { TypedReading } from "../../chronology/returns/readTyped";
import type { Follow } from "../shared/progress";

/** A query as a list shows it. */
export interface QueryListed extends Omit<TrackedQuery, "cell" | "own"> {
  /** The rule in words. */
  ruleInWords: string;
  /** The cell on its sheet, for `goTo`; "" for a query that is no longer raised. */
  address: string;
}

export interface FixResult {
  /** How many cells were fixed. */
  fixed: number;
  /** How many of the queries asked for were no longer there, or had no fix. */
  passedOver: number;
  /** The list after the fix. */
  queries: QueryListed[];
}

/** An answered query sheet that came back. */
export interface AnswersRead {
  file: string;
  agency: string;
  /** How many answers were found and put into the Queries table. */
  answers: number;
  /** Answers whose query is no longer known; each is one plain sentence with the answer in it. */
  unplaced: string[];
}

/** What the task pane can ask for about queries. All fail with JobError or JobCancelled alone. */
export interface QueryJobs {
  /** Checks the returns, brings the Queries sheet up to date and lists it, in its order. */
  checkReturns(options?: Follow): Promise<QueryListed[]>;
  /** Puts the suggested fixes of these queries into the working copies of the returns; for a preview, show the list itself. */
  applyFixes(keys: readonly string[]): Promise<FixResult>;
  /** Sets queries aside for good. The reason may not be blank. */
  dismissQueries(keys: readonly string[], reason: string): Promise<QueryListed[]>;
  /** Takes a dismissal back; the reason stays beside it. */
  reopenQueries(keys: readonly string[]): Promise<QueryListed[]>;
  /** Makes the sheet with the open queries of one agency, to send back. */
  makeQuerySheet(agency: string): Promise<QuerySheetMade>;
  /** The columns of all chronologies in the returns, the doubtful ones of each sheet first. */
  listColumns(): Promise<ColumnListed[]>;
  /** Remembers what a heading means in an agency's returns; it holds at the next check or merge, and for later returns too. */
  decideHeading(agency: string, heading: string, field: Field): Promise<ColumnListed[]>;
  /** Reads the answers on a query sheet in the workbook; one that comes as a file is added like a return. */
  readAnswers(sheet: string): Promise<AnswersRead>;
}

/** What the task pane can ask for while a person types. All fail with JobError alone. */
export interface TypingJobs {
  /** What a cell is read as, by the name or id of its sheet; null for a cell that nothing is said about. */
  readAsTyped(sheet: string, address: string): Promise<CellReading | null>;
  /**
   * Reports what each cell that this person types into is read as (null: nothing to say), until the function that it gives
   * back is called. Never writes; what co-authors type is passed over.
   */
  watchTyping(onRead: (reading: CellReading | null) => void): Promise<() => Promise<void>>;
}

export interface QuerySheetMade {
  sheet: string;
  queries: number;
}

/** A column of a return and what it is read as. */
export interface ColumnListed {
  agency: string;
  /** The sheet in the workbook, and the column's letters on it. */
  sheet: string;
  letters: string;
  heading: string;
  field: Field;
  /** The same in words, as a person chooses among them. */
  readAs: string;
  /** The reader is not sure: a person is to be asked. */
  doubtful: boolean;
  /** Why it is read so, one plain sentence. */
  reason: string;
  /** Some texts of the column, for the one who is asked; empty where nobody need be. */
  sample: string[];
}

/** What a cell was read as just after it was typed. */
export interface CellReading extends TypedReading {
  sheet: string;
  address: string;
}
