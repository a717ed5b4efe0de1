import { type CellError, isCellError } from "./cellErrors";
import { numfmt } from "@univerjs/core";
import { invalidArgument } from "./errors";
import { LAST_DAY } from "./limits";

/** What a cell takes from something typed or written into it. */
export interface Coerced {
  value: string | number | boolean | null;
  error?: CellError;
  formula?: string;
  quotePrefix?: boolean;
  /** The format that Excel gives a General cell with such an input. */
  numberFormat?: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const LONG_MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

function monthOf(word: string): number {
  const lower = word.toLowerCase();
  return Math.max(MONTHS.indexOf(lower), LONG_MONTHS.indexOf(lower)) + 1;
}

/** A year of two digits is one from 1930 to 2029. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function day(year: number, month: number, dayOfMonth: number): number | null {
  const lengths = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  // Excel believes that 1900 was a leap year.
  const length = year === 1900 && month === 2 ? 29 : (lengths[month - 1] ?? 0);
  if (year < 1900 || year > 9999 || dayOfMonth < 1 || dayOfMonth > length) {
    return null;
  }
  const serial =
    year === 1900 && month === 2 && dayOfMonth === 29 ? 60 : numfmt.dateToSerial([year, month, dayOfMonth]);
  return typeof serial === "number" && serial <= LAST_DAY ? serial : null;
}

function dated(value: number | null, numberFormat: string): Coerced | null {
  return value === null ? null : { value, numberFormat };
}

/** Dates in figures, in the order of the United States: 3/12/2019, 3-12-19, 2019-03-12, 3/12, 8/99. */
function dateInFigures(text: string, thisYear: number): Coerced | null {
  const whole = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{1,2})$/.exec(text);
  if (whole) {
    return dated(day(fullYear(whole[3] ?? ""), Number(whole[1]), Number(whole[2])), "m/d/yyyy");
  }
  const yearFirst = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (yearFirst) {
    return dated(day(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])), "m/d/yyyy");
  }
  const pair = /^(\d{1,2})[/-](\d{1,2}|\d{4})$/.exec(text);
  if (!pair) {
    return null;
  }
  const [month, second] = [Number(pair[1]), pair[2] ?? ""];
  return (
    (second.length < 3 ? dated(day(thisYear, month, Number(second)), "d-mmm") : null) ??
    (second.length > 1 ? dated(day(fullYear(second), month, 1), "mmm-yy") : null)
  );
}

/** Dates with a month in letters: 12 March 2019, 12-Mar-19, March 5, 2019, 5 May, May 5, March 2015. */
function dateInWords(text: string, thisYear: number): Coerced | null {
  const dayFirst = /^(\d{1,2})[ -]?([a-z]{3,9})(?:[ ,-] ?(\d{4}|\d{2}))?$/i.exec(text);
  if (dayFirst) {
    const month = monthOf(dayFirst[2] ?? "");
    const year = dayFirst[3] === undefined ? thisYear : fullYear(dayFirst[3]);
    return dated(
      month > 0 ? day(year, month, Number(dayFirst[1])) : null,
      dayFirst[3] === undefined ? "d-mmm" : "d-mmm-yy",
    );
  }
  const monthFirst = /^([a-z]{3,9})[ -](\d{1,2}),? (\d{4})$/i.exec(text);
  if (monthFirst) {
    const month = monthOf(monthFirst[1] ?? "");
    return dated(month > 0 ? day(Number(monthFirst[3]), month, Number(monthFirst[2])) : null, "d-mmm-yy");
  }
  const two = /^([a-z]{3,9})[ -]?(\d{4}|\d{1,2})$/i.exec(text);
  const month = monthOf(two?.[1] ?? "");
  if (!two || month === 0) {
    return null;
  }
  const second = two[2] ?? "";
  return (
    (second.length < 3 ? dated(day(thisYear, month, Number(second)), "d-mmm") : null) ??
    (second.length > 1 ? dated(day(fullYear(second), month, 1), "mmm-yy") : null)
  );
}

function time(text: string): Coerced | null {
  const match = /^(\d{1,4})(?::([0-5]?\d))?(?::([0-5]?\d)(\.\d{1,3})?)?(?: ?(am|pm|a|p))?$/i.exec(text);
  const half = match?.[5]?.toLowerCase();
  if (
    !match ||
    (match[2] === undefined && half === undefined) ||
    (half !== undefined && !/ /.test(text) && half.length < 2)
  ) {
    return null;
  }
  const hour = Number(match[1]);
  if (half !== undefined && hour > 12) {
    return null;
  }
  const hours = half === undefined ? hour : (hour % 12) + (half.startsWith("p") ? 12 : 0);
  const seconds = Number(match[3] ?? 0) + Number(match[4] ?? 0);
  const value = (hours + Number(match[2] ?? 0) / 60 + seconds / 3600) / 24;
  if (match[4] !== undefined) {
    return { value, numberFormat: "mm:ss.0" };
  }
  const clock = match[3] === undefined ? "h:mm" : "h:mm:ss";
  return { value, numberFormat: half !== undefined ? `${clock} AM/PM` : hours >= 24 ? "[h]:mm:ss" : clock };
}

function dateAndTime(text: string, thisYear: number): Coerced | null {
  const match = /^(.*\S) (\d{1,2}:\S.*|\d{1,2} ?[ap]m)$/i.exec(text);
  const date = match ? onlyDate(match[1] ?? "", thisYear) : null;
  const clock = match ? time(match[2] ?? "") : null;
  return typeof date?.value === "number" && typeof clock?.value === "number"
    ? { value: date.value + clock.value, numberFormat: "m/d/yyyy h:mm" }
    : null;
}

function onlyDate(text: string, thisYear: number): Coerced | null {
  return dateInFigures(text, thisYear) ?? dateInWords(text, thisYear);
}

function fraction(text: string): Coerced | null {
  const match = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  const below = Number(match?.[4]);
  if (!match || below === 0) {
    return null;
  }
  const size = Number(match[2]) + Number(match[3]) / below;
  return { value: match[1] === "-" ? -size : size, numberFormat: below > 9 ? "# ??/??" : "# ?/?" };
}

function fifteenDigits(value: number): number {
  return Number(value.toPrecision(15));
}

/** Excel keeps the first fifteen digits of a number and makes the others 0. */
function firstFifteen(digits: string): string {
  let taken = 0;
  return digits.replace(/\d/g, (digit) => {
    taken += taken > 0 || digit !== "0" ? 1 : 0;
    return taken > 15 ? "0" : digit;
  });
}

/** 12, -1.5, 1,234, $5, 50%, (5), 1e5. */
function number(text: string): Coerced | null {
  const bare = /^\((.+)\)$/.exec(text)?.[1];
  const sign = bare !== undefined ? -1 : 1;
  const match =
    /^([+-]?) ?(\$?) ?([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d{1,3})?( ?%)?$/i.exec(
      bare ?? text,
    );
  if (
    !match ||
    (match[1] !== "" && match[3] !== "") ||
    (bare !== undefined && (match[1] ?? "") + (match[3] ?? "") !== "")
  ) {
    return null;
  }
  const [, before, currency, between, digits = "", power = "", percent] = match;
  const size = Number(firstFifteen(digits.replaceAll(",", "")) + power);
  if (!Number.isFinite(size) || size > 9.99999999999999e307) {
    return null;
  }
  const signed = fifteenDigits((before === "-" || between === "-" ? -1 : 1) * sign * size);
  const decimals = /\.\d+/.test(digits);
  if (percent) {
    return { value: fifteenDigits(signed / 100), numberFormat: decimals ? "0.00%" : "0%" };
  }
  if (currency) {
    return {
      value: signed,
      numberFormat: decimals ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)",
    };
  }
  if (power) {
    return { value: signed, numberFormat: "0.00E+00" };
  }
  if (digits.includes(",")) {
    return { value: signed, numberFormat: decimals ? "#,##0.00" : "#,##0" };
  }
  return { value: signed };
}

/**
 * What Excel makes of a text that is written into a cell of the given format, as if a person in the United States had
 * typed it (Office.js reads and writes in en-US whatever the user's locale): a formula after = + - @, a number, a
 * percentage, a date, TRUE, an error; in a cell formatted as text (@) always the text itself. A day without a year is one
 * of `thisYear`. Throws InvalidArgument for "@" before anything that is not a function.
 */
export function coerceText(text: string, numberFormat: string, thisYear: number): Coerced {
  if (text === "") {
    return { value: null };
  }
  if (numberFormat === "@") {
    return { value: text };
  }
  if (text.startsWith("'")) {
    return { value: text.slice(1), quotePrefix: true };
  }
  if (text.startsWith("=")) {
    return text === "=" ? { value: text } : { value: null, formula: text };
  }
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (isCellError(upper)) {
    return { value: upper, error: upper };
  }
  if (upper === "TRUE" || upper === "FALSE") {
    return { value: upper === "TRUE" };
  }
  const first = trimmed.charAt(0);
  const figures = /\d/.test(trimmed)
    ? (number(trimmed) ??
      fraction(trimmed) ??
      onlyDate(trimmed, thisYear) ??
      time(trimmed) ??
      dateAndTime(trimmed, thisYear))
    : null;
  if (figures) {
    return figures;
  }
  if (text.length > 1 && (first === "+" || first === "-") && text.startsWith(first)) {
    return { value: null, formula: `=${text}` };
  }
  if (text.length > 1 && text.startsWith("@")) {
    if (!/^@[A-Za-z_][\w.]*\(/.test(text)) {
      throw invalidArgument(`"${text}" begins like a function but is not one.`);
    }
    return { value: null, formula: `=${text.slice(1)}` };
  }
  return { value: text };
}
