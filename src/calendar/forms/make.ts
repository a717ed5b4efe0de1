import { daysInMonth, isoDate, isRealDay } from "../isoDate";
import type { Misfit, WrittenDay, WrittenMonth } from "../written";

const NOTHING_MORE = { portion: null, approximate: false, weekday: null };

/**
 * A day, or why there is no such day. Day comes before month: 03/25 is not swapped, only offered that way. `year` is `null`
 * where none is written; then 29 February is possible.
 */
export function makeDay(
  rule: string,
  day: number,
  month: number,
  year: number | null,
  figures: boolean,
): WrittenDay | Misfit {
  if (month < 1 || month > 12) {
    const turned = year !== null && day <= 12 && isRealDay(year, day, month);
    return { kind: "misfit", rule: "date-unreadable", likely: turned ? isoDate(year, day, month) : null };
  }
  const last = daysInMonth(year ?? 2000, month);
  if (day < 1 || day > last) {
    const likely = year !== null && day > last && day <= 31 ? isoDate(year, month, last) : null;
    return { kind: "misfit", rule: "date-impossible", likely };
  }
  return { kind: "day", rule, day, month, year, figures, week: null, weeks: 1, ...NOTHING_MORE };
}

/** A day number without its month. */
export function bareDay(rule: string, day: number, year: number | null): WrittenDay {
  return { kind: "day", rule, day, month: null, year, figures: false, week: null, weeks: 1, ...NOTHING_MORE };
}

/** A month; `year` is `null` where none is written. */
export function makeMonth(
  rule: string,
  month: number,
  year: number | null,
  otherwise: WrittenDay | null = null,
): WrittenMonth {
  return { kind: "month", rule, month, year, weekOfMonth: null, otherwise, ...NOTHING_MORE };
}
