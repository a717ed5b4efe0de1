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

/** A word in the form used to compare names: lower case, without accents, apostrophes or invisible characters ("O’BRÍEN" → "obrien"). */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(STRIPPED, "")
    .replace(/[øłđðþßæœı]/g, (letter) => LETTERS[letter] ?? letter);
}
