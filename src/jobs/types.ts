import type { IsoDate } from "../calendar/isoDate";
import type { Decision } from "../chronology/remerge/matchEntries";
import type { AnswersRead } from "./queries/queryTypes";

export type { RunInWorkbook } from "../workbook/gateway/workbookRun";
export type {
  AnswersRead,
  CellReading,
  ColumnListed,
  FixResult,
  QueryJobs,
  QueryListed,
  QuerySheetMade,
  TypingJobs,
} from "./queries/queryTypes";

/** Where a job stands. `step` is a phrase that a person reads ("Reading Police"); `done` of `of` parts are finished. */
export interface Progress {
  step: string;
  done: number;
  of: number;
  /** Said once writing has begun, which goes on to its end: a press of Cancel is not heard any more. */
  canCancel?: false;
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
  /** Plain sentences about returns that came in: another review's titles, no dates; not there where there are none. */
  warnings?: string[];
  /** What answered query sheets among the files said; not there where none was among them. */
  answers?: AnswersRead[];
}

export interface MergeOptions {
  today: IsoDate;
  /** What the reviewer said of doubtful matches that a preview listed. */
  decisions?: readonly Decision[];
  /** Returns whose titles speak of another review are merged all the same. */
  allowOtherReview?: boolean;
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
  /** Plain sentences about the chronology: what was found amiss and put right, what the reviewer should look at. */
  warnings: string[];
}

/** An entry as a preview lists it; the date as its agency wrote it. */
export interface PreviewEntry {
  ref: string;
  agency: string;
  date: string;
  event: string;
}

/** What a merge would do. Nothing has been written. */
export interface MergePreview {
  /** There is no chronology yet. */
  first: boolean;
  counts: {
    added: number;
    changed: number;
    withdrawn: number;
    unchanged: number;
    /** Cells that the panel filled; a merge leaves all of them as they are. */
    commentsKept: number;
  };
  added: PreviewEntry[];
  /** Each with the columns whose text changes. */
  changed: (PreviewEntry & { fields: { what: string; before: string; after: string }[] })[];
  withdrawn: PreviewEntry[];
  /** For the reviewer to decide: is it the same entry? Hand the key back in `MergeOptions.decisions`. */
  doubtful: { key: string; why: string; now: PreviewEntry; before: PreviewEntry }[];
  /** One sentence for each return that seems to belong to another review; a merge then wants `allowOtherReview`. */
  otherReviews: string[];
  warnings: string[];
}

/** What Revert last merge did. */
export interface RevertResult {
  /** The day of the merge that was taken back. */
  merged: IsoDate;
  /** Cells that hold again what they held before, and rows that were taken out again. */
  cells: number;
  rows: number;
  /** Plain sentences: what was left because the panel has written there since. */
  warnings: string[];
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
  /** What a merge would do, without doing it. */
  previewMerge(options: MergeOptions): Promise<MergePreview>;
  /** Takes the latest merge back, also after the pane was closed; what the panel has typed since stays. */
  revertMerge(): Promise<RevertResult>;
  /** The day of the merge that can be taken back; `null` where there is none. */
  lastMerge(): Promise<IsoDate | null>;
  /** Gives the chronology the colours that the Review sheet lists. False where they are the same already. */
  applyColours(): Promise<boolean>;
  /** Shows a sheet, and selects cells on it when an address is given; false when the workbook has no such sheet. */
  goTo(sheet: string, address?: string): Promise<boolean>;
}
