import type { DateProblem, DateRule, Level } from "./recordedDate";

const LEVELS: Record<DateRule, Level> = {
  "date-missing": "error",
  "date-unreadable": "error",
  "date-impossible": "error",
  "year-assumed": "warning",
  "weekday-mismatch": "warning",
  "date-in-future": "warning",
  "end-before-start": "warning",
  "time-unreadable": "warning",
  "approximate-date": "note",
  "several-dates": "note",
  "year-span-ambiguous": "note",
};

const MESSAGES: Record<DateRule, string> = {
  "date-missing": "There is no date; ask the agency when this happened, even if only roughly.",
  "date-unreadable": "This cannot be read as a date; ask the agency what was meant.",
  "date-impossible": "There is not such a day in the calendar; ask the agency which day was meant.",
  "year-assumed": "The year is not written and was taken from the dates around it; check that it is right.",
  "weekday-mismatch": "The weekday is not that of the date; check which of the two is right.",
  "date-in-future": "The date is after today; check the year.",
  "end-before-start": "The end is before the start, so it was ignored; check both dates.",
  "time-unreadable": "The time cannot be read; check it.",
  "approximate-date": "The date is approximate; an exact one would help, if it is known.",
  "several-dates": "There are several dates here; the entry is placed at the first of them.",
  "year-span-ambiguous":
    "The years could be a financial year or another span, such as a school year; check which was meant.",
};

/** A problem of a rule, at the level of docs/domain.md section 5, in a plain sentence. */
export function problem(rule: DateRule, message?: string): DateProblem {
  return { rule, level: LEVELS[rule], message: message ?? MESSAGES[rule] };
}
