import type { Token } from "../tokens";
import { fullYearOf, yearOf } from "../year";
import type { Century, WrittenMonth } from "../written";
import type { DateForm } from "./form";
import { makeDay, makeMonth } from "./make";

const RULE = "month-in-words";

/** A month by its name; the year may be missing. */
export const monthInWords: DateForm = {
  name: RULE,
  examples: ["March 2015", "Mar-15", "Jan 08", "2015 March", "March"],
  read: ({ words }, century) => readMonthInWords(words, century),
};

/**
 * The month, where the words are all part of it. Two digits after a month are its year, as in "Jan 08"; the reading as a day
 * without a year is kept as well.
 */
export function readMonthInWords(words: Token[], century: Century): WrittenMonth | null {
  const [first, second] = words;
  if (!first || words.length > 2) return null;
  if (!second) return first.kind === "month" ? makeMonth("month-without-year", first.value, null) : null;
  if (first.kind === "month") {
    const year = yearOf(second, century);
    if (year === null) return null;
    const day =
      second.text.length === 2 ? makeDay("day-without-year", second.value, first.value, null, false) : null;
    return makeMonth(RULE, first.value, year, day?.kind === "day" ? day : null);
  }
  const year = fullYearOf(first);
  return year !== null && second.kind === "month" ? makeMonth(RULE, second.value, year) : null;
}
