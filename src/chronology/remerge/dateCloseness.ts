import { daysBetween, isIsoDate } from "../../calendar/isoDate";
import type { RecordedDate } from "../../calendar/recordedDate";

type Span = Pick<RecordedDate, "start" | "end">;

/** How near two dates are, from 1 (the same) to 0 (unrelated), and in words. */
interface Closeness {
  near: number;
  words: string;
}

/** Compares the days on which two dates begin, allowing for slips of the pen. */
export function closenessOf(one: Span, other: Span): Closeness {
  const [day, known] = [one.start ?? one.end, other.start ?? other.end];
  if (day === null || known === null) {
    return day === known ? { near: 0.9, words: "both undated" } : { near: 0.5, words: "one undated" };
  }
  if (day === known) {
    return { near: 1, words: "same day" };
  }
  if (isSlip(day, known)) {
    return { near: 0.9, words: "dates that differ by one slip" };
  }
  const days = isIsoDate(day) && isIsoDate(known) ? Math.abs(daysBetween(day, known)) : Infinity;
  if (days <= 7) {
    return { near: 0.8, words: days === 1 ? "one day apart" : `${days} days apart` };
  }
  return days <= 31 ? { near: 0.5, words: `${days} days apart` } : { near: 0, words: "different dates" };
}

/** Day and month are swapped, or only the year or only the month differs. */
function isSlip(one: string, other: string): boolean {
  const [year, month, day] = one.split("-");
  const [otherYear, otherMonth, otherDay] = other.split("-");
  const swapped = year === otherYear && month === otherDay && day === otherMonth;
  const wrongYear = month === otherMonth && day === otherDay;
  const wrongMonth = year === otherYear && day === otherDay;
  return swapped || wrongYear || wrongMonth;
}
