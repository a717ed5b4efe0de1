import { watchChanges } from "../../../workbook/gateway/changeWatch";
import { ownNames } from "../../../workbook/gateway/ownNames";
import type { RunInWorkbook } from "../../../workbook/gateway/workbookRun";
import { job, UNCHANGED } from "../../shared/job";

/**
 * Follows what people change on the plan's sheet, and on those that it depends on: the days of the review, bank holidays and school
 * terms. Nothing is written.
 * @returns a function that ends the watch
 * @throws JobError
 */
export const watchPlan = job(
  "follow the action plan",
  UNCHANGED,
  async (run: RunInWorkbook, onChange: () => void): Promise<() => Promise<void>> => {
    const { sheets } = await run(ownNames);
    const watched: readonly string[] = [
      sheets.actionPlan,
      sheets.review,
      sheets.bankHolidays,
      sheets.schoolTerms,
    ];
    return watchChanges(run, (sheet) => watched.includes(sheet), onChange);
  },
);
