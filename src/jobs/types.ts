import type { IsoDate } from "../calendar/isoDate";
import type { AnswersRead } from "./queryTypes";

export type { RunInWorkbook } from "../workbook/workbookRun";
export type { AnswersRead, FixResult, QueryJobs, QueryListed, QuerySheetMade } from "./queryTypes";

/** Where a job stands. `step` is a phrase that a person reads ("Reading Police"); `done` of `of` parts are finished. */
export interface Progress {
  step: string;
  done: number;
  of: number;
}

/** A return as it stands in the workbook, on a sheet of its own. */
export interface ReturnListed {
  sheet: string;
  /** Empty where the return does not tell. */
  agency: string;
  /** The file it came from, without folders; empty for a sheet that was never a file of its own. */
  file: string;
  /** The rows that are not empty. */
  rows: number;
  /** Its entries stand in the integrated chronology. */
  merged: boolean;
  /** One plain sentence where the sheet cannot be read as a return. */
  problem?: string;
}

/** A file that a person gave, not yet looked into. */
export interface FileGiven {
  /** Without folders. */
  name: string;
  bytes: Uint8Array;
}

export interface AddResult {
  added: ReturnListed[];
  /** One plain sentence for each file that was left out, which names it; nothing of it is in the workbook. */
  refused: { file: string; message: string }[];
  /** What answered query sheets among the files said; not there where none was among them. */
  answers?: AnswersRead[];
}

export interface MergeOptions {
  today: IsoDate;
  progress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

/** The same as for a merge: the day, where it stands, and a way to stop it. */
export type CheckOptions = MergeOptions;

/** What the merge made of one return. */
export interface ReturnMerged {
  sheet: string;
  agency: string;
  file: string;
  entries: number;
  setAside: number;
  /** Sentences for the person: hidden rows, a kind that was not plain, and the like. */
  warnings: string[];
}

export interface MergeResult {
  /** All entries of the integrated chronology, after the merge. */
  entries: number;
  added: number;
  changed: number;
  withdrawn: number;
  queries: { error: number; warning: number; note: number };
  /** Rows that are not entries, each kept with its reason. */
  setAside: number;
  returns: ReturnMerged[];
  chronologySheet: string;
}

/** A job that could not be done: what happened, what is safe, what to do next. */
export class JobError extends Error {
  override readonly name = "JobError";

  constructor(
    /** What happened, one plain sentence. */
    message: string,
    /** What is safe, one plain sentence. */
    readonly safe: string,
    /** What to do next, one plain sentence. */
    readonly next: string,
    /** What the machine said, for whoever helps. */
    readonly details?: string,
  ) {
    super(message);
  }
}

/** The person pressed Cancel; the job ended, and `message` says what it left behind. */
export class JobCancelled extends Error {
  override readonly name = "JobCancelled";
}

/** What the task pane can ask for. */
export interface Jobs {
  /** The returns in the workbook, in the order of their sheets. */
  listReturns(): Promise<ReturnListed[]>;
  /** Adds each file as a sheet of its own; a file that cannot be read is refused and the others still come in. */
  addReturns(files: FileGiven[], progress?: (progress: Progress) => void): Promise<AddResult>;
  /** @throws JobError, JobCancelled */
  mergeReturns(options: MergeOptions): Promise<MergeResult>;
  /** Shows a sheet, and selects cells on it when an address is given; false when the workbook has no such sheet. */
  goTo(sheet: string, address?: string): Promise<boolean>;
}
