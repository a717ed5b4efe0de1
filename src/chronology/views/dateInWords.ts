import { lastDayOfMonth, parseIsoDate, type IsoDate } from "../../calendar/isoDate";
import type { ViewEntry } from "./viewEntry";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** "12 March 2019". */
export function dayInWords(day: IsoDate): string {
  const parts = parseIsoDate(day);
  return parts ? `${parts.day} ${MONTHS[parts.month - 1] ?? ""} ${parts.year}` : day;
}

/**
 * When an entry happened, as a report says it: "12 March 2019", "March 2019", "2014", "between 12 March 2018 and 15 March
 * 2018", "by 31 December 1998", "undated". What the agency wrote follows where the date is not exact.
 */
export function dateInWords(entry: Pick<ViewEntry, "start" | "end" | "approximate" | "asRecorded">): string {
  const { start, end, approximate, asRecorded } = entry;
  const exact = start !== null && start === end && !approximate;
  const words = spanSaid(start, end, approximate);
  const recorded = asRecorded.replace(/\s+/g, " ").trim();
  const same = recorded === "" || recorded.toLowerCase() === words.toLowerCase();
  return exact || same ? words : `${words} (recorded as “${recorded}”)`;
}

function spanSaid(start: IsoDate | null, end: IsoDate | null, approximate: boolean): string {
  const about = approximate ? "around " : "";
  if (start === null) return end === null ? "undated" : `by ${dayInWords(end)}`;
  if (end === null) return `from ${dayInWords(start)}`;
  if (start === end) return about + dayInWords(start);
  const whole = wholeOf(start, end);
  return whole === null ? `between ${dayInWords(start)} and ${dayInWords(end)}` : about + whole;
}

/** A span that is a month or a year of the calendar. */
function wholeOf(start: IsoDate, end: IsoDate): string | null {
  const year = start.slice(0, 4);
  if (start === `${year}-01-01` && end === `${year}-12-31`) return String(Number(year));
  return start.endsWith("-01") && end === lastDayOfMonth(start)
    ? dayInWords(start).replace(/^\d+ /, "")
    : null;
}
