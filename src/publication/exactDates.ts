import type { IsoDate } from "../calendar/isoDate";
import { readRecordedDate } from "../calendar/readRecordedDate";
import { oneOf } from "./details/detail";

/** A date in a text that is exact to the day. */
export interface ExactDate {
  from: number;
  to: number;
  /** The days that it may mean: day first, and month first where that is another day; none where it is no real day. */
  days: IsoDate[];
}

const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const UNITS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];
/** The days of a month in words, from the first on. */
const DAYS_IN_WORDS = [
  ...UNITS,
  ..."tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  ),
  ...UNITS.map((unit) => `twenty-${unit}`),
  "thirtieth",
  "thirty-first",
];
const IN_WORDS = oneOf([...DAYS_IN_WORDS].reverse().map((day) => day.replace("-", "[- ]")));
const DATES = new RegExp(
  `(?:^|[^\\p{L}\\p{N}/.-]|dob)(${oneOf([
    "\\d{1,2} ?[./-] ?\\d{1,2} ?[./-] ?(?:\\d{4}|\\d{2})",
    "\\d{4}[/-]\\d{1,2}[/-]\\d{1,2}",
    `\\d{1,2}(?:st|nd|rd|th)? ?(?:day )?(?:of )?[ /.-]?${MONTH}[ ,/.-]{0,2}(?:\\d{4}|['’]?\\d{2})`,
    `${IN_WORDS} (?:day )?(?:of )?${MONTH},? \\d{4}`,
    `${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`,
    "(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])",
    "(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d{2}",
  ])})(?![\\p{L}\\p{N}/]|[.-]\\d)`,
  "giu",
);

const WORDS_OF_DAY = new RegExp(`^${IN_WORDS}(?= )`, "i");

/** The dates in a text that are exact to the day, from left to right. */
export function exactDates(text: string, today: IsoDate): ExactDate[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(DATES)].map((match) => {
    const written = match[1] ?? "";
    const to = match.index + match[0].length;
    return { from: to - written.length, to, days: daysOf(written, today) };
  });
}

function daysOf(written: string, today: IsoDate): IsoDate[] {
  const plain = written
    .replace(WORDS_OF_DAY, (word) => String(DAYS_IN_WORDS.indexOf(word.toLowerCase().replace(" ", "-")) + 1))
    .replace(/ ?([./-]) ?/g, "$1")
    .replace(/\b(\d{1,2})(\d{2})((?:19|20)\d{2})$/, "$1/$2/$3");
  const { start, end, swapped, likely } = readRecordedDate(plain, { today });
  return [start === end ? start : null, swapped, likely].filter((day) => day !== null);
}
