import type { RunInWorkbook } from "../../../workbook/gateway/workbookRun";
import { queueDays, readReviewDays } from "../../../workbook/review/reviewDays";
import { emptyReviewSheet, readReviewSheet, writeReviewSheet } from "../../../workbook/review/reviewSheet";
import { UNCHANGED, writingJob } from "../../shared/job";
import { JobError } from "../../shared/jobError";
import type { PlanDays } from "../planTypes";

/**
 * Sets the days that target dates count from, publication and agreement of the plan, on the Review sheet, making it where there is none.
 * @returns the days that were there before
 * @throws JobError where the sheet has no row for a day
 */
export const setPlanDays = writingJob(
  "set the days of the plan",
  "The action plan is unchanged.",
  (run: RunInWorkbook, days: Partial<PlanDays>): Promise<PlanDays> =>
    run(async (context) => {
      const known = await readReviewSheet(context);
      if (!known) await writeReviewSheet(context, emptyReviewSheet());
      const places = await readReviewDays(context);
      if (!queueDays(context, places, days)) {
        throw new JobError(
          "The Review sheet has no row for this day.",
          UNCHANGED,
          "Add a row Publication or Plan agreed to its first table, and try again.",
        );
      }
      await context.sync();
      return { publication: known?.review.publication ?? null, agreed: known?.review.agreed ?? null };
    }),
);
