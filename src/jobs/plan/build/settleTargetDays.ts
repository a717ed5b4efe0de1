import type { ReviewDays } from "../../../plan/live/targetFormula";
import type { PlanRow } from "../../../plan/live/planAfter";
import { textOfCell } from "../../../plan/planRow";
import { dependsOnTerms, targetInForce } from "../../../plan/targetInForce";
import { writeSchoolTerms } from "../../../workbook/days/schoolTermsSheet";
import type { Context } from "../../../workbook/gateway/workbookRun";
import { queueReviewDays, readReviewDays } from "../../../workbook/review/reviewDays";
import { emptyReviewSheet, writeReviewSheet } from "../../../workbook/review/reviewSheet";
import type { PlanContext } from "../planContext";

/**
 * The cells that target dates are counted from. If a target date counts from a day and the workbook has no Review sheet yet,
 * one is made, so that there is somewhere to enter the day; a day entered as text becomes a date.
 */
export async function settleReviewDays(
  context: Context,
  { days, dates }: PlanContext,
  rows: readonly PlanRow[],
): Promise<ReviewDays> {
  const moving = rows.some(({ cells }) => targetInForce(cells, dates).moving !== null);
  if (!moving) {
    return days;
  }
  queueReviewDays(context, days);
  if (days.publication !== null || days.agreed !== null) {
    return days;
  }
  await writeReviewSheet(context, emptyReviewSheet());
  return readReviewDays(context);
}

/** Makes the School terms sheet once a target date depends on it, and repairs anything on it that cannot be used. */
export async function settleTerms(
  context: Context,
  { terms, dates }: PlanContext,
  rows: readonly PlanRow[],
): Promise<void> {
  const wanted =
    terms === null
      ? rows.some(({ cells }) => dependsOnTerms(textOfCell(cells.get("Target as written")), dates))
      : terms.problems.length > 0;
  if (wanted) {
    await writeSchoolTerms(context, terms);
  }
}
