import { APOSTROPHES, foldWord, INVISIBLE } from "./foldWord";

/** One word of a text, with its place and the form in which it is compared. */
export interface Word {
  from: number;
  /** The end of the word without a possessive "'s": "Rowan’s" ends after the n. */
  to: number;
  /** The word without a possessive "'s", as written. */
  text: string;
  /** The same, folded: lower case, no accents, no apostrophes. */
  folded: string;
  possessive: boolean;
}

const LETTER = `[\\p{L}\\p{N}\\p{M}${INVISIBLE}]`;
const WORD = new RegExp(`[\\p{L}\\p{N}]${LETTER}*(?:[${APOSTROPHES}]${LETTER}+)*`, "gu");
/** "Rowan's", and what is said of somebody in short: "Rowan'd gone", "Rowan'll come". */
const POSSESSIVE = new RegExp(`(?:[${APOSTROPHES}]s|..[${APOSTROPHES}](?:d|ll|ve))$`, "i");

const ENDING = new RegExp(`[${APOSTROPHES}]\\p{L}+$`, "u");

/** The words of a text from left to right; a hyphen separates words, an apostrophe does not. Linear in the text. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(WORD)) {
    const whole = found[0];
    const possessive = whole.length > 2 && POSSESSIVE.test(whole);
    const own = possessive ? whole.slice(0, whole.search(ENDING)) : whole;
    words.push({
      from: found.index,
      to: found.index + own.length,
      text: own,
      folded: foldWord(own),
      possessive,
    });
  }
  return words;
}

/** The word has two letters or more, all of them capitals. */
export function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** The word begins with a capital letter. */
export function beginsWithCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
