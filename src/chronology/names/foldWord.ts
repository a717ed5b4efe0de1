/** What may stand for the apostrophe of "O'Brien" or "Rowan's". */
export const APOSTROPHES = "'’‘ʼ`´′＇";
/** Characters that are not seen and stand inside words: soft hyphen, joiners, zero-width space. */
export const UNSEEN = "\u00AD\u200B-\u200D\u2060\uFEFF";

const PLAIN = /^[a-z]*$/;
const STRIPPED = new RegExp(`[\\p{M}${APOSTROPHES}${UNSEEN}]`, "gu");
/** Letters that Unicode does not take apart into a plain letter and a mark. */
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

/** A word as names are compared: lower case, without accents, apostrophes and unseen characters ("O’BRÍEN" → "obrien"). */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(STRIPPED, "")
    .replace(/[øłđðþßæœı]/g, (letter) => LETTERS[letter] ?? letter);
}
