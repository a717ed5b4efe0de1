import type { Conventions, Outcome } from "../phrases/reading";
import { wholeDaysIn } from "./wholeDay";

/** Figures and marks, and the words that stand beside a clock time. */
const FIGURES =
  /^(?:[\d\s.,:;/&+@()_~?|[\]-]|(?:[ap]\.?m|hrs?|hours?|h|c|ca|circa|approx|about|around|at|on|time)(?![a-z]))+$/;
/** "9.30", "20-30": with such minutes it is neither a day and a month nor a month and a year. */
const HOUR_AND_MINUTE = /^[^\d]*\d{1,2}[.:;-](?:1[3-9]|[2-5]\d)(?:[^\d]*|-\d{1,2}[.:;-][0-5]\d[^\d]*)$/;
/** "-8" behind a whole day. */
const BARE_NUMBER = /^[^\d]*\d{1,2}[^\d]*$/;
const LONGEST_YEARS = 25;
const YEAR = 365.25;

/**
 * Whether a reading has taken a whole day of the text apart, to make something else of its figures and those beside it: the years
 * 2021 to 2030 of "2021-04-12-2030". Nobody can say what such a text means.
 */
export function tearsADay(plain: string, outcome: Outcome, conventions: Conventions, today: number): boolean {
  if (outcome.kind !== "reading") return false;
  const [whole, other] = wholeDaysIn(plain, conventions);
  if (!whole || !FIGURES.test(whole.rest)) return false;
  const { from, to } = outcome;
  const day = whole.day.from;
  // "8-12-04-2021" begins with 8 December and ends in 12 April.
  if (other && (other.day.from ?? today) <= today) return other.day.from !== day;
  if (from === day && to === day) return false;
  if (from === null || to === null) return false;
  if (from !== day && to !== day) return true;
  const isFar = to - from > LONGEST_YEARS * YEAR || (BARE_NUMBER.test(whole.rest) && to - from > 31);
  return isFar || HOUR_AND_MINUTE.test(whole.rest);
}
