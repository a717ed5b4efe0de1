import { bankHolidays, type BankHoliday } from "../calendar/bankHolidays";
import type { IsoDate } from "../calendar/isoDate";
import type { TargetContext } from "../calendar/targetDate";
import type { SchoolTerms } from "../calendar/schoolTerms";
import type { Review } from "../review/review";

const YEARS_BACK = 5;
const YEARS_ON = 15;

/**
 * The days off used in counting dates: the nation's, those listed in the workbook, and the review's own.
 * @param listed the Bank holidays sheet; null if there is none
 */
export function holidaysOf(
  review: Review,
  listed: readonly BankHoliday[] | null,
  today: IsoDate,
): Set<IsoDate> {
  const year = Number(today.slice(0, 4));
  const known = bankHolidays(review.nation, year - YEARS_BACK, year + YEARS_ON);
  return new Set([...known, ...(listed ?? []), ...review.holidays].map(({ date }) => date));
}

/** What a plan's target dates are read against. */
export function targetContextOf(
  { agreed, publication }: Review,
  today: IsoDate,
  holidays: ReadonlySet<IsoDate>,
  terms?: SchoolTerms,
): TargetContext {
  return { today, agreed, publication, holidays, ...(terms && { terms }) };
}
