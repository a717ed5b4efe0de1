import type { RunInWorkbook } from "../shared/job";
import { loadedLater } from "../shared/loadedLater";
import type { CrossCheckJobs } from "./crossCheckTypes";

/** The jobs for cross-checks, in a file that is loaded when one of them is asked for. */
export function crossCheckJobsLater(run: RunInWorkbook): CrossCheckJobs {
  const later = loadedLater(async () =>
    (await import(/* webpackChunkName: "crossChecks" */ "./crossCheckJobs")).createCrossCheckJobs(run),
  );
  return {
    listCrossChecks: later((jobs, ...given) => jobs.listCrossChecks(...given)),
    decideCrossCheck: later((jobs, ...given) => jobs.decideCrossCheck(...given)),
    showCrossChecks: later((jobs, ...given) => jobs.showCrossChecks(...given)),
    addLink: later((jobs, ...given) => jobs.addLink(...given)),
    readGapDays: later((jobs, ...given) => jobs.readGapDays(...given)),
    setGapDays: later((jobs, ...given) => jobs.setGapDays(...given)),
  };
}
