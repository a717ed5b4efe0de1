import type { Token } from "../tokens";
import { yearOf } from "../year";
import type { Century, WrittenSeason } from "../written";
import type { DateForm } from "./form";

const AUTUMN = 3;
const WINTER = 4;

/**
 * A season, a school term or half a term; the year may be missing. In the school year 2022/23 the autumn term is in the
 * first of the two years, any other in the second.
 */
export const seasonOrTerm: DateForm = {
  name: "season-or-term",
  examples: [
    "spring 2018",
    "winter 2018/19",
    "Autumn term 2022",
    "Autumn 1 2022",
    "Autumn Term 1 2022",
    "first half of summer term 2017",
  ],
  read: ({ words }, century) => readWords(words, century),
};

function readWords(words: Token[], century: Century): WrittenSeason | null {
  let season: number | null = null;
  let half: number | null = null;
  let term = false;
  let both = false;
  let joined = false;
  let halfSaid = false;
  const years: Token[] = [];
  for (const token of words) {
    if (token.kind === "season" && season === null) season = token.value;
    else if (token.text === "term" || token.text === "terms") term = true;
    else if (token.text === "half") halfSaid = true;
    else if (isHalf(token) && half === null) half = token.value;
    // "Spring 1 and 2" is the whole term.
    else if (isHalf(token) && half === 1 && token.value === 2 && !both) both = true;
    else if (token.kind === "and" || token.kind === "to" || (token.text === "+" && half === 1)) joined = true;
    else if (token.kind === "number") years.push(token);
    else return null;
  }
  if (season === null || (halfSaid && half === null) || joined !== both) return null;
  const isTerm = term || half !== null;
  if (isTerm && season === WINTER) return null;
  // "31 winter" is not the winter of 1931.
  if (words[0]?.kind === "number" && words[0].text.length === 2 && !words[0].ordinal) return null;
  const year = yearIn(years, season, isTerm, century);
  if (year === undefined) return null;
  return {
    kind: isTerm ? "term" : "season",
    rule: half !== null && !both ? "half-term" : isTerm ? "school-term" : "season",
    season,
    half: both ? null : half,
    year,
    portion: null,
    approximate: true,
    weekday: null,
  };
}

function isHalf(token: Token): boolean {
  if (token.value !== 1 && token.value !== 2) return false;
  return token.kind === "place" || (token.kind === "number" && token.text.length === 1);
}

/** The year; `null` where none is written, `undefined` where what is written is not a year. */
function yearIn(
  years: Token[],
  season: number,
  isTerm: boolean,
  century: Century,
): number | null | undefined {
  const [first, second] = years;
  if (!first) return null;
  const year = yearOf(first, century);
  if (year === null || years.length > 2) return undefined;
  if (!second) return year;
  const next = yearOf(second, century);
  if (next !== year + 1) return undefined;
  if (isTerm) return season === AUTUMN ? year : next;
  return season === WINTER ? year : undefined;
}
