/** A text without what pasting left in it, and what was taken out, in words. */
export interface TidiedText {
  text: string;
  /** Empty where the text is as it was. */
  took: string[];
}

type Step = readonly [words: string, mend: (text: string) => string];

/** The order matters: plain spaces first, so that the later steps see them. */
const STEPS: readonly Step[] = [
  ["non-breaking spaces became plain ones", (text) => text.replace(/[\u00a0\u2007\u202f]/g, " ")],
  ["invisible marks", (text) => text.replace(/[\u200b\ufeff]/g, "")],
  [
    "line breaks at the ends",
    (text) => text.replace(/^[ \t]*[\r\n][\s]*/, "").replace(/\s*[\r\n][ \t]*$/, ""),
  ],
  ["spaces at the ends", (text) => text.replace(/^[ \t]+|[ \t]+$/g, "").replace(/[ \t]+(?=[\r\n])/g, "")],
  ["double spaces", (text) => text.replace(/([^\s])[ \t]{2,}(?=[^\s])/g, "$1 ")],
];

/**
 * Takes stray white space out of a text: non-breaking spaces become plain ones, white space at the ends of the text and of
 * its lines goes, several spaces between two words become one. Every other character stays as it was.
 */
export function tidyText(text: string): TidiedText {
  const took: string[] = [];
  let tidied = text;
  for (const [words, mend] of STEPS) {
    const mended = mend(tidied);
    if (mended !== tidied) took.push(words);
    tidied = mended;
  }
  return { text: tidied, took };
}
