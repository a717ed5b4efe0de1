import type { IsoDate } from "../calendar/isoDate";
import { runInExcel } from "../workbook/gateway/workbookRun";
import { createJobs } from "./createJobs";

/** The jobs on the workbook that the add-in was opened in. */
export function jobsInExcel(today: () => IsoDate): ReturnType<typeof createJobs> {
  return createJobs(runInExcel, today);
}
