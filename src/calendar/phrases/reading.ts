import { weekdayOfDayNumber } from "../isoDate";
import { problem } from "../problems";
import type { DateProblem, Precision } from "../recordedDate";
import type { SchoolTerms } from "../schoolTerms";
import { settle, type Settled } from "./settle";
import { sentences } from "../sentences";
import type { Century, Misfit, Written, WrittenDay } from "../written";
import { monthName, weekdayName } from "../words";

/** What the reading of a text depends on besides the text. */
export interface Conventions {
  century: Century;
  /** The year for a date without one. */
  year: number | null;
  /** The year is given by a heading row, so it is not an assumption. */
  yearIsGiven: boolean;
  terms: SchoolTerms;
}

/** What a text means, as day numbers. */
export interface Reading {
  kind: "reading";
  rule: string;
  from: number | null;
  to: number | null;
  approximate: boolean;
  precision: Precision;
  problems: DateProblem[];
  /** The day, if it is a single one in figures, so that day and month can be swapped. */
  figures: WrittenDay | null;
}

/** A date that lacks only a year. */
export interface NeedsYear {
  kind: "needs-year";
  day: number | null;
  month: number | null;
}

export type Outcome = Reading | NeedsYear | Misfit;

/** The reading of one written date. */
export function readingOf(unit: Written, conventions: Conventions): Outcome | null {
  const written = asUnderHeading(unit, conventions);
  const settled = settle(written, conventions.year, conventions.terms);
  if (!settled) return needsYear(written);
  if (settled.kind === "misfit") return settled;
  const problems = problemsOf(written, settled);
  if (written.year === null && !conventions.yearIsGiven) problems.push(yearAssumed(conventions.year));
  return {
    kind: "reading",
    rule: written.rule,
    from: settled.from,
    to: settled.to,
    approximate: isApproximate(written),
    precision: settled.precision,
    problems,
    figures: written.kind === "day" && written.figures && written.week === null ? written : null,
  };
}

/** "12/03" is a day of the year in the heading row, unless that is the year written. */
function asUnderHeading(written: Written, conventions: Conventions): Written {
  if (written.kind !== "month" || !written.otherwise || !conventions.yearIsGiven || conventions.year === null)
    return written;
  return written.year === conventions.year ? written : written.otherwise;
}

/** What is known of a date that has a month or a season but no year; `null` where even less is known. */
export function needsYear(written: Written): NeedsYear | null {
  if (written.kind === "portion" || written.year !== null) return null;
  if (written.kind === "day") {
    return written.month === null ? null : { kind: "needs-year", day: written.day, month: written.month };
  }
  return { kind: "needs-year", day: null, month: written.kind === "month" ? written.month : null };
}

/** A season is vague by nature, and so is a part of anything. */
export function isApproximate(written: Written): boolean {
  return written.approximate || written.portion !== null;
}

/** What is odd about one date of a text. */
export function problemsOf(written: Written, settled: Settled): DateProblem[] {
  const problems: DateProblem[] = [];
  if (written.kind === "day" && written.weekday !== null && written.month !== null) {
    const day = written.week === "ending" ? settled.to : settled.from;
    const real = weekdayOfDayNumber(day);
    const saidDay = written.week === "end" ? null : written.weekday;
    if (saidDay !== null && real !== saidDay) {
      problems.push(
        problem(
          "weekday-mismatch",
          sentences(
            `${written.day} ${monthName(written.month)} is a ${weekdayName(real)} in that year, not a ${weekdayName(saidDay)}`,
            "check which of the two is right",
          ),
        ),
      );
    }
  }
  if (written.kind === "year-span" && written.ambiguous) problems.push(problem("year-span-ambiguous"));
  if (written.kind === "month" && written.otherwise?.figures && written.year !== null) {
    const { day } = written.otherwise;
    const other = `${day} ${monthName(written.otherwise.month ?? 0)} without a year`;
    problems.push(
      problem(
        "year-span-ambiguous",
        sentences(
          `Read as ${monthName(written.month)} ${written.year}, but it could be ${other}`,
          "check which was meant",
        ),
      ),
    );
  }
  return problems;
}

export function yearAssumed(year: number | null): DateProblem {
  return year === null
    ? problem("year-assumed")
    : problem(
        "year-assumed",
        sentences(
          `The year is not written, so ${year} was taken from the dates around it`,
          "check that it is right",
        ),
      );
}
