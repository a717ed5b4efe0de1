import type { IsoDate } from "../../calendar/isoDate";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { addReturns } from "./addReturns";
import { changeReturn } from "./changeReturn";
import { takeSheet } from "./takeSheet";
import type { ReturnJobs } from "./returnTypes";

/** The task pane's jobs that change which returns there are, on one workbook. */
export function createReturnJobs(
  run: RunInWorkbook,
  today: () => IsoDate,
): Pick<ReturnJobs, "changeReturn" | "takeSheet" | "addReturns"> {
  return {
    changeReturn: (number, change) => changeReturn(run, number, change, today()),
    takeSheet: (sheet) => takeSheet(run, sheet, today()),
    addReturns: (files, progress) => addReturns(run, files, today(), progress),
  };
}
