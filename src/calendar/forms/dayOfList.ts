import type { Token } from "../tokens";
import { fullYearOf } from "../year";
import type { DateForm } from "./form";
import { bareDay } from "./make";

const RULE = "day-of-list";

/** A day without its month, inside a longer text: the "1st" of "1st and 8th March", the "15, 2018" of "July 12 - 15, 2018". */
export const dayOfList: DateForm = {
  name: RULE,
  examples: ["1st", "15, 2018"],
  read: ({ all, words, figures }) => {
    if (!figures) return null;
    const [only] = figures.numbers;
    if (only && figures.numbers.length === 1) return isDay(only) ? bareDay(RULE, only.value, null) : null;
    const [day, second] = words;
    const year = fullYearOf(second);
    return !day || year === null || !isDay(day) || all.length > 3 ? null : bareDay(RULE, day.value, year);
  },
};

function isDay({ text, value }: Token): boolean {
  return text.length <= 2 && value >= 1 && value <= 31;
}
