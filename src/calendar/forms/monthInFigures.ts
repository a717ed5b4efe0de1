import { fullYearOf, yearOf } from "../year";
import type { Century, Misfit, WrittenDay, WrittenMonth } from "../written";
import type { Figures } from "./figures";
import type { DateForm } from "./form";
import { makeDay, makeMonth } from "./make";

/**
 * A month of a year in figures. 12/03 could also be 12 March without a year: that reading is kept as well. 25/12 and 1.3 can
 * only be a day without a year.
 */
export const monthInFigures: DateForm = {
  name: "month-in-figures",
  examples: ["8/99", "08/1999", "1999-08", "25/12"],
  read: ({ figures }, century) => figures && readFigures(figures, century),
};

function readFigures(
  { numbers, between }: Figures,
  century: Century,
): WrittenMonth | WrittenDay | Misfit | null {
  const [first, second] = numbers;
  const mark = between[0];
  if (!first || !second || numbers.length !== 2 || mark === undefined || mark.includes(":")) return null;
  const fullFirst = fullYearOf(first);
  if (fullFirst !== null) {
    if (second.text.length > 2 || second.ordinal || second.value < 1 || second.value > 12) return null;
    // "2019 03", but not the footnote of "2019 [3]".
    if (mark === "" && second.text.length < 2) return null;
    return makeMonth("month-in-figures", second.value, fullFirst);
  }
  if (first.text.length > 2 || second.ordinal) return null;
  const fullSecond = fullYearOf(second);
  if (fullSecond !== null) {
    if (first.ordinal || first.value < 1 || first.value > 12) return null;
    // "03 2015", but not the "2 2023" of "Spring 1 and 2 2023".
    if (mark === "" && first.text.length < 2) return null;
    return makeMonth("month-in-figures", first.value, fullSecond);
  }
  if (second.text.length > 2 || mark === "") return null;
  // "3/52" is three weeks and "12/40" the twelfth week of a pregnancy, as health records write them.
  if (mark === "/" && (second.text === "52" || second.text === "40")) return null;
  const asDay = second.value >= 1 && second.value <= 12;
  const day = asDay ? makeDay("day-without-year", first.value, second.value, null, true) : null;
  const year = yearOf(second, century);
  if (year !== null && !first.ordinal && first.value >= 1 && first.value <= 12) {
    return makeMonth("month-in-figures", first.value, year, day?.kind === "day" ? day : null);
  }
  return day;
}
