import type { IsoDate } from "../calendar";
import { runInExcel } from "../workbook/workbookRun";
import { createJobs } from "./index";
import type { Jobs, QueryJobs } from "./types";

/** The jobs on the workbook that the add-in was opened in. */
export function jobsInExcel(today: () => IsoDate): Jobs & QueryJobs {
  return createJobs(runInExcel, today);
}
