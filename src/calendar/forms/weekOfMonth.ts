import type { Token } from "../tokens";
import type { Century, WrittenMonth } from "../written";
import { monthInWords } from "./monthInWords";

/** first week of March 2015 · 2nd week in March 2015 · last week of March 2015. */
export function weekOfMonth(words: Token[], century: Century): WrittenMonth | null {
  const [place, week, ...rest] = words;
  if (!place || (week?.text !== "week" && week?.text !== "wk")) return null;
  const number = place.kind === "place" || (place.kind === "number" && place.ordinal) ? place.value : 0;
  if (number < 1 || number > 5) return null;
  const month = monthInWords(rest, century);
  if (!month) return null;
  return { ...month, rule: "week-of-month", weekOfMonth: number, otherwise: null, approximate: true };
}
