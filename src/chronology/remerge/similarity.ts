import { normalWords } from "../entry/fingerprint";

/** A text as its words, ready to be compared with many. */
export type Words = ReadonlySet<string>;

export function wordSet(text: string): Words {
  return new Set(normalWords(text));
}

/** Short texts share words by chance: fewer than so many are measured against the longer text. */
const TELLING = 4;

/**
 * How alike two texts are, from 0 to 1: the part of the words of the shorter that the longer has too, so that a text which
 * was lengthened is known again.
 */
export function likeness(one: Words, other: Words): number {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  if (shorter.size === 0) {
    return 0;
  }
  let shared = 0;
  for (const word of shorter) {
    if (longer.has(word)) shared += 1;
  }
  return shared / (shorter.size < TELLING ? longer.size : shorter.size);
}
