import type { Token } from "../tokens";
import { yearOf } from "../year";
import type { Century, WrittenFestival } from "../written";
import { FESTIVALS } from "./festivals";
import type { DateForm } from "./form";

/** A day, or days, that people name rather than date; the year may be missing. */
export const festival: DateForm = {
  name: "festival",
  examples: [
    "Xmas 2016",
    "Christmas Day 2016",
    "New Year's Eve 2016",
    "Easter Monday 2019",
    "summer holidays 2017",
  ],
  read: ({ all, words }, century) =>
    all.some(({ kind }) => kind === "word") ? readNamed(words, century) : null,
};

function readNamed(words: Token[], century: Century): WrittenFestival | null {
  const years = words.filter((token) => token.kind === "number");
  const [written] = years;
  if (years.length > 1 || words.length < 1) return null;
  const place = written ? words.indexOf(written) : words.length;
  if (written && place !== words.length - 1 && (place !== 0 || written.text.length !== 4)) return null;
  const year = written ? yearOf(written, century) : null;
  if (written && year === null) return null;
  const name = words
    .filter((token) => token !== written)
    .map((token) => token.text.replace("'", ""))
    .join(" ");
  const known = FESTIVALS.get(name);
  if (!known) return null;
  return {
    kind: "festival",
    rule: "festival",
    name,
    year,
    portion: null,
    approximate: known.approximate,
    weekday: null,
  };
}
