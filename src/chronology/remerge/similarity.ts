import { normalWords } from "../entry/fingerprint";

/** A text as its words, ready to be compared with many. */
export type Words = ReadonlySet<string>;

/** The words of a text, each once. */
export function wordSet(text: string): Words {
  return new Set(normalWords(text));
}

/** Short texts share words by chance, so a text with fewer words is measured against the longer one. */
const ENOUGH_WORDS = 4;

/**
 * How alike two texts are, from 0 to 1: the share of the shorter text's words that the longer one has too, so that a text
 * which was only added to is recognised.
 */
export function similarity(one: Words, other: Words): number {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  if (shorter.size === 0) {
    return 0;
  }
  const shared = [...shorter].filter((word) => longer.has(word)).length;
  return shared / (shorter.size < ENOUGH_WORDS ? longer.size : shorter.size);
}
