import { fullYearOf, yearOf } from "../year";
import type { Century, Misfit, WrittenDay } from "../written";
import type { DateForm } from "./form";
import type { Figures } from "./figures";
import { makeDay } from "./make";

const RULE = "day-in-figures";

/** A day, a month and a year in figures; or the year first. */
export const dayInFigures: DateForm = {
  name: RULE,
  examples: ["12/03/2019", "12.03.19", "12 03 19", "12.03/19", "2019-03-12"],
  read: ({ figures }, century) => figures && readFigures(figures, century),
};

function readFigures({ numbers, between }: Figures, century: Century): WrittenDay | Misfit | null {
  const [first, second, third] = numbers;
  if (!first || !second || !third || numbers.length !== 3) return null;
  if (second.text.length > 2 || second.ordinal) return null;
  if (first.text.length === 4 && third.text.length <= 2) {
    // "2021 10:30" is what is left of a day and a clock time.
    if (between.includes("") && between.some((mark) => mark !== "")) return null;
    const year = fullYearOf(first);
    if (year === null) return { kind: "misfit", rule: "date-unreadable", likely: null };
    return makeDay(RULE, third.value, second.value, year, true);
  }
  if (first.text.length > 2 || (third.text.length !== 2 && third.text.length !== 4)) return null;
  if (third.text.length === 2 && between.includes(":")) return null;
  const year = yearOf(third, century);
  if (year === null) return { kind: "misfit", rule: "date-unreadable", likely: null };
  return makeDay(RULE, first.value, second.value, year, true);
}
