import { fullYearOf, yearOf } from "../year";
import type { Token } from "../tokens";
import type { Century, WrittenSeason } from "../written";
import type { DateForm } from "./form";

const RULE = "numbered-term";
const NUMBERS = ["one", "two", "three", "four", "five", "six"];
/** Words beside the number that change nothing: "school term 1 of six". */
const ACCOMPANYING = new Set(["school", "year", "academic", "six", "6"]);
/** Terms 1 and 2 are in the autumn, 3 and 4 in the spring, 5 and 6 in the summer. */
const SEASONS = [3, 1, 2];
const AUTUMN = 3;

/** A term counted from 1 to 6 through the school year; the year may be missing. */
export const numberedTerm: DateForm = {
  name: RULE,
  examples: ["Term 1 2022/23", "Term 3 (of six) 2022/23", "T6 2022/23", "2022/23 Term 5", "Term 4"],
  read: ({ words }, century) => readWords(words, century),
};

function readWords(words: Token[], century: Century): WrittenSeason | null {
  const at = words.findIndex(({ text }) => text === "term" || text === "t");
  const place = words[at + 1];
  if (at < 0 || place === undefined || (words[at]?.text === "t" && place.gap)) return null;
  const number = place.kind === "number" ? place.value : NUMBERS.indexOf(place.text) + 1;
  if (number < 1 || number > 6 || place.text.length === 2 || place.ordinal) return null;
  const season = SEASONS[Math.floor((number - 1) / 2)] ?? AUTUMN;
  const rest = [...words.slice(0, at), ...words.slice(at + 2)].filter(({ text }) => !ACCOMPANYING.has(text));
  const year = yearIn(rest, season, century);
  if (year === undefined) return null;
  return {
    kind: "term",
    rule: RULE,
    season,
    half: number % 2 === 1 ? 1 : 2,
    year,
    portion: null,
    approximate: true,
    weekday: null,
  };
}

/** The year of a term; `null` where none is written, `undefined` where what is written is not a year. */
function yearIn(
  [first, second, ...more]: Token[],
  season: number,
  century: Century,
): number | null | undefined {
  if (!first) return null;
  const year = second ? yearOf(first, century) : fullYearOf(first);
  if (year === null || more.length > 0) return undefined;
  if (!second) return year;
  const isNext = second.kind === "number" && second.value === (year + 1) % 10 ** second.text.length;
  if (!isNext) return undefined;
  return season === AUTUMN ? year : year + 1;
}
