import type { IsoDate } from "../../calendar/isoDate";
import type { RunInWorkbook } from "../shared/job";
import { loadedLater } from "../shared/loadedLater";
import type { MergeJobs } from "./mergeTypes";
import { listMerges } from "./rememberedMerges";

/** The jobs for the merge, most of them in a file that is loaded when one of them is asked for. */
export function mergeJobsLater(run: RunInWorkbook, today: () => IsoDate): MergeJobs {
  const later = loadedLater(async () =>
    (await import(/* webpackChunkName: "merge" */ "./mergeJobs")).createMergeJobs(run, today),
  );
  return {
    listMerges: () => listMerges(run),
    mergeReturns: later((jobs, ...given) => jobs.mergeReturns(...given)),
    previewMerge: later((jobs, ...given) => jobs.previewMerge(...given)),
    previewRevert: later((jobs, ...given) => jobs.previewRevert(...given)),
    revertMerge: later((jobs, ...given) => jobs.revertMerge(...given)),
    applyColours: later((jobs, ...given) => jobs.applyColours(...given)),
  };
}
