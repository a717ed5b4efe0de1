import type { WrittenYear } from "../written";
import { fullYearOf } from "../year";
import type { Figures } from "./figures";
import type { DateForm } from "./form";

const RULE = "years";

const MOST_YEARS = 30;

/** Whole years, where the second is neither a month nor the year that follows (see `yearSpan`). */
export const yearsInFigures: DateForm = {
  name: RULE,
  examples: ["2012-14", "2012 – 15"],
  read: ({ figures }) => figures && readFigures(figures),
};

function readFigures({ numbers, between }: Figures): WrittenYear | null {
  const [first, second] = numbers;
  const year = fullYearOf(first);
  if (year === null || !second || numbers.length !== 2 || between[0] !== "-") return null;
  if (second.text.length !== 2 || second.ordinal || second.value <= 12) return null;
  const years = second.value - (year % 100) + 1;
  if (years < 3 || years > MOST_YEARS) return null;
  return { kind: "year", rule: RULE, year, years, portion: null, approximate: false, weekday: null };
}
