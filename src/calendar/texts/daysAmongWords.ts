import { meaningOf } from "../words";

/** A day in a text of other words. */
interface DayAmongWords {
  /** The day's own text. */
  day: string;
  /** The words say that the date is uncertain. */
  doubtful: boolean;
}

/** A remark beside a date, not a narrative that begins with one. */
const MOST_WORDS_ASIDE = 6;
const MOST_WORDS = 12;
const LONGEST = 90;

/** Words that would change which days are meant, or whose date it is. */
const MEANINGFUL = new Set(
  (
    "by before since after from until untill till til prior pre post not no nor never between except excluding onwards onward " +
    "ongoing present current currently now continuing earlier later following within every each dob born birth birthday due " +
    "printed entered entry created updated amended signed completed form page version years year yrs months weeks days week " +
    "weekend wc we tbc tba confirm confirmed term half quarter next previous prev unknown undated various several multiple numerous dates times also plus error wrong incorrect or " +
    "latest earliest sooner wkc wkb wke wef effect"
  ).split(" "),
);

/**
 * The stretches of a plain text that hold all its figures, with words beside them that do not affect the date: "12/03/2019
 * home visit", "Strategy meeting 12 March 2019". Longest first; none where the words could change the meaning.
 */
export function daysAmongWords(plain: string): DayAmongWords[] {
  if (plain.length > LONGEST) return [];
  const words = plain.split(/[ \n]+/);
  if (words.length < 2 || words.length > MOST_WORDS) return [];
  const first = words.findIndex(hasFigures);
  if (first < 0) return [];
  let last = words.length - 1;
  while (!hasFigures(words[last] ?? "")) last -= 1;
  const found: DayAmongWords[] = [];
  // A weekday and a month may be before the figures ("Tues March 12 2019"), never more.
  for (let from = Math.max(0, first - 2); from <= first; from += 1) {
    const aside = [...words.slice(0, from), ...words.slice(last + 1)].flatMap(bareWords);
    if (aside.length === 0 || aside.length > MOST_WORDS_ASIDE || !aside.every(saysNothing)) continue;
    const day = words
      .slice(from, last + 1)
      .join(" ")
      .replace(/[-:;,.]+$/, "");
    found.push({ day, doubtful: aside.some((word) => meaningOf(word).kind === "approx") });
  }
  return found;
}

function hasFigures(word: string): boolean {
  return /\d/.test(word);
}

/** The words of one stretch without marks around them; a mark alone is not a word. */
function bareWords(word: string): string[] {
  const bare = word.replace(/^[("'[*-]+|[)\]"'*.,;:-]+$/g, "");
  return bare === "" ? [] : [bare];
}

function saysNothing(word: string): boolean {
  if (!/^[a-z][a-z'/.&-]*$/.test(word) || MEANINGFUL.has(word) || word.startsWith("w/")) return false;
  // "moved into a refuge", "last contact 3 Sept 2021"
  if (word === "into" || word === "first" || word === "last") return true;
  const { kind } = meaningOf(word);
  return kind === "word" || kind === "approx" || kind === "filler" || kind === "and";
}
