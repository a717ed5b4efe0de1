import { eachInSteps, type InSteps } from "../chronology/inSteps";
import { foldWord } from "../chronology/names/foldWord";
import { compileIdentifiers, namesToReplace, withIdentifiers } from "../chronology/names/shown/identified";
import { wordsOf } from "../chronology/names/words";
import { capitalsKnownTo } from "../chronology/rules/knownCapitals";
import type { Review } from "../review/review";
import { compileKnownWords, findDoubts, type Doubt } from "./doubts";

/** Words of the texts that may be a name and are not on the people list. */
export interface UnlistedName {
  words: string;
  /** The first sentence in which they stand, listed names already replaced. */
  sentence: string;
  /** In how many texts they stand. */
  times: number;
  /** Where the first of them is: what was given with its text. */
  at: number;
  /** Whom they may name: one who has a part of the name too, or a name that is one slip away. */
  mayBe: string | null;
}

/**
 * Names that stand in texts and not on the people list (docs/domain.md section 10), those that stand there most first. A listed name
 * that several people have is on the list. In small steps.
 * @param texts what is searched
 * @param notNames words that a person said are no names
 */
export function* unlistedNamesSteps(
  texts: readonly string[],
  review: Review,
  notNames: readonly string[],
): InSteps<UnlistedName[]> {
  const identifiers = compileIdentifiers(review.people, capitalsKnownTo(review));
  const known = yield* compileKnownWords(review, texts);
  const listed = new Set(
    review.people.flatMap(({ names }) => names.flatMap(wordsOf)).map(({ folded }) => folded),
  );
  const passedOver = new Set(notNames.map(keyOf));
  const found = new Map<string, UnlistedName>();
  yield* eachInSteps(texts, (text, at) => {
    const shown = withIdentifiers(text, namesToReplace(text, identifiers).replaced);
    const inText = new Map<string, Doubt>();
    for (const doubt of findDoubts(shown, known)) {
      if (doubt.what !== "name" && doubt.what !== "spelling") continue;
      const key = keyOf(doubt.words);
      const parts = wordsOf(doubt.words);
      if (passedOver.has(key) || parts.every(({ folded }) => listed.has(folded))) continue;
      if (!inText.has(key)) inText.set(key, doubt);
    }
    for (const [key, doubt] of inText) {
      const before = found.get(key);
      if (before) before.times += 1;
      else {
        const { words, sentence } = doubt;
        found.set(key, { words, sentence, times: 1, at, mayBe: ownerOf(words, review) });
      }
    }
  });
  return [...found.values()].sort((one, other) => other.times - one.times);
}

function keyOf(words: string): string {
  return foldWord(words).replace(/\s+/g, " ").trim();
}

/** Who has a part of the name; of several, the one with a name of the same first letter. */
function ownerOf(words: string, { people }: Review): string | null {
  const parts = new Set(wordsOf(words).map(({ folded }) => folded));
  const [first = ""] = parts;
  const owners = people.filter(({ names }) => names.flatMap(wordsOf).some(({ folded }) => parts.has(folded)));
  const alike = owners.filter(({ names }) =>
    names.some((name) => foldWord(name).startsWith(first.charAt(0))),
  );
  const [only, another] = owners.length > 1 ? alike : owners;
  return another === undefined ? (only?.identifier ?? null) : null;
}
