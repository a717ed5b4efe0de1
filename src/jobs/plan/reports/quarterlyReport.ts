import type { IsoDate } from "../../../calendar/isoDate";
import { quarterlyReport } from "../../../plan/quarterlyReport";
import { readLastReport } from "../../../workbook/plan/lastReport";
import { addQuarterlyReport } from "../../../workbook/plan/quarterlyReportSheet";
import type { RunInWorkbook } from "../../../workbook/gateway/workbookRun";
import { writingJob } from "../../shared/job";
import { readPlanForReport, type PlanForReport } from "./planReport";

const SAFE = "The action plan is unchanged.";

/**
 * Makes the quarterly report of the workbook's plan, on one page (docs/domain.md section 7).
 * @throws JobError if there is no plan
 */
export const makeQuarterlyReport = writingJob(
  "make the quarterly report",
  SAFE,
  async (run: RunInWorkbook, today: IsoDate): Promise<{ sheet: string }> => {
    const plan = await readPlanForReport(run, today);
    const since = await run(readLastReport);
    return { sheet: await write(run, plan, since, today) };
  },
);

/** The same of a plan that was read, or of one agency's part of it, which is then named, into a separate workbook. @throws JobError */
export const writeQuarterly = writingJob("write the quarterly report", SAFE, write);

async function write(
  run: RunInWorkbook,
  plan: PlanForReport,
  since: IsoDate | null,
  today: IsoDate,
  agency = "",
): Promise<string> {
  const { rows, holidays, within, review } = plan;
  const report = quarterlyReport(rows, { today, since, holidays, within });
  const about = { reference: review.reference ?? "", today, agency };
  return run((context) => addQuarterlyReport(context, report, about));
}
