import { atOnce } from "../../src/chronology/inSteps";
import { cleanText } from "../../src/publication/cleanText";
import { Decisions } from "../../src/publication/decisions";
import { compileKnownWords } from "../../src/publication/doubts";
import { compileIdentifying } from "../../src/publication/identifying";
import { reviewFrom } from "../../src/review/review";
import { folded } from "./search";
import { ASKED, ORDINARY, TRAPPED_PEOPLE, TRAPS } from "./traps";

const REVIEW = reviewFrom({ people: TRAPPED_PEOPLE });

function clean(text: string): { text: string; doubts: string[] } {
  const known = atOnce(compileKnownWords(REVIEW, ORDINARY));
  const identifying = compileIdentifying(REVIEW, "2026-11-21");
  const made = cleanText(text, { identifying, known, decisions: new Decisions([]), months: false });
  return { text: made.text, doubts: made.doubts.map(({ words }) => words) };
}

it.each(TRAPS)("nothing is left of what identifies in: %s", (text, ...secrets) => {
  const left = clean(text);
  expect(
    secrets.filter((secret) => folded(left.text).includes(folded(secret))).map((secret) => [secret, left]),
  ).toEqual([]);
});

it.each(ORDINARY)("stays as it is: %s", (text) => {
  expect(clean(text).text).toBe(text);
});

it.each(ASKED)("is asked about: %s", (text, words) => {
  expect(clean(text).doubts).toContain(words);
});
