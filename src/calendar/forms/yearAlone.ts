import type { Token } from "../tokens";
import { fullYearOf } from "../year";
import type { WrittenYear } from "../written";
import type { DateForm } from "./form";

/** A year, or the ten years of a decade. */
export const yearAlone: DateForm = {
  name: "year",
  examples: ["2014", "year 2014", "the 1990s", "1990's"],
  read: ({ words }) => readWords(words),
};

function readWords(words: Token[]): WrittenYear | null {
  const rest = words[0]?.text === "year" ? words.slice(1) : words;
  const [first, second] = rest;
  const year = fullYearOf(first);
  if (year === null || rest.length > 2) return null;
  const base = { kind: "year", year, portion: null, weekday: null } as const;
  if (!second) return { ...base, rule: "year", years: 1, approximate: false };
  if (second.text === "s" && year % 10 === 0)
    return { ...base, rule: "decade", years: 10, approximate: true };
  return null;
}
