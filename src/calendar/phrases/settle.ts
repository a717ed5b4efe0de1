import { daysInMonth, dayNumber, weekdayOfDayNumber } from "../isoDate";
import { FESTIVALS } from "../forms/festivals";
import type { Precision } from "../recordedDate";
import { termDays, type DayOfYear, type SchoolTerms } from "../schoolTerms";
import type {
  Misfit,
  Portion,
  Written,
  WrittenDay,
  WrittenMonth,
  WrittenSeason,
  WrittenYearSpan,
} from "../written";

/** The days that a written date means, as day numbers. */
export interface Settled {
  kind: "settled";
  from: number;
  to: number;
  precision: Precision;
}

const SEASON_MONTHS = [3, 6, 9, 12];
/**
 * The span of days of a written date, by the table of docs/domain.md section 4. `year` is used where none is written;
 * `null` where there is none, or where a day has no month.
 */
export function settle(written: Written, year: number | null, terms: SchoolTerms): Settled | Misfit | null {
  const inYear = written.year ?? year;
  if (inYear === null) return null;
  if (written.kind === "day") return settleDay(written, inYear);
  if (written.kind === "month") return settleMonth(written, inYear);
  if (written.kind === "year") return settleYears(inYear, written.years, written.portion);
  if (written.kind === "year-span") return settleYearSpan(written, inYear);
  if (written.kind === "portion") return null;
  if (written.kind === "festival") {
    const known = FESTIVALS.get(written.name);
    if (!known) return null;
    const [from, to] = known.days(inYear);
    return settled(from, to, from === to ? "day" : "part");
  }
  return written.kind === "term" ? settleTerm(written, inYear, terms) : settleSeason(written, inYear);
}

function settled(from: number, to: number, precision: Precision): Settled {
  return { kind: "settled", from, to, precision };
}

function months(year: number, first: number, last: number, precision: Precision): Settled {
  return settled(dayNumber(year, first, 1), dayNumber(year, last, daysInMonth(year, last)), precision);
}

function settleDay(written: WrittenDay, year: number): Settled | Misfit | null {
  if (written.month === null) return null;
  if (written.day > daysInMonth(year, written.month)) {
    return { kind: "misfit", rule: "date-impossible", likely: null };
  }
  const day = dayNumber(year, written.month, written.day);
  const length = written.weeks * 7;
  if (written.week === "commencing") return settled(day, day + length - 1, "week");
  if (written.week === "ending") return settled(day - length + 1, day, "week");
  if (written.week === "end") {
    const weekday = weekdayOfDayNumber(day);
    return weekday === 7
      ? settled(day - 1, day, "part")
      : settled(day, weekday === 6 ? day + 1 : day, "part");
  }
  return settled(day, day, "day");
}

function settleMonth(written: WrittenMonth, year: number): Settled | Misfit {
  const first = dayNumber(year, written.month, 1);
  const last = daysInMonth(year, written.month);
  if (written.portion === 1) return settled(first, first + 9, "part");
  if (written.portion === 2) return settled(first + 10, first + 19, "part");
  if (written.portion === 3) return settled(first + 20, first + last - 1, "part");
  if (written.weekOfMonth !== null) {
    if (written.weekOfMonth === "last") return settled(first + last - 7, first + last - 1, "week");
    const from = first + (written.weekOfMonth - 1) * 7;
    const to = Math.min(from + 6, first + last - 1);
    // The fifth week of a February of 28 days.
    return to < from ? { kind: "misfit", rule: "date-impossible", likely: null } : settled(from, to, "week");
  }
  return settled(first, first + last - 1, "month");
}

function settleYears(year: number, years: number, portion: Portion | null): Settled {
  if (portion === null) {
    return settled(dayNumber(year, 1, 1), dayNumber(year + years - 1, 12, 31), years === 1 ? "year" : "span");
  }
  if (years === 1) return months(year, portion * 4 - 3, portion * 4, "season");
  // Early, mid and late in a decade: its years 0–3, 4–6 and 7–9.
  const first = [0, 4, 7][portion - 1] ?? 0;
  const last = [3, 6, 9][portion - 1] ?? 9;
  return settled(dayNumber(year + first, 1, 1), dayNumber(year + last, 12, 31), "span");
}

function settleYearSpan(written: WrittenYearSpan, year: number): Settled {
  if (written.school)
    return third(dayNumber(year, 9, 1), dayNumber(year + 1, 8, 31), written.portion, "year");
  if (written.quarter !== null) {
    if (written.calendar) return months(year, written.quarter * 3 - 2, written.quarter * 3, "season");
    const month = written.quarter * 3 + 1;
    return month > 12 ? months(year + 1, 1, 3, "season") : months(year, month, month + 2, "season");
  }
  return third(dayNumber(year, 4, 1), dayNumber(year + 1, 3, 31), written.portion, "year");
}

function settleSeason(written: WrittenSeason, year: number): Settled | null {
  const first = SEASON_MONTHS[written.season - 1];
  if (first === undefined) return null;
  const lastYear = first === 12 ? year + 1 : year;
  const last = first === 12 ? 2 : first + 2;
  const to = dayNumber(lastYear, last, daysInMonth(lastYear, last));
  if (written.portion === null) return settled(dayNumber(year, first, 1), to, "season");
  const month = first + written.portion - 1;
  return month > 12 ? months(year + 1, month - 12, month - 12, "part") : months(year, month, month, "part");
}

function settleTerm(written: WrittenSeason, year: number, terms: SchoolTerms): Settled | null {
  const days = termDays(terms, written.season, written.half);
  if (!days) return null;
  const day = (of: DayOfYear): number =>
    dayNumber(year, of.month, Math.min(of.day, daysInMonth(year, of.month)));
  return third(day(days.from), day(days.to), written.portion, "term");
}

/** The early, mid or late third of a span without its own rule. */
function third(from: number, to: number, portion: Portion | null, precision: Precision): Settled {
  if (portion === null) return settled(from, to, precision);
  const length = to - from + 1;
  const start = from + Math.floor((length * (portion - 1)) / 3);
  return settled(start, from + Math.floor((length * portion) / 3) - 1, "part");
}
