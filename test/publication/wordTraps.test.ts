import { atOnce } from "../../src/chronology/inSteps";
import { cleanText } from "../../src/publication/cleanText";
import { Decisions } from "../../src/publication/decisions";
import { compileKnownWords } from "../../src/publication/doubts";
import { compileIdentifying } from "../../src/publication/identifying";
import { reviewFrom } from "../../src/review/review";
import { folded } from "./search";
import { WORD_ASKED, WORD_ORDINARY, WORD_PEOPLE, WORD_TRAPS } from "./wordTraps";

const REVIEW = reviewFrom({ people: WORD_PEOPLE });
const known = atOnce(compileKnownWords(REVIEW, WORD_ORDINARY));
const identifying = compileIdentifying(REVIEW, "2026-11-21");

function clean(text: string): { text: string; doubts: string[] } {
  const made = cleanText(text, { identifying, known, decisions: new Decisions([]), months: false });
  return { text: made.text, doubts: made.doubts.map(({ words }) => words) };
}

it.each(WORD_TRAPS)("nothing is left of what identifies in: %s", (text, ...secrets) => {
  const left = clean(text);
  expect(
    secrets.filter((secret) => folded(left.text).includes(folded(secret))).map((secret) => [secret, left]),
  ).toEqual([]);
});

it.each(WORD_ORDINARY)("stays as it is: %s", (text) => {
  expect(clean(text).text).toBe(text);
});

it.each(WORD_ASKED)("is asked about: %s", (text, words) => {
  expect(clean(text).doubts).toContain(words);
});
