/** Characters used as the apostrophe in "O'Brien" or "Rowan's". */
export const APOSTROPHES = "'’‘ʼ`´′＇";
/** Invisible characters inside words: soft hyphen, joiners, zero-width space. */
export const INVISIBLE = "\u00AD\u200B-\u200D\u2060\uFEFF";

const PLAIN = /^[a-z]*$/;
const STRIPPED = new RegExp(`[\\p{M}${APOSTROPHES}${INVISIBLE}]`, "gu");
/** Letters that Unicode does not split into a plain letter and a mark. */
const LETTERS: Record<string, string> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
};

/** Cyrillic and Greek letters that look like Latin ones; a word that has both is Latin, with a slip or a trick in it. */
const LOOK_ALIKES: Record<string, string> = {
  ...{
    а: "a",
    в: "b",
    е: "e",
    к: "k",
    м: "m",
    н: "h",
    о: "o",
    р: "p",
    с: "c",
    т: "t",
    у: "y",
    х: "x",
    і: "i",
    ѕ: "s",
  },
  ...{ α: "a", ε: "e", ι: "i", κ: "k", ν: "v", ο: "o", ρ: "p", τ: "t", υ: "u", χ: "x" },
};
const MIXED = /[\u0370-\u04FF]/;
/** One figure between letters: what a scanner made of "o", "l" or "s". */
const FIGURE_WITHIN = /^(\p{L}+)([015])(\p{L}{2,})$/u;
const FIGURES: Record<string, string> = { 0: "o", 1: "l", 5: "s" };

/** A word in the form used to compare names: lower case, without accents, apostrophes or invisible characters ("O’BRÍEN" → "obrien"). */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(STRIPPED, "")
    .replace(/[øłđðþßæœı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\p{L}\p{N}]+/gu, asLatin);
}

function asLatin(word: string): string {
  const latin =
    MIXED.test(word) && /[a-z]/.test(word)
      ? word.replace(/[\u0370-\u04FF]/g, (letter) => LOOK_ALIKES[letter] ?? letter)
      : word;
  return latin.replace(
    FIGURE_WITHIN,
    (_whole, before: string, figure: string, after: string) =>
      `${before}${FIGURES[figure] ?? figure}${after}`,
  );
}
