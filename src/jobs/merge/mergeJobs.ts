import type { IsoDate } from "../../calendar/isoDate";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { applyColours } from "./applyColours";
import { mergeReturns } from "./mergeReturns";
import type { MergeJobs } from "./mergeTypes";
import { previewMerge } from "./previewMerge";
import { listMerges } from "./rememberedMerges";
import { previewRevert, revertMerge } from "./revertMerge";

/** The task pane's jobs for the integrated chronology, on one workbook. */
export function createMergeJobs(run: RunInWorkbook, today: () => IsoDate): MergeJobs {
  return {
    mergeReturns: async (options) => (await mergeReturns(run, options)).result,
    previewMerge: (options) => previewMerge(run, options),
    listMerges: () => listMerges(run),
    previewRevert: (number) => previewRevert(run, number),
    revertMerge: (number) => revertMerge(run, number, today()),
    applyColours: () => applyColours(run),
  };
}
