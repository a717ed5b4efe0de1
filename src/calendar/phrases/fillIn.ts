import { needsYear, type NeedsYear, type Conventions } from "./reading";
import type { SchoolTerms } from "../schoolTerms";
import { settle, type Settled } from "./settle";
import type { Misfit, Written } from "../written";

interface Filled {
  written: Written;
  settled: Settled;
  /** The year that it was given. */
  year: number;
}

interface FilledIn {
  kind: "filled";
  dates: Filled[];
  /** A date was moved across the turn of the year: 28 December – 3 January 2019. */
  turned: boolean;
  /** No year was written: the conventions' year was used. */
  borrowed: boolean;
}

/**
 * Dates written together share what is written once: "1st, 8th and 15th November 2022", "April–June 1999". What a date
 * lacks is taken from the next that has it, otherwise from the one before. `null` where they do not fit together.
 */
export function fillIn(dates: Written[], { year, terms }: Conventions): FilledIn | Misfit | NeedsYear | null {
  const shared = shareParts(preferDays(dates));
  if (!shared) return null;
  const written = shared.some((date) => date.year !== null);
  const [first] = shared;
  if (!written && year === null) return first ? needsYear(first) : null;
  const years = shared.map((date) => date.year);
  const result: Filled[] = [];
  let turned = false;
  for (let index = shared.length - 1; index >= 0; index -= 1) {
    const date = shared[index];
    if (!date) return null;
    const following = result[0];
    const written = years[index] ?? null;
    let given = written ?? nextYear(years, index) ?? previousYear(years, index) ?? year;
    if (given === null) return null;
    let settled = settle(date, given, terms);
    if (!settled || settled.kind === "misfit") return settled;
    const original = dates[index];
    const hasMonth = original?.kind !== "day" || original.month !== null;
    if (
      written === null &&
      hasMonth &&
      following &&
      settled.from > following.settled.to &&
      nextYear(years, index) !== null
    ) {
      given -= 1;
      settled = settle(date, given, terms);
      if (!settled || settled.kind === "misfit") return settled;
      turned = true;
    }
    result.unshift({ written: date, settled, year: given });
  }
  return turnOnwards(result, years, terms, { turned, borrowed: !written });
}

/** A later date whose year comes from an earlier one or the conventions is in the next year where the months require it. */
function turnOnwards(
  dates: Filled[],
  years: (number | null)[],
  terms: SchoolTerms,
  found: { turned: boolean; borrowed: boolean },
): FilledIn | Misfit | null {
  let { turned } = found;
  for (const [index, date] of dates.entries()) {
    const before = dates[index - 1];
    if (!before || (years[index] ?? null) !== null || nextYear(years, index) !== null) continue;
    if (
      date.settled.to >= before.settled.from ||
      date.written.kind !== "day" ||
      before.written.kind !== "day"
    )
      continue;
    if (date.written.month === before.written.month) continue;
    const settled = settle(date.written, before.year + 1, terms);
    if (!settled || settled.kind === "misfit") return settled;
    dates[index] = { written: date.written, settled, year: before.year + 1 };
    turned = true;
  }
  return { kind: "filled", dates, turned, borrowed: found.borrowed };
}

/** Beside days, "12/03" is a day too and not December 2003, and "March 12" before a bare "15, 2018" is one. */
function preferDays(dates: Written[]): Written[] {
  const inFigures = dates.some((date) => date.kind === "day" && date.figures);
  const last = dates[dates.length - 1];
  const bareLast = last?.kind === "day" && last.month === null;
  return dates.map((date) => {
    if (date.kind !== "month" || !date.otherwise) return date;
    const isDay = bareLast || (inFigures && date.otherwise.figures) || isFarFrom(dates, date.year);
    return isDay ? date.otherwise : date;
  });
}

/** "March 12 & April 15 2019" is not March 2012, while "Jan 08 – 15 March 2009" begins in January 2008. */
function isFarFrom(dates: Written[], year: number | null): boolean {
  const days = dates.flatMap((date) => (date.kind === "day" && date.year !== null ? [date.year] : []));
  return year !== null && days.length > 0 && days.every((other) => Math.abs(other - year) > 1);
}

/** Gives bare day numbers their month, and "early" the period it belongs to. */
function shareParts(dates: Written[]): Written[] | null {
  const shared = [...dates];
  for (let index = shared.length - 1; index >= 0; index -= 1) {
    const date = shared[index];
    const next = shared[index + 1];
    if (date?.kind === "portion") {
      if (!next || next.kind === "day" || next.kind === "festival" || next.kind === "portion") return null;
      shared[index] = { ...next, portion: date.portion, approximate: true };
    } else if (date?.kind === "day" && date.month === null && next?.kind === "day") {
      shared[index] = { ...date, month: next.month, year: date.year ?? next.year, figures: false };
    }
  }
  for (const [index, date] of shared.entries()) {
    if (date.kind !== "day" || date.month !== null) continue;
    const before = shared[index - 1];
    if (before?.kind !== "day" || before.month === null) return null;
    // The 2 of "12/03/2019 + 2" is no day of March: whoever wrote the year had come to the end of the dates.
    if (dates[index - 1]?.year !== null && date.year === null) return null;
    shared[index] = { ...date, month: before.month };
  }
  return shared;
}

function nextYear(years: (number | null)[], from: number): number | null {
  for (let index = from + 1; index < years.length; index += 1) {
    const year = years[index] ?? null;
    if (year !== null) return year;
  }
  return null;
}

function previousYear(years: (number | null)[], from: number): number | null {
  for (let index = from - 1; index >= 0; index -= 1) {
    const year = years[index] ?? null;
    if (year !== null) return year;
  }
  return null;
}
