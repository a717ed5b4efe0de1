import type { IsoDate } from "../../calendar/isoDate";
import { onThisPlatform } from "../../workbook/gateway/platform";
import { runInExcel } from "../../workbook/gateway/workbookRun";
import { createJobs } from "../createJobs";

/** The jobs on the workbook that the add-in was opened in. */
export function jobsInExcel(today: () => IsoDate): ReturnType<typeof createJobs> {
  return createJobs(onThisPlatform(runInExcel), today);
}
