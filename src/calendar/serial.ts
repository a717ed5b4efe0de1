import { dayNumber, dayNumberOf, isoOfDayNumber, type IsoDate } from "./isoDate";

/** What is added to a serial of the 1904 date system to make it one of the 1900 system. */
export const SERIAL_SHIFT_1904 = 1462;

/** Day 0 of serials after February 1900: 30 December 1899, because Excel counts a 29 February 1900. */
const DAY_ZERO = dayNumber(1899, 12, 30);
const FALSE_LEAP_DAY = 60;
/** The first day written to a Date cell: serials before it differ between Excel and other programs. */
export const FIRST_DAY_SHOWN: IsoDate = "1900-03-01";
/** 31 December 9999. */
const LAST_SERIAL = 2958465;
const SECONDS_A_DAY = 86400;

/**
 * The day of an Excel serial of the 1900 date system; a fraction is ignored. `null` for what is not a day: below 1, above
 * 31 December 9999, and 60, the 29 February 1900 that never was.
 */
export function dateFromSerial(serial: number): IsoDate | null {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LAST_SERIAL) || whole === FALSE_LEAP_DAY) return null;
  return isoOfDayNumber(DAY_ZERO + (whole < FALSE_LEAP_DAY ? whole + 1 : whole));
}

/** Excel's serial for a day in the 1900 date system. Throws `RangeError` where `date` is not a real day. */
export function serialFromDate(date: IsoDate): number {
  const serial = dayNumberOf(date) - DAY_ZERO;
  return serial <= FALSE_LEAP_DAY ? serial - 1 : serial;
}

/**
 * "HH:MM" of a fraction of a day (0 is midnight, 0.5 noon), rounded to the minute; whole days are ignored. Seconds
 * before midnight stay on their day, as 23:59; only what a spreadsheet's arithmetic lost (half a second) becomes 00:00.
 */
export function timeFromFraction(fraction: number): string {
  const seconds = Math.round((fraction - Math.floor(fraction)) * SECONDS_A_DAY) % SECONDS_A_DAY;
  const minutes = Math.min(1439, Math.round(seconds / 60));
  return clock(minutes);
}

/** "HH:MM" of minutes after midnight, 0 to 1440. */
export function clock(minutes: number): string {
  const hour = Math.floor(minutes / 60);
  const minute = minutes - hour * 60;
  return `${hour < 10 ? "0" : ""}${hour}:${minute < 10 ? "0" : ""}${minute}`;
}

/**
 * The day and the time of a serial with a fraction. A whole serial (to half a second) is a day without a time. `day` is
 * `null` as for `dateFromSerial`.
 */
export function momentFromSerial(serial: number): { day: IsoDate | null; time: string | null } {
  const nearest = Math.round(serial);
  if (Math.abs(serial - nearest) * SECONDS_A_DAY < 0.5) return { day: dateFromSerial(nearest), time: null };
  return { day: dateFromSerial(serial), time: timeFromFraction(serial) };
}
