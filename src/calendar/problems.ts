import type { DateProblem, DateRule, Level } from "./recordedDate";
import { sameForBoth, sentences, type Sentences } from "./sentences";

const LEVELS: Record<DateRule, Level> = {
  "date-missing": "error",
  "date-unreadable": "error",
  "date-impossible": "error",
  "year-assumed": "warning",
  "date-from-above": "warning",
  "date-from-birth": "warning",
  "weekday-mismatch": "warning",
  "date-in-future": "warning",
  "end-before-start": "warning",
  "time-unreadable": "warning",
  "approximate-date": "note",
  "several-dates": "note",
  "year-span-ambiguous": "note",
};

const SENTENCES: Record<DateRule, Sentences> = {
  "date-missing": sentences(
    "There is no date",
    "ask the agency when this happened, even if only roughly",
    "please tell us when this happened, even if only roughly",
  ),
  "date-unreadable": sentences(
    "This cannot be read as a date",
    "ask the agency what was meant",
    "please tell us what was meant",
  ),
  "date-impossible": sentences(
    "There is no such day in the calendar",
    "ask the agency which day was meant",
    "please tell us which day was meant",
  ),
  "year-assumed": sentences(
    "The year is not written and was taken from the dates around it",
    "check that it is right",
  ),
  "date-from-above": sentences(
    "The date was taken from the entry above",
    "check that it is right",
    "please write the date itself",
  ),
  "date-from-birth": sentences(
    "The date was worked out from the date of birth, because only an age or a school year is written",
    "check that it is about this child",
    "please give the date, if it is known",
  ),
  "weekday-mismatch": sentences("The weekday does not match the date", "check which of the two is right"),
  "date-in-future": sentences("The date is after today", "check the year"),
  "end-before-start": sentences("The end is before the start and was left out", "check both dates"),
  "time-unreadable": sentences("The time cannot be read", "check it"),
  "approximate-date": sameForBoth("The date is approximate; an exact one would help, if it is known."),
  "several-dates": sameForBoth("There are several dates; the entry is placed at the first of them."),
  "year-span-ambiguous": sentences(
    "The years could be a financial year or another span, such as a school year",
    "check which was meant",
  ),
};

/** For “June 21”, read as June 2021. */
export const DAY_OR_YEAR = sentences(
  "The number could be a day without a year; it was read as the year",
  "check which was meant",
  "please write the whole date",
);
/** For 31/02: a day is offered, and is no more than the nearest. */
export const LAST_OF_MONTH: Sentences = {
  message:
    "There is no such day in the calendar; the last day of that month is offered, but another may be meant: ask the agency which.",
  asked: "There is no such day in the calendar; please tell us which day was meant.",
};

/** A rule's problem, at its level in docs/domain.md section 5, in plain sentences: the rule's own unless others are given. */
export function problem(rule: DateRule, said: Sentences = SENTENCES[rule]): DateProblem {
  return { rule, level: LEVELS[rule], ...said };
}

/** The problems, the first of each rule. */
export function oncePerRule(problems: DateProblem[]): DateProblem[] {
  if (problems.length < 2) return problems;
  return problems.filter(
    (found, index) => problems.findIndex((other) => other.rule === found.rule) === index,
  );
}
