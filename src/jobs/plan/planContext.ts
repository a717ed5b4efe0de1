import type { BankHoliday } from "../../calendar/bankHolidays";
import type { IsoDate } from "../../calendar/isoDate";
import type { PlanSurroundings } from "../../plan/live/lookThrough";
import { holidaysOf, targetContextOf } from "../../plan/targetDays";
import { emptyReview, type Review } from "../../review/review";
import { readBankHolidays } from "../../workbook/days/bankHolidaysSheet";
import { liveCells } from "../../workbook/plan/planLive";
import { readSchoolTerms, type SchoolTermsRead } from "../../workbook/days/schoolTermsSheet";
import type { Context } from "../../workbook/gateway/workbookRun";
import { readReviewDays, type ReviewDaysRead } from "../../workbook/review/reviewDays";
import { readReviewSheet } from "../../workbook/review/reviewSheet";

/** What else the workbook holds: the review, and the days that target dates are read against. */
export interface PlanContext extends PlanSurroundings {
  review: Review;
  /** The Bank holidays sheet; null if there is none. */
  listed: BankHoliday[] | null;
  holidays: Set<IsoDate>;
  days: ReviewDaysRead;
  terms: SchoolTermsRead | null;
}

/** @param daysOff the review's own days off, which the Review sheet does not keep */
export async function readPlanContext(
  context: Context,
  today: IsoDate,
  daysOff: readonly BankHoliday[] = [],
): Promise<PlanContext> {
  const known = (await readReviewSheet(context))?.review ?? emptyReview();
  const review = {
    ...known,
    holidays: [...known.holidays, ...daysOff.map(({ date, name }) => ({ date, name }))],
  };
  const listed = await readBankHolidays(context);
  const holidays = holidaysOf(review, listed, today);
  const days = await readReviewDays(context);
  const terms = await readSchoolTerms(context);
  return {
    review,
    listed,
    holidays,
    hasHolidays: listed !== null,
    live: await liveCells(context),
    days,
    terms,
    dates: targetContextOf(review, today, holidays, terms?.terms),
  };
}
