import { pattern } from "./pattern";
import { meaningOf } from "./words";

/** A text that begins with a date and goes on with what happened. */
export interface DatedText {
  /** The date, and the time beside it where there is one, as written. */
  date: string;
  /** What comes after it, as written. */
  words: string;
}

const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?";
const WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[.,]?\\s+)?";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const DATE = `(?:${[
  `${WEEKDAY}\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?(?:\\d{4}|\\d{2})(?![\\d/])`,
  "\\d{4}-\\d\\d-\\d\\d(?!\\d)",
  `${WEEKDAY}${DAY}(?:\\s+of)?[\\s-]+${MONTH},?[\\s-]+(?:\\d{4}|['’]?\\d{2})(?!\\d)`,
  `${MONTH}\\s+(?:${DAY},?\\s+)?(?:19|20)\\d\\d(?!\\d)`,
].join("|")})`;
const CLOCK =
  "(?:\\d{1,2}[:.]\\d{2}(?:\\s?(?:am|pm|hrs?|hours))?|\\d{4}\\s?(?:hrs?|hours)|\\d{1,2}\\s?[ap]m)\\b";
const TIME = `(?:,?\\s+(?:[-–—]\\s+)?(?:at\\s+|@\\s*)?${CLOCK}(?:\\s?(?:-|–|to)\\s?${CLOCK})?)?`;
const SPAN = `(?:\\s*(?:[-–—]|to|until)\\s*${DATE})?`;
/** What parts the date from the words; a year alone needs more than a space. */
const PARTED = "(?:\\s*[-–—:;|.,]+\\s*|\\s+)";
const BEGINS = pattern(
  "is",
  new RegExp(`^\\s*((?:\\d{1,3}[.)]\\s+)?${DATE}${SPAN}${TIME})${PARTED}(\\S.*)$`),
);
const ABOVE = pattern(
  "is",
  /^\s*((?:later )?(?:the )?(?:same|next|following) (?:day|date))/,
  /\s*[-–—:]\s*(\S.*)$/,
);
const YEAR = pattern("is", /^\s*((?:19|20)\d\d)\s*(?:[-–—]\s+|:\s*)(\D.*)$/);

/** Words that go on with the date itself, or say whose date it is: then the text is not an account. */
const GOES_ON = pattern(
  "i",
  /^\W*/,
  [
    /(?:to|until|till?|and|or) (?:the )?(?:\d|present|date|now|onwards|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\w*/,
    /onwards?|approx\w*|about|circa|late entry|(?:entered|recorded|written|typed|logged|added) (?:in|up|on|by|later)/,
    /retrospective\w*|aged?|same|ongoing|present|dob|born|birth\w*|due|page|version|v\d|log|ref\w*|cad|urn|not known|unknown/,
    /(?:not (?:certain|sure|known|clear)|un(?:certain|sure|clear)|wrong|incorrect)/,
    /x ?\d+|tbc|tba|error|printed|signed|completed/,
  ],
  /\b/,
);

/**
 * The date at the start of a text and the words after it: "12/03/2019 - HV visited and saw the baby." `null` for a text that begins
 * otherwise, and where less than two words of an account come after the date.
 */
export function datedText(text: string): DatedText | null {
  const [, date, words] = BEGINS.exec(text) ?? ABOVE.exec(text) ?? YEAR.exec(text) ?? [];
  if (date === undefined || words === undefined || GOES_ON.test(words)) return null;
  return /^["“‘'\p{L}\d£]/u.test(words) && tells(words) ? { date: date.trim(), words: words.trim() } : null;
}

function tells(words: string): boolean {
  const said =
    words
      .slice(0, 200)
      .toLowerCase()
      .match(/\p{L}[\p{L}'’/&-]*/gu) ?? [];
  return said.filter((word) => meaningOf(word).kind === "word").length >= 2;
}
