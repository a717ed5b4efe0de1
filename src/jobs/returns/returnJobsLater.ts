import type { IsoDate } from "../../calendar/isoDate";
import type { RunInWorkbook } from "../shared/job";
import { loadedLater } from "../shared/loadedLater";
import { listReturns, listSetAside } from "./listReturns";
import type { ReturnJobs } from "./returnTypes";
import { sheetsToTake } from "./sheetsToTake";

/** The jobs for returns, most of them in a file that is loaded when one of them is asked for. */
export function returnJobsLater(run: RunInWorkbook, today: () => IsoDate): ReturnJobs {
  const later = loadedLater(async () =>
    (await import(/* webpackChunkName: "merge" */ "./returnJobs")).createReturnJobs(run, today),
  );
  return {
    listReturns: () => listReturns(run),
    listSetAside: () => listSetAside(run),
    sheetsToTake: () => sheetsToTake(run),
    changeReturn: later((jobs, ...given) => jobs.changeReturn(...given)),
    takeSheet: later((jobs, ...given) => jobs.takeSheet(...given)),
    addReturns: later((jobs, ...given) => jobs.addReturns(...given)),
  };
}
