import type { IsoDate } from "../../calendar/isoDate";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { applyColours } from "./applyColours";
import { mergeReturns } from "./mergeReturns";
import type { MergeJobs } from "./mergeTypes";
import { removeUnusedSheets } from "../returns/removeUnusedSheets";
import { previewMerge } from "./previewMerge";
import { previewRevert, revertMerge } from "./revertMerge";

/** The task pane's jobs that change the integrated chronology, on one workbook. */
export function createMergeJobs(run: RunInWorkbook, today: () => IsoDate): Omit<MergeJobs, "listMerges"> {
  return {
    mergeReturns: async (options) => {
      const { result } = await mergeReturns(run, options);
      // The merge is whole without it: the empty sheet that a new workbook begins with is only in the way.
      await removeUnusedSheets(run).catch(() => undefined);
      return result;
    },
    previewMerge: (options) => previewMerge(run, options),
    previewRevert: (number) => previewRevert(run, number),
    revertMerge: (number) => revertMerge(run, number, today()),
    applyColours: () => applyColours(run),
  };
}
