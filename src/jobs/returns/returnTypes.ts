import type { AnswersRead } from "../queries/queryTypes";
import type { FileGiven } from "../shared/fileGiven";
import type { Progress } from "../shared/progress";

/** A return in the workbook, on a sheet of its own. */
export interface ReturnListed {
  sheet: string;
  /** Empty where the return does not say. */
  agency: string;
  /** The file it came from, without folders; empty for a sheet that was never a file of its own. */
  file: string;
  /** The rows that are not empty. */
  rows: number;
  /** Its entries are in the integrated chronology. */
  merged: boolean;
  /** One plain sentence where the sheet cannot be read as a return. */
  problem?: string;
}

/** What became of the files that were added. */
export interface AddResult {
  added: ReturnListed[];
  /** Plain sentences for each file that was left out, which name it; nothing of it is in the workbook. */
  refused: { file: string; message: string }[];
  /** Plain sentences about returns that were added: another review's titles, no dates; absent where there are none. */
  warnings?: string[];
  /** The answers on answered query sheets among the files; absent where there was no such sheet. */
  answers?: AnswersRead[];
}

/** What the task pane can ask for about returns. All fail with JobError alone. */
export interface ReturnJobs {
  /** The returns in the workbook, in the order of their sheets. */
  listReturns(): Promise<ReturnListed[]>;
  /** Adds each file as a sheet of its own; a file that cannot be added is refused and the others are still added. */
  addReturns(files: FileGiven[], progress?: (progress: Progress) => void): Promise<AddResult>;
}
