import type { IsoDate } from "../../calendar/isoDate";
import type { RunInWorkbook } from "../shared/job";
import { loadedLater } from "../shared/loadedLater";
import { readStanding } from "./readStanding";
import type { ReviewJobs } from "./reviewTypes";

/** The jobs for the review itself, most of them in a file that is loaded when one of them is asked for. */
export function reviewJobsLater(run: RunInWorkbook, today: () => IsoDate): ReviewJobs {
  const later = loadedLater(async () =>
    (await import(/* webpackChunkName: "review" */ "./reviewJobs")).createReviewJobs(run, today),
  );
  return {
    readStanding: () => readStanding(run),
    readReview: later((jobs, ...given) => jobs.readReview(...given)),
    findForReview: later((jobs, ...given) => jobs.findForReview(...given)),
    confirmReview: later((jobs, ...given) => jobs.confirmReview(...given)),
    saveAgency: later((jobs, ...given) => jobs.saveAgency(...given)),
  };
}
