import type { Field } from "../../chronology/entry/fields";
import type { TrackedQuery } from "../../chronology/queries/queryMemory";
import type { PastedAside } from "../../chronology/tidy/pastedAside";
import type { TypedReading } from "../../chronology/returns/readTyped";
import type { NewWorkbook } from "../shared/newWorkbook";
import type { Follow } from "../shared/progress";

/** A query, for showing in a list. */
export interface QueryListed extends Omit<TrackedQuery, "cell" | "own"> {
  ruleInWords: string;
  /** The cell on its sheet, or its row, for `goTo`; "" if the query is no longer raised. */
  address: string;
}

/** The query whose row was selected as the next. */
export interface NextQuery {
  sheet: string;
  row: number;
  /** What is wrong, in sentences. */
  message: string;
  /** How many queries are open in all. */
  open: number;
}

export interface FixResult {
  fixed: number;
  /** How many of the given queries no longer existed, or had no fix. */
  passedOver: number;
  queries: QueryListed[];
}

/** An answered query sheet that came back. */
export interface AnswersRead {
  file: string;
  agency: string;
  /** How many answers were found and put into the Queries table. */
  answers: number;
  /** Answers whose query no longer exists; each a plain sentence with the answer in it. */
  unplaced: string[];
}

/** A workbook of one agency's queries. */
export interface QueryWorkbookMade extends NewWorkbook {
  agency: string;
  queries: number;
}

/** Something on a sheet that its author should look at before sending it. */
export interface SheetItem {
  level: QueryListed["level"];
  /** The cell: "C9". */
  address: string;
  row: number;
  /** What stands there; "" where it is about a whole row. */
  written: string;
  /** What is wrong and what is asked, to its author. */
  message: string;
  /** What the cell should perhaps hold; "" where nothing can be offered. */
  fix: string;
}

/** A sheet that was looked through before it is sent. */
export interface SheetChecked {
  sheet: string;
  entries: number;
  /** Why there are no entries, one sentence; "" where there are. */
  remark: string;
  /** Rows that were pasted one column to the side; null where there are none. */
  aside: (Omit<PastedAside, "cells"> & { canMove: boolean }) | null;
  items: SheetItem[];
}

/** What the task pane can ask about queries. All fail only with JobError or JobCancelled. */
export interface QueryJobs {
  /** Looks through the sheet in front before it is sent. Nothing is written. */
  checkSheet(): Promise<SheetChecked>;
  /** Moves rows of a sheet that were pasted one column to the side back; `undoTidyPaste` takes it back. */
  moveAside(sheet: string): Promise<{ rows: number }>;
  /** Checks the returns, brings the Queries sheet up to date and lists it, in order. */
  checkReturns(options?: Follow): Promise<QueryListed[]>;
  /** The queries as the Queries sheet has them from the last check or merge; null where there was none. Nothing is written. */
  listQueries(): Promise<QueryListed[] | null>;
  /** Selects the row of the next open query after the selected row; null where none is open. Nothing is written. */
  showNextQuery(): Promise<NextQuery | null>;
  /** Takes a fix back: the cell is again as it was received, and the query is open. */
  undoFix(key: string): Promise<QueryListed[]>;
  /** Applies the suggested fixes of these queries to the working copies; the list itself serves as a preview. */
  applyFixes(keys: readonly string[]): Promise<FixResult>;
  /** Dismisses queries until they are reopened. The reason may not be blank. */
  dismissQueries(keys: readonly string[], reason: string): Promise<QueryListed[]>;
  /** Reopens dismissed queries; the reason stays beside each. */
  reopenQueries(keys: readonly string[]): Promise<QueryListed[]>;
  /** Makes the sheet of one agency's open queries, to send to it. */
  makeQuerySheet(agency: string): Promise<QuerySheetMade>;
  /** Makes a workbook of its own with one agency's open queries, and opens it where Excel can. */
  makeQueryWorkbook(agency: string): Promise<QueryWorkbookMade>;
  /** The same for every agency with open queries, in the order of the returns. */
  makeQueryWorkbooks(): Promise<QueryWorkbookMade[]>;
  /** The columns of all chronologies in the returns, doubtful ones first on each sheet. */
  listColumns(): Promise<ColumnListed[]>;
  /** Records what a heading means in an agency's returns, from the next check or merge on and for later returns too. */
  decideHeading(agency: string, heading: string, field: Field): Promise<ColumnListed[]>;
  /** Reads the answers on a query sheet in the workbook; one that arrives as a file is added like a return. */
  readAnswers(sheet: string): Promise<AnswersRead>;
}

/** What the task pane can ask while a person types. All fail only with JobError. */
export interface TypingJobs {
  /** What a cell is read as, by the name or id of its sheet; null if there is nothing to say. */
  readAsTyped(sheet: string, address: string): Promise<CellReading | null>;
  /**
   * Reports what each cell this person types into is read as (null: nothing to say), until the returned function is
   * called. Never writes; ignores what co-authors type.
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
  /** The field in words, for a person to choose from. */
  readAs: string;
  /** The reading is unsure: a person should be asked. */
  doubtful: boolean;
  /** Why it is read that way, one plain sentence. */
  reason: string;
  /** Some of the column's texts, to help decide; empty if there is no doubt. */
  sample: string[];
}

/** What a cell was read as just after it was typed. */
export interface CellReading extends TypedReading {
  sheet: string;
  address: string;
}
