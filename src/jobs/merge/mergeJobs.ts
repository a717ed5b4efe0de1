import type { IsoDate } from "../../calendar/isoDate";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { applyColours } from "./applyColours";
import { mergeReturns } from "./mergeReturns";
import type { MergeJobs } from "./mergeTypes";
import { previewMerge } from "./previewMerge";
import { previewRevert, revertMerge } from "./revertMerge";

/** The task pane's jobs that change the integrated chronology, on one workbook. */
export function createMergeJobs(run: RunInWorkbook, today: () => IsoDate): Omit<MergeJobs, "listMerges"> {
  return {
    mergeReturns: async (options) => (await mergeReturns(run, options)).result,
    previewMerge: (options) => previewMerge(run, options),
    previewRevert: (number) => previewRevert(run, number),
    revertMerge: (number) => revertMerge(run, number, today()),
    applyColours: () => applyColours(run),
  };
}
