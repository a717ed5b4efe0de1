import type { IsoDate } from "../../calendar/isoDate";
import type { RunInWorkbook } from "../shared/job";
import { loadedLater } from "../shared/loadedLater";
import type { ViewJobs } from "./viewTypes";

/** The jobs for views, in a file that is loaded when one of them is asked for. */
export function viewJobsLater(run: RunInWorkbook, today: () => IsoDate): ViewJobs {
  const later = loadedLater(async () =>
    (await import(/* webpackChunkName: "views" */ "./viewJobs")).createViewJobs(run, today),
  );
  return {
    readTimeline: later((jobs, ...given) => jobs.readTimeline(...given)),
    showEntry: later((jobs, ...given) => jobs.showEntry(...given)),
    watchSelectedEntry: later((jobs, ...given) => jobs.watchSelectedEntry(...given)),
    filterChronology: later((jobs, ...given) => jobs.filterChronology(...given)),
    showAllRows: later((jobs, ...given) => jobs.showAllRows(...given)),
    sortByDate: later((jobs, ...given) => jobs.sortByDate(...given)),
    makeThemeExtract: later((jobs, ...given) => jobs.makeThemeExtract(...given)),
    makeNarrative: later((jobs, ...given) => jobs.makeNarrative(...given)),
  };
}
