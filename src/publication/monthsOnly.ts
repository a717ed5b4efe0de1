import { parseIsoDate, type IsoDate } from "../calendar/isoDate";
import { replaceSpans, withoutOverlaps } from "../chronology/names/spans";
import { exactDates } from "./exactDates";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** "March 2021": the month of a day in words. */
export function monthInWords(day: IsoDate): string {
  const date = parseIsoDate(day);
  return date ? `${MONTHS[date.month - 1] ?? ""} ${date.year}` : "";
}

/** The months of a span in words: "March 2021", "April to May 2021", "2014", "April 2020 to March 2021". */
export function monthsInWords(first: IsoDate, last: IsoDate): string {
  const [from, to] = [parseIsoDate(first), parseIsoDate(last)];
  if (!from || !to || (from.year === to.year && from.month === to.month)) return monthInWords(first);
  const wholeYears = from.month === 1 && to.month === 12;
  if (from.year === to.year)
    return wholeYears ? String(from.year) : `${MONTHS[from.month - 1] ?? ""} to ${monthInWords(last)}`;
  return wholeYears ? `${from.year} to ${to.year}` : `${monthInWords(first)} to ${monthInWords(last)}`;
}

/** The text with each date that is exact to the day as its month; one that is no real day becomes a mark. */
export function monthsOnly(text: string, today: IsoDate): string {
  if (!/\d/.test(text)) return text;
  const whole = exactDates(text, today).map(({ from, to, days: [day] }): Dated => {
    return { from, to, instead: day === undefined ? "[date]" : monthInWords(day) };
  });
  const dates = withoutOverlaps(whole, withoutYear(text));
  return replaceSpans(
    text,
    dates.map((date) => widened(text, date)),
    ({ instead }) => instead,
  );
}

interface Dated {
  from: number;
  to: number;
  instead: string;
}

const WEEKDAY = "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?";
const IN_WORDS = [...MONTHS, "Sept", ...MONTHS.map((month) => month.slice(0, 3))].join("|");
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const DAY_AND_MONTH = new RegExp(
  [
    `[^\\d/.:](${DAY} ?(?:day )?(?:of )?(?:${IN_WORDS}))(?![\\p{L}\\d])`,
    `[^\\p{L}\\d]((?:${IN_WORDS}) \\d{1,2}(?:st|nd|rd|th))(?![\\p{L}\\d])`,
    // "3/12" may be three months, "24/7" always: a figure alone is a day only behind a word that says so.
    "[^\\p{L}\\d/.:-](\\d\\d/\\d\\d)(?![\\p{L}\\d/%]|[.-]\\d)",
    `(?:[Oo]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]ated|[Bb]etween|[Cc]irca|[Cc]a?\\.|[Ww]/[ce]|${WEEKDAY}),? (\\d{1,2}/\\d{1,2})(?![\\p{L}\\d/%]|[.-]\\d)`,
  ].join("|"),
  "gu",
);

/** Days of a month without their year: "22/03", "c. 20/05", "3rd of March". */
function withoutYear(text: string): Dated[] {
  // The character before stands for itself at the beginning.
  return [...`\n${text}`.matchAll(DAY_AND_MONTH)].flatMap((match): Dated[] => {
    const written = match.slice(1).join("");
    const to = match.index + match[0].length - 1;
    const instead = monthOf(written);
    return instead === null ? [] : [{ from: to - written.length, to, instead }];
  });
}

function monthOf(written: string): string | null {
  const [day = 0, month = 0] = written.split("/").map(Number);
  const number = month > 12 ? day : month;
  if (written.includes("/"))
    return Math.max(day, month) > 31 || day === 0 ? null : (MONTHS[number - 1] ?? null);
  const name = /\p{Lu}\p{Ll}\p{Ll}/u.exec(written)?.[0] ?? "";
  return MONTHS.find((each) => each.startsWith(name)) ?? null;
}

const WEEKDAY_BEFORE = new RegExp(`(?:^|[^\\p{L}])(${WEEKDAY}\\.?,? (?:the )?)$`, "iu");
const WEEKDAY_AFTER = new RegExp(`^,? ?\\(${WEEKDAY}\\)`, "i");
const RANGE_BEFORE = new RegExp(
  `(?:^|[^\\p{L}\\d/.:-])((?:(?:between|from) )?${DAY}(?: (?:and|to|until|or) | ?[-–—&] ?))$`,
  "iu",
);
const LOOK_BACK = 40;

/** With the weekday beside it, and the first day of "between 1 and 5 July 2021". */
function widened(text: string, { from, to, instead }: Dated): Dated {
  const before = text.slice(Math.max(0, from - LOOK_BACK), from);
  const inWords = /^\d{1,2}\D*\p{L}/u.test(text.slice(from, to));
  const range = inWords ? (RANGE_BEFORE.exec(before)?.[1] ?? "") : "";
  const weekday = WEEKDAY_BEFORE.exec(before.slice(0, before.length - range.length))?.[1] ?? "";
  const after = WEEKDAY_AFTER.exec(text.slice(to, to + LOOK_BACK))?.[0] ?? "";
  return { from: from - range.length - weekday.length, to: to + after.length, instead };
}
