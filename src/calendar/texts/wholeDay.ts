import { pattern } from "../pattern";
import { readPhrase } from "../phrases/readPhrase";
import type { Conventions, Reading } from "../phrases/reading";

const MONTH = /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}/;
const YEAR = /(?:(?:19|20)\d{2}|\d{2})/;

/** Not the hour of "1 March 10am" or "12 March 09-10am". */
const YEAR_IN_WORDS = /(?:(?:19|20)\d{2}|\d{2}(?! ?[ap]\.?m| ?h|-\d|[:.]\d{2}(?!\d)))/;

/** A day written with its month and its year, in figures with one kind of mark, or in words. */
const DAY = pattern("", [
  /(?:19|20)\d{2}(?<iso>[-/.])\d{1,2}\k<iso>\d{1,2}/,
  pattern("", /\d{1,2}(?<mark>[-/. ])\d{1,2}\k<mark>/, YEAR),
  pattern("", /\d{1,2}(?:st|nd|rd|th)?(?: of)?[ /.-]?/, MONTH, /[ /.,'-]{0,2}/, YEAR_IN_WORDS),
  /(?:19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d|[0-3]\d(?:0[1-9]|1[0-2])(?:19|20)\d{2}/,
  pattern("", MONTH, /\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}/),
]).source;
const FIRST = new RegExp(`^(?<day>(?:[a-z]{3,9},? )?(?:${DAY}))(?!\\d)(?<rest>.+)$`);
const LAST = new RegExp(`^(?<rest>.*[^\\d])(?<day>${DAY})$`);
const ANOTHER = new RegExp(DAY);

/** A text that is one whole day, and something before or behind it. */
interface WholeDay {
  day: Reading;
  rest: string;
  isFirst: boolean;
}

/** The whole days with which a plain text begins and ends, where there is no other beside them; none for other texts. */
export function wholeDaysIn(plain: string, conventions: Conventions): WholeDay[] {
  return [FIRST, LAST].flatMap((pattern) => {
    const { day, rest } = pattern.exec(plain)?.groups ?? {};
    if (day === undefined || rest === undefined || ANOTHER.test(rest)) return [];
    const outcome = readPhrase(day, { ...conventions, year: null, yearIsGiven: false });
    if (outcome?.kind !== "reading" || outcome.from === null || outcome.from !== outcome.to) return [];
    return [{ day: outcome, rest, isFirst: pattern === FIRST }];
  });
}
