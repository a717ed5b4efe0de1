import type { AnswersRead } from "../queries/queryTypes";
import type { FileGiven } from "../shared/fileGiven";
import type { Progress } from "../shared/progress";

/** A return in the workbook, on its own sheet. */
export interface ReturnListed {
  sheet: string;
  /** Empty where the return does not say. */
  agency: string;
  /** The file it came from, without folders; empty for a sheet that did not come from a file. */
  file: string;
  /** How many rows are not empty. */
  rows: number;
  /** Its entries are in the integrated chronology. */
  merged: boolean;
  /** One plain sentence if the sheet cannot be read as a return. */
  problem?: string;
}

/** What happened to the files given. */
export interface AddResult {
  added: ReturnListed[];
  /** Plain sentences for each file left out, naming it; none of it is in the workbook. */
  refused: { file: string; message: string }[];
  /** Plain sentences about returns that were added: another review's titles, no dates; absent if there are none. */
  warnings?: string[];
  /** The answers from query sheets among the files; absent if there was no such sheet. */
  answers?: AnswersRead[];
}

/** What the task pane can ask about returns. All fail only with JobError. */
export interface ReturnJobs {
  /** The returns in the workbook, in the order of their sheets. */
  listReturns(): Promise<ReturnListed[]>;
  /** Adds each file on its own sheet; a file that cannot be added is refused and the others are still added. */
  addReturns(files: FileGiven[], progress?: (progress: Progress) => void): Promise<AddResult>;
}
