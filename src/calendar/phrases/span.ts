import { fillIn } from "./fillIn";
import { figuresOf } from "../forms/figures";
import { readDate } from "../forms/readDate";
import { problem } from "../problems";
import type { Token } from "../tokens";
import type { Misfit, Written } from "../written";
import type { PhraseForm } from "./phrase";
import {
  isApproximate,
  problemsOf,
  yearAssumed,
  type Conventions,
  type Outcome,
  type Reading,
} from "./reading";

/** The two ends of a span as written. */
type Ends = [Written, Written];

type Splits = "dashes" | "slashes";

/** A first and a last date with a dash or a word such as "to" between them. */
export const span: PhraseForm = {
  name: "span",
  examples: [
    "12/3/18 - 15/3/18",
    "12th–15th March 2018",
    "between 26 April and 7 July 1999",
    "April–June 1999",
    "from 2001 to May 2003",
  ],
  read: ({ tokens }, conventions) => readSpan(tokens, conventions, "dashes"),
};

/** The same with a slash. */
export const spanAtSlash: PhraseForm = {
  name: "span-at-slash",
  examples: ["June/July 2012", "22.5.16/23.5.16", "2014/2016"],
  read: ({ tokens }, conventions) => readSpan(tokens, conventions, "slashes"),
};

/** What a span split at dashes or at slashes means; `null` where the tokens are not a span of that kind. */
export function readSpan(tokens: Token[], conventions: Conventions, splits: Splits): Outcome | null {
  const ends = splitSpan(tokens, conventions, splits);
  return ends && ("kind" in ends ? ends : readingOfEnds(ends, conventions));
}

/** The ends of a text split at a dash or a word like it; `null` unless both sides are dates. */
export function splitSpan(tokens: Token[], conventions: Conventions, splits: Splits): Ends | Misfit | null {
  const [first] = tokens;
  const between = first?.text === "between";
  const list = between || first?.text === "from" || first?.text === "since" ? tokens.slice(1) : tokens;
  // A slash between figures is part of a date, except between whole ones: 2014/2016, 22.5.16/23.5.16.
  const inFigures = splits === "slashes" && figuresOf(list) !== null;
  let misfit: Misfit | null = null;
  for (let index = 1; index < list.length - 1; index += 1) {
    const token = list[index];
    if (!token || !isCut(token, splits, between)) continue;
    const left = readDate(list.slice(0, index), conventions.century);
    if (!left) continue;
    let after = index + 1;
    while (isCut(list[after], "dashes", false) && after < list.length - 1) after += 1;
    const right = readDate(list.slice(after), conventions.century);
    if (!right) continue;
    if (inFigures && !(isWhole(left) && isWhole(right))) continue;
    if (splits === "slashes" && isInsideDate(list, index, after)) continue;
    if (isPerhapsClock(left, list, index, after)) continue;
    // "5/6/7 March" is not a span from 5 June.
    if (left.kind === "day" && left.figures && left.year === null && right.kind === "day" && !right.figures)
      continue;
    if (left.kind !== "misfit" && right.kind !== "misfit") return [left, right];
    misfit ??= { kind: "misfit", rule: left.kind === "misfit" ? left.rule : "date-impossible", likely: null };
    if (left.kind !== "misfit" && right.kind === "misfit") misfit.rule = right.rule;
  }
  return misfit;
}

/** The slash of "12/03/2019" before 2019: between figures, with unlike dates on either side of it. */
function isInsideDate(list: readonly Token[], at: number, after: number): boolean {
  if (list[at - 1]?.kind !== "number" || list[after]?.kind !== "number") return false;
  const slashes = (tokens: readonly Token[]): number => tokens.filter(({ text }) => text === "/").length;
  return slashes(list.slice(0, at)) !== slashes(list.slice(after));
}

/** The 2030 of "12/04/2021-2030": glued to a whole day it could be a clock time as well as a year. */
function isPerhapsClock(left: Written | Misfit, list: readonly Token[], at: number, after: number): boolean {
  const last = list[after];
  if (left.kind !== "day" || left.year === null || left.month === null || after !== list.length - 1)
    return false;
  return last?.kind === "number" && last.text.length === 4 && !last.gap && list[at]?.gap === false;
}

function isWhole(date: Written | Misfit): boolean {
  return (
    (date.kind === "year" && date.years === 1) ||
    (date.kind === "day" && date.year !== null && date.month !== null)
  );
}

function isCut(token: Token | undefined, splits: Splits, between: boolean): boolean {
  if (!token) return false;
  if (splits === "slashes") return token.kind === "mark" && token.text === "/";
  return (
    token.kind === "to" || (token.kind === "mark" && token.text === "-") || (between && token.kind === "and")
  );
}

/** First start to last end; a span written backwards keeps its start only (docs/domain.md section 4). */
function readingOfEnds(ends: Ends, conventions: Conventions): Outcome | null {
  const reading = readEnds(ends, conventions);
  if (reading?.kind !== "reading" || !isBackwards(reading)) return reading;
  // "July 15 – July 20 1999": what looked like the month of 2015 was the 15th.
  const [left, right] = [asDay(ends[0]), asDay(ends[1])];
  if (left === ends[0] && right === ends[1]) return reading;
  const other = readEnds([left, right], conventions);
  return other?.kind === "reading" && !isBackwards(other) ? other : reading;
}

function asDay(written: Written): Written {
  return written.kind === "month" && written.otherwise ? written.otherwise : written;
}

function isBackwards(reading: Reading): boolean {
  return reading.problems.some((found) => found.rule === "end-before-start");
}

function readEnds([left, right]: Ends, conventions: Conventions): Outcome | null {
  const filled = fillIn([left, right], conventions);
  if (filled?.kind !== "filled") return filled;
  const [first, last] = filled.dates;
  if (!first || !last) return null;
  const problems = [...problemsOf(first.written, first.settled), ...problemsOf(last.written, last.settled)];
  if (filled.turned) problems.push(yearAssumed(null));
  else if (filled.borrowed && !conventions.yearIsGiven) problems.push(yearAssumed(conventions.year));
  const backwards = last.settled.to < first.settled.from;
  if (backwards) problems.push(problem("end-before-start"));
  if (
    left.kind === "year" &&
    right.kind === "year" &&
    right.year === left.year + 1 &&
    !left.portion &&
    !right.portion
  ) {
    problems.push(problem("year-span-ambiguous"));
  }
  return {
    kind: "reading",
    rule: "span",
    from: first.settled.from,
    to: backwards ? first.settled.to : last.settled.to,
    approximate: isApproximate(left) || (!backwards && isApproximate(right)),
    precision: backwards ? first.settled.precision : "span",
    problems,
    figures: null,
  };
}
