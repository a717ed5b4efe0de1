import type { IsoDate } from "../../calendar/isoDate";
import type { Decision } from "../../chronology/remerge/matchEntries";
import type { JobOptions } from "../shared/progress";

export interface MergeOptions extends JobOptions {
  /** What the reviewer decided about doubtful matches that a preview listed. */
  decisions?: readonly Decision[];
  /** Returns whose titles name another review are merged all the same. */
  allowOtherReview?: boolean;
}

/** What the merge made of one return. */
interface ReturnMerged {
  sheet: string;
  agency: string;
  file: string;
  entries: number;
  setAside: number;
  /** Sentences for the person: hidden rows, a doubtful kind of return and so on. */
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
  /** Plain sentences about the chronology: damage that was put right, and what the reviewer should look at. */
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
  /** How many cells hold what they held before, and how many rows were removed. */
  cells: number;
  rows: number;
  /** Plain sentences: what was left because the panel has written there since. */
  warnings: string[];
}

/** What the task pane can ask for about the integrated chronology. All fail with JobError or JobCancelled alone. */
export interface MergeJobs {
  mergeReturns(options: MergeOptions): Promise<MergeResult>;
  /** What a merge would do, without doing it. */
  previewMerge(options: MergeOptions): Promise<MergePreview>;
  /** Takes the latest merge back, also after the pane was closed; what the panel has typed since stays. */
  revertMerge(): Promise<RevertResult>;
  /** The day of the merge that can be taken back; `null` where there is none. */
  lastMerge(): Promise<IsoDate | null>;
  /** Gives the chronology the colours that the Review sheet lists. False where it has them already. */
  applyColours(): Promise<boolean>;
}
