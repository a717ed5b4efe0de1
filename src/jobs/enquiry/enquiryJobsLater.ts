import type { IsoDate } from "../../calendar/isoDate";
import type { RunInWorkbook } from "../shared/job";
import { loadedLater } from "../shared/loadedLater";
import type { EnquiryJobs } from "./enquiryTypes";

/** The jobs for lines of enquiry, in a file that is loaded when one of them is asked for. */
export function enquiryJobsLater(run: RunInWorkbook, today: () => IsoDate): EnquiryJobs {
  const later = loadedLater(async () =>
    (await import(/* webpackChunkName: "review" */ "./enquiryJobs")).createEnquiryJobs(run, today),
  );
  return {
    readLines: later((jobs, ...given) => jobs.readLines(...given)),
    saveLine: later((jobs, ...given) => jobs.saveLine(...given)),
    removeLine: later((jobs, ...given) => jobs.removeLine(...given)),
    addPlanColumn: later((jobs, ...given) => jobs.addPlanColumn(...given)),
    makeLinesSheet: later((jobs, ...given) => jobs.makeLinesSheet(...given)),
  };
}
