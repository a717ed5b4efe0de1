/** A day of the Gregorian calendar as "YYYY-MM-DD", which sorts in date order. */
export type IsoDate = string;

interface CivilDate {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** How many days a month has; `month` from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether such a day exists, from year 1 to 9999. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return (
    year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

/** The parts of "YYYY-MM-DD"; `null` where the text is not such a day. */
export function parseIsoDate(text: string): CivilDate | null {
  const found = SHAPE.exec(text);
  if (!found) return null;
  const year = Number(found[1]);
  const month = Number(found[2]);
  const day = Number(found[3]);
  return isRealDay(year, month, day) ? { year, month, day } : null;
}

/** Whether a text is a day that exists, written "YYYY-MM-DD". */
export function isIsoDate(text: string): boolean {
  return parseIsoDate(text) !== null;
}

/** "YYYY-MM-DD" from three numbers known to make a real day. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  const y = year > 999 ? String(year) : String(year).padStart(4, "0");
  return `${y}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
}

/**
 * Days since 1 January 1970 in the proleptic Gregorian calendar; plain whole numbers, so no clock or time zone matters.
 * The method is Howard Hinnant's "days_from_civil", with the year beginning in March.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day `number` days after 1 January 1970; the inverse of `dayNumber`. */
export function civilDate(number: number): CivilDate {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9);
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** "YYYY-MM-DD" of a day number. */
export function isoOfDayNumber(number: number): IsoDate {
  const { year, month, day } = civilDate(number);
  return isoDate(year, month, day);
}

/** The day number of "YYYY-MM-DD"; throws `RangeError` where the text is not a real day. */
export function dayNumberOf(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  return dayNumber(year, month, day);
}

/** The day `days` later (earlier if negative). Throws `RangeError` where `date` is not a real day. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return isoOfDayNumber(dayNumberOf(date) + days);
}

/**
 * The same day of the month `months` later, or that month's last day if it has no such day (docs/domain.md section 8).
 * Throws `RangeError` where `date` is not a real day.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return isoDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** Days from the first to the second: 1 from one day to the next, negative backwards. Throws `RangeError` as above. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** The last day of the month that a day is in. Throws `RangeError` where `date` is not a real day. */
export function lastDayOfMonth(date: IsoDate): IsoDate {
  const { year, month } = partsOf(date);
  return isoDate(year, month, daysInMonth(year, month));
}

/** 1 for Monday to 7 for Sunday (ISO 8601). Throws `RangeError` where `date` is not a real day. */
export function weekday(date: IsoDate): number {
  return weekdayOfDayNumber(dayNumberOf(date));
}

/** 1 for Monday to 7 for Sunday; day 0, 1 January 1970, was a Thursday. */
export function weekdayOfDayNumber(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** Negative, zero or positive as the first day is earlier, the same or later. */
export function compare(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function partsOf(date: IsoDate): CivilDate {
  const parts = parseIsoDate(date);
  if (!parts) throw new RangeError(`"${date}" is not a day written YYYY-MM-DD.`);
  return parts;
}
