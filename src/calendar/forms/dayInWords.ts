import type { Token } from "../tokens";
import { fullYearOf, yearOf } from "../year";
import type { Century, Misfit, WrittenDay } from "../written";
import type { DateForm } from "./form";
import { makeDay } from "./make";

const RULE = "day-in-words";

/** A day whose month is a word, so that the order is clear; the year may be missing. */
export const dayInWords: DateForm = {
  name: RULE,
  examples: ["12-Mar-19", "12th March 2019", "July 15 1999", "2019 March 12", "1 March", "March 1st"],
  read: ({ all, words }, century) => readWords(words, all, century),
};

function readWords(words: Token[], tokens: Token[], century: Century): WrittenDay | Misfit | null {
  const [first, second, third] = words;
  if (!first || !second) return null;
  if (words.length === 2) {
    if (isDay(first) && second.kind === "month")
      return makeDay("day-without-year", first.value, second.value, null, false);
    if (first.kind === "month" && isDay(second) && (second.ordinal || second.text.length === 1)) {
      return makeDay("day-without-year", second.value, first.value, null, false);
    }
    return null;
  }
  if (words.length !== 3 || !third) return null;
  if (isDay(first) && second.kind === "month") return withYear(first, second, yearOf(third, century), third);
  if (first.kind === "month" && isDay(second)) {
    // "Jan 08-15" is a span of some kind, not 8 January 2015; and "Sept 18/19" may be two days or two years.
    const mark = tokens[tokens.indexOf(third) - 1]?.text;
    if (third.text.length === 2 && (mark === "-" || (mark === "/" && tokens[1]?.text !== "/"))) return null;
    return withYear(second, first, yearOf(third, century), third);
  }
  const year = fullYearOf(first);
  if (year === null || second.kind !== "month" || !isDay(third)) return null;
  return makeDay(RULE, third.value, second.value, year, false);
}

function withYear(day: Token, month: Token, year: number | null, written: Token): WrittenDay | Misfit | null {
  if (year === null) {
    if (written.kind !== "number" || written.text.length !== 4) return null;
    return { kind: "misfit", rule: "date-unreadable", likely: null };
  }
  return makeDay(RULE, day.value, month.value, year, false);
}

function isDay(token: Token): boolean {
  return token.kind === "number" && token.text.length <= 2;
}
