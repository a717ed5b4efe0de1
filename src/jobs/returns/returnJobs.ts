import type { IsoDate } from "../../calendar/isoDate";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { addReturns } from "./addReturns";
import { changeReturn } from "./changeReturn";
import { listReturns, listSetAside } from "./listReturns";
import { sheetsToTake, takeSheet } from "./takeSheet";
import type { ReturnJobs } from "./returnTypes";

/** The task pane's jobs for returns, on one workbook. */
export function createReturnJobs(run: RunInWorkbook, today: () => IsoDate): ReturnJobs {
  return {
    listReturns: () => listReturns(run),
    changeReturn: (number, change) => changeReturn(run, number, change, today()),
    listSetAside: () => listSetAside(run),
    sheetsToTake: () => sheetsToTake(run),
    takeSheet: (sheet) => takeSheet(run, sheet, today()),
    addReturns: (files, progress) => addReturns(run, files, today(), progress),
  };
}
