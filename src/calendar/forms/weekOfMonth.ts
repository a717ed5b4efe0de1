import type { Token } from "../tokens";
import type { Century, WrittenMonth } from "../written";
import type { DateForm } from "./form";
import { readMonthInWords } from "./monthInWords";

const RULE = "week-of-month";

/** A week counted within its month. */
export const weekOfMonth: DateForm = {
  name: RULE,
  examples: ["first week of March 2015", "2nd week in March 2015", "last week of March 2015"],
  read: ({ words }, century) => readWords(words, century),
};

function readWords(words: Token[], century: Century): WrittenMonth | null {
  const [place, week, ...rest] = words;
  if (!place || (week?.text !== "week" && week?.text !== "wk")) return null;
  const last = place.kind === "place" && place.value === 5;
  const number = place.kind === "place" || (place.kind === "number" && place.ordinal) ? place.value : 0;
  if (number < 1 || number > 5) return null;
  const month = readMonthInWords(rest, century);
  if (!month) return null;
  return { ...month, rule: RULE, weekOfMonth: last ? "last" : number, otherwise: null, approximate: true };
}
