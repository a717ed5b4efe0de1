const SMALL_WORDS = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$/i;

/**
 * The words next to an abbreviation that begin with its letters, small words between them counted or not; null where there are none.
 * @param side the words are at this side of the text
 */
export function wordsFor(short: string, text: string, side: "start" | "end"): string | null {
  const words = [...text.matchAll(/\p{L}+/gu)].map(({ index, 0: word }) => ({
    word,
    from: index,
    to: index + word.length,
  }));
  const isMain = ({ word }: (typeof words)[number]): boolean => !SMALL_WORDS.test(word);
  for (const list of [words, words.filter(isMain)]) {
    const near = side === "end" ? list.slice(-short.length) : list.slice(0, short.length);
    const [first, last] = [near[0], near.at(-1)];
    if (!first || !last || near.length !== short.length) continue;
    if (near.map(({ word }) => word.charAt(0).toUpperCase()).join("") !== short) continue;
    return text.slice(first.from, last.to).replace(/\s+/g, " ");
  }
  return null;
}
