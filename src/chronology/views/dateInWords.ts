import { lastDayOfMonth, parseIsoDate, type IsoDate } from "../../calendar/isoDate";
import { monthName } from "../../calendar/words";
import type { ViewEntry } from "./viewEntry";

/** "12 March 2019". */
function dayInWords(day: IsoDate): string {
  const parts = parseIsoDate(day);
  return parts ? `${parts.day} ${monthName(parts.month)} ${parts.year}` : day;
}

/**
 * When an entry happened, in the words of a report: "12 March 2019", "March 2019", "2014", "between 12 March 2018 and 15
 * March 2018", "by 31 December 1998", "undated". Where the date is not exact, what the agency wrote follows.
 */
export function dateInWords(entry: Pick<ViewEntry, "start" | "end" | "approximate" | "asRecorded">): string {
  const { start, end, approximate, asRecorded } = entry;
  const exact = start !== null && start === end && !approximate;
  const words = spanInWords(start, end, approximate);
  const recorded = asRecorded.replace(/\s+/g, " ").trim();
  const same = recorded === "" || recorded.toLowerCase() === words.toLowerCase();
  return exact || same ? words : `${words} (recorded as “${recorded}”)`;
}

function spanInWords(start: IsoDate | null, end: IsoDate | null, approximate: boolean): string {
  const about = approximate ? "around " : "";
  if (start === null) return end === null ? "undated" : `by ${dayInWords(end)}`;
  if (end === null) return `from ${dayInWords(start)}`;
  if (start === end) return about + dayInWords(start);
  const whole = wholeOf(start, end);
  return whole === null ? `between ${dayInWords(start)} and ${dayInWords(end)}` : about + whole;
}

/** The month or the year, where a span is exactly that. */
function wholeOf(start: IsoDate, end: IsoDate): string | null {
  const year = start.slice(0, 4);
  if (start === `${year}-01-01` && end === `${year}-12-31`) return String(Number(year));
  return start.endsWith("-01") && end === lastDayOfMonth(start)
    ? dayInWords(start).replace(/^\d+ /, "")
    : null;
}
