import type { IsoDate } from "../../calendar/isoDate";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { addReturns } from "./addReturns";
import { listReturns } from "./listReturns";
import type { ReturnJobs } from "./returnTypes";

/** The task pane's jobs for returns, on one workbook. */
export function createReturnJobs(run: RunInWorkbook, today: () => IsoDate): ReturnJobs {
  return {
    listReturns: () => listReturns(run),
    addReturns: (files, progress) => addReturns(run, files, today(), progress),
  };
}
