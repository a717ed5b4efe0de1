import { excelHere, onThisPlatform } from "../workbook/gateway/platform";
import type { IsoDate } from "../calendar/isoDate";
import { runInExcel } from "../workbook/gateway/workbookRun";
import { createJobs, type Jobs } from "./createJobs";
import type { Pane } from "./shared/pane";

/** The jobs, on the workbook the add-in was opened in. */
export function jobsInExcel(today: () => IsoDate, pane: Omit<Pane, "where">): Jobs {
  return createJobs(onThisPlatform(runInExcel), today, { ...pane, where: excelHere() });
}
