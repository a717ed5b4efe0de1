/** A text without the white space that pasting left in it, and what was removed, in words. */
interface TidiedText {
  text: string;
  /** Empty where the text is as it was. */
  removed: string[];
}

type Step = readonly [words: string, remove: (text: string) => string];

/** In this order: plain spaces come first, so that the later steps see them. */
const STEPS: readonly Step[] = [
  ["non-breaking spaces", (text) => text.replace(/[\u00a0\u2007\u202f]/g, " ")],
  ["invisible marks", (text) => text.replace(/[\u200b\ufeff]/g, "")],
  [
    "line breaks at the ends",
    (text) => text.replace(/^[ \t]*[\r\n][\s]*/, "").replace(/\s*[\r\n][ \t]*$/, ""),
  ],
  ["spaces at the ends", (text) => text.replace(/^[ \t]+|[ \t]+$/g, "").replace(/[ \t]+(?=[\r\n])/g, "")],
  ["double spaces", (text) => text.replace(/([^\s])[ \t]{2,}(?=[^\s])/g, "$1 ")],
];

/**
 * Removes stray white space from a text: non-breaking spaces become plain ones, white space at the ends of the text and of its
 * lines goes, several spaces between two words become one. Every other character stays as it was.
 */
export function tidyText(text: string): TidiedText {
  const removed: string[] = [];
  let tidied = text;
  for (const [words, remove] of STEPS) {
    const without = remove(tidied);
    if (without !== tidied) removed.push(words);
    tidied = without;
  }
  return { text: tidied, removed };
}
