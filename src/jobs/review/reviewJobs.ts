import type { IsoDate } from "../../calendar/isoDate";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { readStanding } from "./readStanding";
import { confirmReview, findForReview, readReview, saveAgency } from "./reviewSetup";
import type { ReviewJobs } from "./reviewTypes";

/** The task pane's jobs for the review itself, on one workbook. They only ever fail with JobError or JobCancelled. */
export function createReviewJobs(run: RunInWorkbook, today: () => IsoDate): ReviewJobs {
  return {
    readStanding: () => readStanding(run),
    readReview: () => readReview(run),
    findForReview: (follow = {}) => findForReview(run, today(), follow),
    confirmReview: (confirmed) => confirmReview(run, confirmed),
    saveAgency: (before, agency) => saveAgency(run, before, agency),
  };
}
