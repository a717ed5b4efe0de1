import type { FileGiven } from "../shared/fileGiven";
import type { Follow } from "../shared/progress";

/** What came of an overview, for the page. */
export interface OverviewTold {
  sheet: string;
  /** The reviews in it, each with the file it was read from and how many actions it has. */
  reviews: { review: string; file: string; actions: number; overdue: number }[];
  /** Themes of recommendations that recur. */
  themes: number;
  /** Against the overview that was there. */
  changes: { added: number; changed: number; withdrawn: number };
  /** Files that can't be used, and whatever else a person should know, a sentence each. */
  told: string[];
}

/** What the pane can ask about the overview of several reviews. All fail only with JobError or JobCancelled. */
export interface OverviewJobs {
  /** Whether the workbook holds an overview already, which then follows the plans. */
  holdsOverview(): Promise<boolean>;
  /** Makes the overview of the plans in some files, or brings the one in the workbook up to date. */
  makeOverview(files: readonly FileGiven[], options?: Follow): Promise<OverviewTold>;
}
