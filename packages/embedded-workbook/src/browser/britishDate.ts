import { numfmt } from "@univerjs/core";

/** A day as it is typed in Britain: the day, the month, and the year where it is not this one; perhaps a time. */
const TYPED =
  /^\s*(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?:\s+(\d{1,2}):([0-5]\d)(?::([0-5]\d))?)?\s*$/;

/** What a date that was typed is, and how Excel shows it. */
export interface BritishDate {
  /** Excel's number of the day, with the time as its fraction. */
  serial: number;
  numberFormat: string;
}

/** A year of two digits is one from 1930 to 2029, as Excel has it. */
function fullYear(year: string): number {
  const short = Number(year);
  return year.length > 2 ? short : short < 30 ? 2000 + short : 1900 + short;
}

/**
 * A date in figures as Excel in Britain reads it: 05/10/2026 is 5 October.
 * @param thisYear of a date without one
 * @returns "no day" for what has the shape of a date and is none (10/25/2026, 5.10), which stays as it was typed; null for other texts
 */
export function readBritishDate(text: string, thisYear: number): BritishDate | "no day" | null {
  const [whole, day = "", sign, month = "", year, hour, minute, second] = TYPED.exec(text) ?? [];
  // 5.10 is a number.
  if (whole === undefined || (sign === "." && year === undefined)) return null;
  const ymd = [year === undefined ? thisYear : fullYear(year), Number(month), Number(day)] as const;
  const made = new Date(Date.UTC(ymd[0], ymd[1] - 1, ymd[2]));
  const serial = numfmt.dateToSerial([...ymd]);
  const isDay = made.getUTCMonth() === ymd[1] - 1 && made.getUTCDate() === ymd[2];
  if (!isDay || ymd[0] < 1900 || typeof serial !== "number" || Number(hour ?? 0) > 23) return "no day";
  if (hour !== undefined) {
    const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second ?? 0)) / 86_400;
    return { serial: serial + time, numberFormat: "dd/mm/yyyy hh:mm" };
  }
  return { serial, numberFormat: year === undefined ? "d-mmm" : "dd/mm/yyyy" };
}

/** A date as Excel in Britain has it to be edited, whatever its cell shows of it: 05/10/2026, or 05/10/2026 14:15:00. */
export function writeBritishDate(serial: number): string {
  return numfmt.format(Number.isInteger(serial) ? "dd/mm/yyyy" : "dd/mm/yyyy hh:mm:ss", serial);
}
