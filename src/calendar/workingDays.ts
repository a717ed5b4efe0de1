import { addDays, daysBetween, weekday, type IsoDate } from "./isoDate";

/** Bank holidays by day. */
export type Holidays = ReadonlySet<IsoDate>;

const SATURDAY = 6;
const DAYS_A_WEEK = 7;
const WORKING_DAYS_A_WEEK = 5;

/**
 * Whether a day is not Saturday, not Sunday and not a bank holiday (docs/domain.md section 2). Throws `RangeError` where
 * `day` is not a real day.
 */
export function isWorkingDay(day: IsoDate, holidays: Holidays): boolean {
  return weekday(day) < SATURDAY && !holidays.has(day);
}

/**
 * Working days left to a target date (docs/domain.md section 7): those after today up to and including the target date, 0 on
 * the day itself, and afterwards minus the working days since. Throws `RangeError` where either is not a real day.
 */
export function workingDaysLeft(today: IsoDate, target: IsoDate, holidays: Holidays): number {
  if (target >= today) return workingDaysAfter(today, target, holidays);
  const since = workingDaysAfter(target, today, holidays);
  return since === 0 ? 0 : -since;
}

/**
 * The working day `count` working days after a day, or before it if negative; the day itself where 0, working or
 * not (Excel's WORKDAY). Throws `RangeError` where `day` is not a real day or `count` is not a whole number.
 */
export function addWorkingDays(day: IsoDate, count: number, holidays: Holidays): IsoDate {
  if (!Number.isInteger(count)) throw new RangeError(`${count} is not a whole number of days.`);
  const step = count < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(count); left > 0;) {
    at = addDays(at, step);
    if (isWorkingDay(at, holidays)) left -= 1;
  }
  return at;
}

/** The day itself if it is a working day, otherwise the next one. Throws `RangeError` where `day` is not a real day. */
export function workingDayFrom(day: IsoDate, holidays: Holidays): IsoDate {
  return isWorkingDay(day, holidays) ? day : addWorkingDays(day, 1, holidays);
}

/** Working days after the first day up to and including the second, which is not before it. */
function workingDaysAfter(from: IsoDate, to: IsoDate, holidays: Holidays): number {
  const days = daysBetween(from, to);
  const weeks = Math.floor(days / DAYS_A_WEEK);
  let count = weeks * WORKING_DAYS_A_WEEK;
  const begins = weekday(from);
  for (let more = 1; more <= days - weeks * DAYS_A_WEEK; more += 1) {
    if (((begins + more - 1) % DAYS_A_WEEK) + 1 < SATURDAY) count += 1;
  }
  for (const holiday of holidays) {
    if (holiday > from && holiday <= to && weekday(holiday) < SATURDAY) count -= 1;
  }
  return count;
}
