import type { BankHoliday } from "../../calendar/bankHolidays";
import type { IsoDate } from "../../calendar/isoDate";
import type { TargetContext } from "../../calendar/readTargetDate";
import { emptyReview, type Review } from "../../review/review";
import { readBankHolidays } from "../../workbook/days/bankHolidaysSheet";
import { readReviewDays, type ReviewDaysRead } from "../../workbook/review/reviewDays";
import { readReviewSheet } from "../../workbook/review/reviewSheet";
import { readSchoolTerms, type SchoolTermsRead } from "../../workbook/days/schoolTermsSheet";
import type { Context } from "../../workbook/gateway/workbookRun";
import { holidaysOf, targetContextOf } from "./planState";

/** What the workbook tells beside the plan: by it target dates are read. */
export interface Surroundings {
  review: Review;
  /** The Bank holidays sheet; null where there is none. */
  listed: BankHoliday[] | null;
  holidays: Set<IsoDate>;
  days: ReviewDaysRead;
  /** The School terms sheet; null where there is none. */
  terms: SchoolTermsRead | null;
  /** What target dates are read by. */
  dates: TargetContext;
}

/** @param own days off of the review's own that the Review sheet does not keep */
export async function readSurroundings(
  context: Context,
  today: IsoDate,
  own: readonly BankHoliday[] = [],
): Promise<Surroundings> {
  const known = (await readReviewSheet(context))?.review ?? emptyReview();
  const review = {
    ...known,
    holidays: [...known.holidays, ...own.map(({ date, name }) => ({ date, name }))],
  };
  const listed = await readBankHolidays(context);
  const holidays = holidaysOf(review, listed, today);
  const days = await readReviewDays(context);
  const terms = await readSchoolTerms(context);
  return {
    review,
    listed,
    holidays,
    days,
    terms,
    dates: targetContextOf(review, today, holidays, terms?.terms),
  };
}
