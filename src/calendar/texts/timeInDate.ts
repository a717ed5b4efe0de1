import { readTime } from "../readTime";
import { inTurn, pattern } from "../pattern";
import { NUMBER_OF_RECORD } from "./asidePatterns";

/** What is left of a date's text without its time, and the time. */
interface TimeCut {
  date: string;
  time: string;
}

const MARKED = "(?:[ap][.]?m\\b[.]?|hrs?\\b[.]?|hours?\\b|h\\b)";
const CLOCK =
  `(?:\\d{1,2}:\\d{2}(?::\\d{2}(?:[.]\\d{1,6})?)?(?: ?${MARKED})?|\\d{1,2}(?:[.]\\d{2})? ?${MARKED}|(?:0?\\d|1[0-2])\\d{2} ?[ap][.]?m\\b[.]?|\\d{3,4} ?(?:hrs?|hours?|h)\\b[.]?|` +
  "(?:12 ?)?(?:noon|midday|midnight)\\b)";
/** A time recognisable only by the one after it: "9-10am". Not the year of "12 March 2019 - 2pm". */
const LOOSE = "(?:\\d{1,2}(?:[.]\\d{2})?|(?!19|20)[012]\\d{3}|[12]\\d{3}(?=-\\d{4}))";
const JOIN = " ?(?:-|to|until|till|and|&) ?";
const BEFORE = "((?:\\b(?:at|from|between|approx|approximately|around|about|c)\\b[.]? ?|[@~] ?)*)";
/** Before figures, these mean that they are not a time but part of something else. */
const IN_FIGURES = /[a-z\d/.:]/;
const PART =
  "\\b(?:early hours|(?:(?:early|late|mid)[ -])?(?:morning|afternoon|evening|night)|overnight|lunchtime|lunch time|teatime|bedtime|am|pm|a[.]m|p[.]m|daytime)\\b(?! after\\b)[.]?";

/** "9.30 in the morning", "half past 2 in the afternoon", "quarter to 3pm", "3 o'clock". */
const SPOKEN = new RegExp(
  `${BEFORE}(?:(?:half past|quarter past|quarter to) (?:1[0-2]|[1-9])(?: ?o'?clock)?(?: ?[ap][.]?m\\b[.]?| in the (?:morning|afternoon|evening)| at night\\b)?|` +
    "(?:1[0-2]|[1-9])(?:[:.]\\d{2})?(?: ?o'?clock)? (?:in the (?:morning|afternoon|evening)|at night)\\b|(?:1[0-2]|[1-9]) ?o'?clock(?: ?[ap][.]?m\\b[.]?)?)",
  "g",
);
const SAYS_TIME = /o'?clock|half past|quarter (?:past|to)| in the | at night/;
const NARROW = new RegExp(`${BEFORE}${CLOCK}(?:${JOIN}${CLOCK})?(?:-?ish\\b)?(?: (?:gmt|bst|z)\\b)?z?`, "g");
const WIDE = new RegExp(`${BEFORE}${LOOSE}${JOIN}${CLOCK}(?:-?ish\\b)?`, "g");
const IN_WORDS = new RegExp(`(?:\\bin )?(?:\\bthe )?${PART}(?: of\\b)?`, "g");
const LAST_FIGURES =
  /^(.*[\d a-z,]) (?:at )?(\d{3,4}|\d{1,2}[.:]\d{2}(?: ?- ?\d{1,2}[.:]\d{2})?|\d{4} ?- ?\d{4})$/;
/** What could be a year is a time only after a date that has a year: 12/03/19 2005. */
const YEAR = /^(?:19|20)\d{2}$/;
const WHOLE_FIGURES = /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},?$/;
/** "T:09:00", "time 0900" */
const TIME_LABEL = /\b(?:time|t)(?:[:.] ?| )(?=\d{1,2}[:.]?\d{2}\b)/;
/** An hour by itself after a whole date: the day is plain, the time is not. */
const LAST_HOUR = pattern("", [
  inTurn(
    /^(.*(?:\d{4}|[/.-]\d{2})),? (?:(?:at|@|approx\.?|about|around|c\.?|circa) ?){1,2}/,
    /(\d{1,2}(?: ?ish)?)$/,
  ),
  /^(.*(?:\d{4}|[/.-]\d{2})),? (\d{1,2} ?ish)$/,
]);
/** "4:??": the minutes are not known. */
const NO_MINUTES = /^(.*\d),? (?:at )?(\d{1,2}[:.](?:\?{1,2}|xx))$/;
const NUMBER_OF_RECORD_ANYWHERE = new RegExp(NUMBER_OF_RECORD, "g");
const MOST_CUTS = 4;
const NO_TIME_KNOWN = pattern(
  "",
  /^\(?/,
  [
    /unknown|not known|not recorded|n\/k|unknown time|no time|no time recorded/,
    /time unknown|time not known|time not recorded/,
  ],
  /\)?$/,
);
/** Words that mean no time in a column of times, but here could be about the date. */
const NOT_A_TIME = /^(?:[\d\s/.,-]*|various.*|none|nil|null|all|tb[ac]|n\/a|not applicable|unspecified)$/;
/** A date and its time are never longer. */
const LONGEST = 150;

/**
 * A date's plain text cut into the date and the time, the likeliest first: "12/03/2021 14:30", "12.3.21 at 2pm", "morning of
 * 12 March 2019".
 */
export function timeCuts(plain: string): TimeCut[] {
  if (plain.length > LONGEST) return [];
  const text = plain
    .replace(/(\d)t(\d)/, "$1 $2")
    .replace(TIME_LABEL, "at ")
    .replace(NUMBER_OF_RECORD_ANYWHERE, " ")
    .trim();
  const cuts: TimeCut[] = [];
  for (const pattern of SAYS_TIME.test(text) ? [SPOKEN, WIDE, NARROW, IN_WORDS] : [WIDE, NARROW, IN_WORDS]) {
    const cut = cutOut(text, pattern);
    if (cut) cuts.push({ date: withoutLooseEnds(cut.date), time: withoutOpening(cut.time) });
  }
  const last = LAST_FIGURES.exec(text);
  if (
    last?.[1] !== undefined &&
    last[2] !== undefined &&
    !(YEAR.test(last[2]) && !WHOLE_FIGURES.test(last[1]))
  )
    cuts.push({ date: withoutLooseEnds(last[1]), time: last[2] });
  const [, whole, hour, other, ish] = LAST_HOUR.exec(text) ?? NO_MINUTES.exec(text) ?? [];
  const [date, time] = [whole ?? other, hour ?? ish];
  if (date !== undefined && time !== undefined) cuts.push({ date: withoutLooseEnds(date), time });
  return cuts.length > 0 ? cuts : wordCuts(text);
}

/** The text without the times that a pattern finds, and the first of them; `null` where there is none. */
function cutOut(text: string, pattern: RegExp): TimeCut | null {
  let first: string | null = null;
  let date = "";
  let done = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [, before] = match;
    if (before !== undefined && IN_FIGURES.test(text.charAt(match.index + before.length - 1))) {
      pattern.lastIndex = match.index + 1;
      continue;
    }
    first ??= match[0];
    date += `${text.slice(done, match.index)} `;
    done = match.index + match[0].length;
  }
  return first === null ? null : { date: date + text.slice(done), time: first };
}

/** A date in figures or words, then a time in words that only the reader of times knows: "12/03/2021 after school". */
function wordCuts(text: string): TimeCut[] {
  const cuts: TimeCut[] = [];
  for (let at = text.indexOf(" "); at > 0 && cuts.length < MOST_CUTS; at = text.indexOf(" ", at + 1)) {
    const said = text.slice(at + 1).replace(/^(?:time:? )?(?:at )?/, "");
    const time = NO_TIME_KNOWN.test(said) ? "" : said;
    if (time !== "" && (NOT_A_TIME.test(said) || readTime(said).problem !== null)) continue;
    cuts.push({ date: withoutLooseEnds(text.slice(0, at)), time });
  }
  return cuts;
}

/** An exporter's "2021-03-12 00:00:00" means that there is no time. */
export function isExportersMidnight(time: string): boolean {
  return /^(?:00:00:00(?:[.]0+)?z?|12:00:00 ?am)$/i.test(time);
}

function withoutOpening(time: string): string {
  return time
    .trim()
    .replace(/^(?:at|@|in) ?/, "")
    .replace(/^the /, "")
    .replace(/ of$/, "");
}

function withoutLooseEnds(date: string): string {
  return date
    .replace(/\( *\)/g, " ")
    .trim()
    .replace(/^(?:[,;-] ?|(?:and|of|on) )+/, "")
    .replace(/(?: ?[,;@/-]| (?:and|at|from|in|the|between|time:?))+$/, "")
    .trim();
}
