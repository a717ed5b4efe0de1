import type { Decision } from "../../chronology/remerge/matchEntries";
import type { MergeRemembered } from "../../workbook/chronology/mergeMemory";
import type { JobOptions } from "../shared/progress";

export type { MergeRemembered } from "../../workbook/chronology/mergeMemory";

export interface MergeOptions extends JobOptions {
  /** What the reviewer decided about the doubtful matches in a preview. */
  decisions?: readonly Decision[];
  /** Merge returns even if their titles name another review. */
  allowOtherReview?: boolean;
}

/** A row of a return that is in no entry: where it is, why, and its words. */
export interface RowSetAside {
  row: number;
  reason: string;
  words: string;
}

/** How one return was merged. */
export interface ReturnMerged {
  sheet: string;
  agency: string;
  file: string;
  entries: number;
  setAside: number;
  /** The rows set aside, from the top, with what each of them says. */
  rowsSetAside: RowSetAside[];
  /** Sentences for the person: hidden rows, a doubtful kind of return and so on. */
  warnings: string[];
}

export interface MergeResult {
  /** All entries of the integrated chronology, after the merge. */
  entries: number;
  added: number;
  changed: number;
  withdrawn: number;
  /** Entries that were withdrawn before and are in their agency's return again, changed or not. */
  back: number;
  queries: { error: number; warning: number; note: number };
  /** Rows that are not entries, each kept with its reason. */
  setAside: number;
  returns: ReturnMerged[];
  /** What replaced what, and why, a plain sentence each. */
  replaced: string[];
  chronologySheet: string;
  /** Plain sentences about the chronology: damage that was repaired, and what the reviewer should look at. */
  warnings: string[];
}

/** An entry as a preview lists it; the date as the agency wrote it. */
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
    back: number;
    unchanged: number;
    /** Cells the panel filled in; a merge leaves them all alone. */
    commentsKept: number;
  };
  added: PreviewEntry[];
  /** Each with the columns whose text changes. */
  changed: (PreviewEntry & { fields: { what: string; before: string; after: string }[] })[];
  withdrawn: PreviewEntry[];
  /** Withdrawn before, and in their agency's return again; each with the columns whose text changes. */
  back: MergePreview["changed"];
  /** For the reviewer to decide: is it the same entry? Pass the key back in `MergeOptions.decisions`. */
  doubtful: { key: string; why: string; now: PreviewEntry; before: PreviewEntry }[];
  /** One sentence for each return that seems to belong to another review; merging then needs `allowOtherReview`. */
  otherReviews: string[];
  /** What replaces what, and why, a plain sentence each. */
  replaced: string[];
  warnings: string[];
}

/** The merges that can be reverted. */
export interface MergesRemembered {
  /** The latest first. To revert one is to revert those before it in this list too. */
  merges: MergeRemembered[];
  /** Why none before these can be reverted, one sentence; null where there was none before. */
  older: string | null;
}

/** A text of the panel's in the chronology. */
export interface PanelWords {
  ref: string;
  heading: string;
  text: string;
}

/** What reverting would do. Nothing has been written. */
export interface RevertPreview {
  /** Those that are reverted, the latest first. */
  merges: MergeRemembered[];
  /** How many cells would be restored, and how many rows removed. */
  cells: number;
  rows: number;
  /** The first merge is among them, so that the chronology goes. */
  removesAll: boolean;
  /** What stays because the panel has written it since, where the merges had written or beside entries that they added. */
  kept: PanelWords[];
}

/** What reverting did. */
export interface RevertResult {
  /** Those that were reverted, the latest first. */
  merges: MergeRemembered[];
  /** How many cells were restored, and how many rows were removed. */
  cells: number;
  rows: number;
  /** Plain sentences: what was left because the panel has since written there. */
  warnings: string[];
}

/** What the task pane can ask about the integrated chronology. All fail only with JobError or JobCancelled. */
export interface MergeJobs {
  mergeReturns(options: MergeOptions): Promise<MergeResult>;
  /** What a merge would do, without doing it. */
  previewMerge(options: MergeOptions): Promise<MergePreview>;
  /** The merges that can be reverted, even after the pane was closed. */
  listMerges(): Promise<MergesRemembered>;
  /** What reverting one of them, by its number, and those after it would do, without doing it. */
  previewRevert(number: number): Promise<RevertPreview>;
  /** Reverts one of them, by its number, and those after it; what the panel has typed since stays. */
  revertMerge(number: number): Promise<RevertResult>;
  /** Gives the chronology the colours listed on the Review sheet. False if it already has them. */
  applyColours(): Promise<boolean>;
}
