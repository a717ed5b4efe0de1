import { atOnce } from "../../src/chronology/inSteps";
import { cleanText } from "../../src/publication/cleanText";
import { Decisions } from "../../src/publication/decisions";
import { compileKnownWords } from "../../src/publication/doubts";
import { compileIdentifying } from "../../src/publication/identifying";
import { reviewFrom } from "../../src/review/review";
import { folded } from "./search";
import {
  OTHER_WORD_PEOPLE,
  OTHER_WORD_TRAPS,
  WORD_ASKED,
  WORD_ORDINARY,
  WORD_PEOPLE,
  WORD_TRAPS,
} from "./wordTraps";

type Clean = (text: string) => { text: string; doubts: string[] };

function cleaner(people: typeof WORD_PEOPLE | typeof OTHER_WORD_PEOPLE): Clean {
  const review = reviewFrom({ people });
  const known = atOnce(compileKnownWords(review, WORD_ORDINARY));
  const identifying = compileIdentifying(review, "2026-11-21");
  return (text) => {
    const made = cleanText(text, { identifying, known, decisions: new Decisions([]), months: false });
    return { text: made.text, doubts: made.doubts.map(({ words }) => words) };
  };
}

const clean = cleaner(WORD_PEOPLE);
const cleanOther = cleaner(OTHER_WORD_PEOPLE);

it.each(WORD_TRAPS)("nothing is left of what identifies in: %s", (text, ...secrets) => {
  const left = clean(text);
  expect(
    secrets.filter((secret) => folded(left.text).includes(folded(secret))).map((secret) => [secret, left]),
  ).toEqual([]);
});

it.each(OTHER_WORD_TRAPS)("of other people nothing is left in: %s", (text, ...secrets) => {
  const left = cleanOther(text);
  expect(
    secrets.filter((secret) => folded(left.text).includes(folded(secret))).map((secret) => [secret, left]),
  ).toEqual([]);
});

it.each(WORD_ORDINARY)("stays as it is: %s", (text) => {
  expect(clean(text).text).toBe(text);
  expect(cleanOther(text).text).toBe(text);
});

it.each(WORD_ASKED)("is asked about: %s", (text, words) => {
  expect(clean(text).doubts).toContain(words);
});
