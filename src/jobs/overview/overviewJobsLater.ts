import type { IsoDate } from "../../calendar/isoDate";
import type { RunInWorkbook } from "../shared/job";
import { loadedLater } from "../shared/loadedLater";
import type { OverviewJobs } from "./overviewTypes";

/** The jobs for the overview of several reviews, in a file that is loaded when one of them is asked for. */
export function overviewJobsLater(run: RunInWorkbook, today: () => IsoDate): OverviewJobs {
  const later = loadedLater(async () =>
    (await import(/* webpackChunkName: "overview" */ "./overviewJobs")).createOverviewJobs(run, today),
  );
  return {
    holdsOverview: later((jobs, ...given) => jobs.holdsOverview(...given)),
    makeOverview: later((jobs, ...given) => jobs.makeOverview(...given)),
  };
}
