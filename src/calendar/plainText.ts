const PLAIN = /^[\x20-\x5f\x61-\x7e]*$/;

/** "w/c", "w.e.", "w/comm", "w/ending" and so on, as one word; not "w/end", which may be the weekend. */
const WEEK_MARK =
  /\bw(?:k|eek)?[ ]?[/.\\][ ]?([cbe])(?:omm?(?:encing)?|mg|omencing|eg(?:inning)?|nding)?\b[.]?/g;

const REPLACEMENTS: [RegExp, string][] = [
  [/\r\n?|[\u2028\u2029]/g, "\n"],
  [/[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " "],
  [/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ""],
  [/[\u2192\u21d2\u27a1]/g, "-"],
  [/[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]/g, "-"],
  [/[\u2018\u2019\u201b\u02bc\u2032\u00b4`]/g, "'"],
  [/[\u201c\u201d]/g, '"'],
  [/[\u2044\u2215]/g, "/"],
  [/\u00d7/g, "x"],
  [/ˢᵗ/g, "st"],
  [/ⁿᵈ/g, "nd"],
  [/ʳᵈ/g, "rd"],
  [/ᵗʰ/g, "th"],
];

/** "the twenty-first of March", "Twelfth March", in figures. */
const UNITS = "first second third fourth fifth sixth seventh eighth ninth".split(" ");
const DAY_WORDS: readonly string[] = [
  ...UNITS,
  ..."tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  ),
  "twentieth",
  ...UNITS.map((unit) => `twenty ${unit}`),
  "thirtieth",
  "thirty first",
];
const MONTHS = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}";
const DAY_IN_WORDS = new RegExp(
  `\\b(${[...DAY_WORDS].reverse().join("|").replace(/ /g, "[ -]")})( (?:day )?(?:of )?${MONTHS}\\b)`,
  "g",
);
const MAY_BE_IN_WORDS = /[a-z]{2}(?:st|nd|rd|th) /;

/** Words of a date in Welsh that mean something else by themselves: Mawrth is March, and Hydref October. */
const WELSH: [RegExp, string][] = [
  [/\bdydd mawrth\b/g, "tuesday"],
  [/\btymor yr hydref\b/g, "autumn term"],
  [/\btymor y gwanwyn\b/g, "spring term"],
  [/\btymor yr haf\b/g, "summer term"],
];

/**
 * The text with one kind of space, dash and apostrophe, in lower case and trimmed. Other characters stay, so that full-width
 * digits, say, are not taken for what they resemble.
 */
export function plainText(text: string): string {
  let plain = text;
  if (!PLAIN.test(plain)) for (const [from, to] of REPLACEMENTS) plain = plain.replace(from, to);
  plain = plain.trim().toLowerCase();
  if (plain.includes("some "))
    plain = plain.replace(/\b(?:some time|at some (?:point|stage))\b/g, "sometime");
  if (MAY_BE_IN_WORDS.test(plain)) {
    plain = plain.replace(DAY_IN_WORDS, (_whole, day: string, rest: string) => {
      return `${DAY_WORDS.indexOf(day.replace("-", " ")) + 1}th${rest}`;
    });
  }
  if (plain.includes("o/n")) plain = plain.replace(/\bo\/n\b/g, "overnight");
  if (plain.includes("w.e.f")) plain = plain.replace(/\bw\.e\.f\b\.?/g, "wef");
  if (plain.includes(">")) plain = plain.replace(/-*>/g, "-");
  if (plain.includes("dydd") || plain.includes("tymor")) {
    for (const [from, to] of WELSH) plain = plain.replace(from, to);
  }
  return plain.includes("w") ? plain.replace(WEEK_MARK, "w$1 ") : plain;
}
