import type { Entry } from "../entry/entry";

/** What in a return says that its dates in figures were written month first. */
export interface MonthFirst {
  /** Read day first, their month is over 12: they cannot be read at all. */
  impossible: Entry[];
  /** They can be read either way, and were read day first. */
  either: Entry[];
}

/** Figures of a day that can be no month: "13/", "31.". */
const DAY_FIRST = /^\s*(?:1[3-9]|2\d|3[01])\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:\d{2}|\d{4})(?!\d)/;
const MONTH_FIRST = /^\s*\d{1,2}\s*[/.-]\s*(?:1[3-9]|2\d|3[01])\s*[/.-]\s*(?:\d{2}|\d{4})(?!\d)/;

/**
 * Whether more of a return's dates can only be month first than only day first, and others could be either (docs/domain.md
 * section 5, date-ambiguous); `null` where not. Nothing is read otherwise for it.
 */
export function monthFirst(entries: readonly Entry[]): MonthFirst | null {
  const impossible = entries.filter(
    ({ date }) => date.read.start === null && MONTH_FIRST.test(date.asRecorded),
  );
  const dayFirst = entries.filter(({ date }) => DAY_FIRST.test(date.asRecorded));
  const either = entries.filter(({ date }) => date.read.start !== null && date.read.swapped !== null);
  return impossible.length > dayFirst.length && either.length > 0 ? { impossible, either } : null;
}
