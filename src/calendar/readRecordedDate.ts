import { readDate } from "./forms/readDate";
import { fromAbove, isDittoMark, type FromAbove } from "./fromAbove";
import { fromBirth, saysAgeOrSchoolYear } from "./fromBirth";
import {
  addDays,
  addMonths,
  dayNumberOf,
  daysInMonth,
  isoDate,
  isoOfDayNumber,
  parseIsoDate,
  type IsoDate,
} from "./isoDate";
import type { Conventions, Reading } from "./phrases/reading";
import { plainText } from "./plainText";
import { DAY_OR_YEAR, LAST_OF_MONTH, oncePerRule, problem } from "./problems";
import type { DateContext, DateProblem, RecordedDate } from "./recordedDate";
import { readTime } from "./readTime";
import { USUAL_TERMS } from "./schoolTerms";
import { momentFromSerial, serialFromDate } from "./serial";
import { machineMoment } from "./texts/machineMoment";
import { saysNoDate } from "./texts/noDate";
import { readText } from "./texts/readText";
import type { ReadText } from "./texts/text";
import { tearsADay } from "./texts/tornDay";
import { isExportersMidnight } from "./texts/timeInDate";
import { tokensOf } from "./tokens";
import type { Misfit, WrittenDay } from "./written";
import { centuryAt } from "./year";
import { sentences } from "./sentences";

const YEAR_MISSING = sentences(
  "The year is missing",
  "ask the agency which year it was",
  "please tell us which year it was",
);

const NOTHING_ABOVE = sentences(
  "This speaks of the date of the entry above, which is not known",
  "ask the agency for the date itself",
  "please write the date itself",
);
const BIRTH_NOT_KNOWN = sentences(
  "This is an age or a school year, and the date of birth is not known",
  "enter the subject's date of birth on the Review sheet, or ask the agency for the date",
  "please give the date itself",
);

/** A month and a number that could be its day as well: "June 21", and neither "Jan 08" nor "Jun-21" nor "June '21". */
const MONTH_AND_DAY = /^[a-z]{3,9}\.? (?:[12]\d|3[01])$/;

/** Longer texts are narrative, not dates. */
const LONGEST = 300;
/** 1 January 1950, the first serial that is a date and not some other number (docs/domain.md section 4). */
const FIRST_SERIAL = 18264;
const SERIAL_TEXT = /^\d{5}(?:\.\d+)?$/;

/**
 * What an agency's recorded date means (docs/domain.md section 4). Never throws on any `text`, and never guesses silently: what
 * cannot be read has `start` and `end` null and an error among its problems. Throws `RangeError` where `context.today` is not
 * a real day. What may be written is listed in `TEXT_FORMS`, `PHRASE_FORMS` and `DATE_FORMS`.
 */
export function readRecordedDate(text: string, context: DateContext): RecordedDate {
  if (text.length > LONGEST && text.trim().length > LONGEST) return unreadable(text, "too-long");
  const plain = machineMoment(plainText(text.length > LONGEST ? text.trim() : text));
  const first = plain.charCodeAt(0);
  const isDigit = first >= 48 && first <= 57;
  if (!isDigit && saysNoDate(plain) && (context.targetDate === true || !isDittoMark(plain)))
    return missing(text);
  if (SERIAL_TEXT.test(plain) && isDateSerial(Number(plain), context.today)) {
    return dateOfSerial(Number(plain), text, context);
  }
  const conventions = conventionsOf(context);
  const read = readText(plain, conventions);
  if (
    read &&
    context.targetDate !== true &&
    tearsADay(plain, read.outcome, conventions, dayNumberOf(context.today))
  )
    return { ...unreadable(text, "torn-day"), likely: likelyDay(plain, conventions) };
  if (read) {
    const isDoubtful = context.targetDate !== true && MONTH_AND_DAY.test(plain);
    return recorded(text, isDoubtful ? withDoubtOfYear(read) : read, context);
  }
  return (
    (context.targetDate === true ? null : readFromElsewhere(text, plain, context, conventions)) ?? {
      ...unreadable(text, "none"),
      likely: likelyDay(plain, conventions),
    }
  );
}

/** A date that is not written itself: it follows from the entry above, or from the subject's birth. */
function readFromElsewhere(
  text: string,
  plain: string,
  context: DateContext,
  conventions: Conventions,
): RecordedDate | null {
  const said = fromAbove(plain);
  if (said) {
    return (
      afterAbove(text, said, context) ?? {
        ...unreadable(text, "from-above"),
        problems: [problem("date-unreadable", NOTHING_ABOVE)],
      }
    );
  }
  const reading = context.birth ? fromBirth(plain, context.birth, conventions) : null;
  if (reading) return finish(text, reading, null, context);
  if (!saysAgeOrSchoolYear(plain)) return null;
  return { ...unreadable(text, "from-birth"), problems: [problem("date-unreadable", BIRTH_NOT_KNOWN)] };
}

/** The date of the entry above, or days after it; `null` where it ends on no day that can be counted from. */
function afterAbove(text: string, said: FromAbove, context: DateContext): RecordedDate | null {
  const { above } = context;
  if (!above || (above.start === null && above.end === null)) return null;
  const { approximate, precision } = above;
  let { start, end } = above;
  if (said.daysLater > 0) {
    if (end === null || !endsOnADay(above)) return null;
    start = end = addDays(end, said.daysLater);
  }
  const reading: Reading = {
    kind: "reading",
    rule: "from-above",
    from: start === null ? null : dayNumberOf(start),
    to: end === null ? null : dayNumberOf(end),
    approximate,
    precision: said.daysLater > 0 ? "day" : precision,
    problems: [problem("date-from-above")],
    figures: null,
  };
  return finish(text, reading, said.time === "" ? null : asWritten(said.time, text), context);
}

/** Whether the last day is a day that somebody wrote, and not just where a week, a month, a year or a run of months ends. */
function endsOnADay({ start, end, approximate, precision }: RecordedDate): boolean {
  if (start === null || end === null || approximate) return false;
  if (start === end) return true;
  const wholeMonths = start.endsWith("-01") && addDays(end, 1).endsWith("-01");
  return (precision === "span" || precision === "day") && !wholeMonths;
}

/** "June 21" as June 2021, which is said. */
function withDoubtOfYear(read: ReadText): ReadText {
  const { outcome } = read;
  if (outcome.kind !== "reading" || outcome.precision !== "month") return read;
  return {
    ...read,
    outcome: { ...outcome, problems: [...outcome.problems, problem("year-assumed", DAY_OR_YEAR)] },
  };
}

function recorded(text: string, { outcome, time }: ReadText, context: DateContext): RecordedDate {
  switch (outcome.kind) {
    case "reading":
      return finish(text, outcome, time === "" ? null : asWritten(time, text), context);
    case "misfit":
      return { ...unreadable(text, "misfit"), problems: [misfit(outcome)], likely: outcome.likely };
    case "needs-year":
      return {
        ...unreadable(text, "without-year"),
        problems: [problem("date-unreadable", YEAR_MISSING)],
        noYear: { day: outcome.day, month: outcome.month },
      };
  }
}

function misfit({ rule, likely }: Misfit): DateProblem {
  return rule === "date-impossible" && likely !== null ? problem(rule, LAST_OF_MONTH) : problem(rule);
}

/** Whether a number is read as an Excel serial: from 1 January 1950 to ten years after today (docs/domain.md section 4). */
export function isDateSerial(serial: number, today: IsoDate): boolean {
  return serial >= FIRST_SERIAL && Math.floor(serial) <= serialFromDate(addMonths(today, 120));
}

/** The recorded date of an Excel serial; a fraction is the time. */
export function dateOfSerial(serial: number, text: string, context: DateContext): RecordedDate {
  const { day, time } = momentFromSerial(serial);
  const parts = day === null ? null : parseIsoDate(day);
  if (!parts || day === null) return unreadable(text, "serial");
  const number = dayNumberOf(day);
  const written: WrittenDay = {
    kind: "day",
    rule: "serial",
    ...parts,
    figures: true,
    week: null,
    weeks: 1,
    portion: null,
    approximate: false,
    weekday: null,
  };
  const reading: Reading = {
    kind: "reading",
    rule: "serial",
    from: number,
    to: number,
    approximate: false,
    precision: "day",
    problems: [],
    figures: written,
  };
  return finish(text, reading, time, context);
}

/** A recorded date that could not be read. */
export function unreadable(text: string, rule: string): RecordedDate {
  return {
    text,
    start: null,
    end: null,
    approximate: false,
    precision: "none",
    time: null,
    rule,
    problems: [problem("date-unreadable")],
    noYear: null,
    swapped: null,
    likely: null,
  };
}

/** A recorded date that is empty or says in words that there is none. */
export function missing(text: string): RecordedDate {
  return { ...unreadable(text, "no-date"), problems: [problem("date-missing")] };
}

function conventionsOf(context: DateContext): Conventions {
  const thisYear = Number(context.today.slice(0, 4));
  return {
    century: centuryAt(thisYear, context.targetDate === true),
    year: context.year ?? null,
    yearIsGiven: context.yearFrom === "heading",
    terms: context.terms ?? USUAL_TERMS,
  };
}

/** The day at the start of a text whose remainder cannot be read: "12/03/2019 home visit". */
function likelyDay(plain: string, conventions: Conventions): IsoDate | null {
  const { list } = tokensOf(plain.slice(0, 60));
  for (let length = Math.min(list.length, 7); length >= 3; length -= 1) {
    const date = readDate(list.slice(0, length), conventions.century);
    if (date?.kind === "day" && date.month !== null && date.year !== null)
      return isoDate(date.year, date.month, date.day);
  }
  return null;
}

function finish(text: string, reading: Reading, timeText: string | null, context: DateContext): RecordedDate {
  const problems = [...reading.problems];
  let { to } = reading;
  let time: string | null = null;
  if (timeText !== null && !isExportersMidnight(timeText)) {
    const read = readTime(timeText);
    time = read.problem !== null || read.asWritten === "" ? null : (read.start ?? read.asWritten);
    if (read.problem !== null) problems.push(problem(read.problem));
    if (read.endsNextDay && to !== null && to === reading.from) to += 1;
  }
  const start = reading.from === null ? null : isoOfDayNumber(reading.from);
  const end = to === null ? null : to === reading.from ? start : isoOfDayNumber(to);
  const earliest = start ?? end;
  // A span that ends in a later year has not ended, and was not recorded: "12/04/2021 & 2030".
  const isAhead = end !== null && end.slice(0, 4) > context.today.slice(0, 4) && reading.precision === "span";
  if (context.targetDate !== true && ((earliest !== null && earliest > context.today) || isAhead))
    problems.push(problem("date-in-future"));
  if (reading.approximate) problems.push(problem("approximate-date"));
  return {
    text,
    start,
    end,
    approximate: reading.approximate,
    precision: reading.precision,
    time,
    rule: reading.rule,
    problems: oncePerRule(problems),
    noYear: null,
    swapped: swappedOf(reading.figures, reading.from),
    likely: null,
  };
}

/** A part of the plain text, in the original letters. */
function asWritten(plain: string, text: string): string {
  const at = text.toLowerCase().indexOf(plain);
  return at < 0 ? plain : text.slice(at, at + plain.length);
}

/** The same figures with day and month swapped, where that is another real day. */
function swappedOf(day: WrittenDay | null, from: number | null): IsoDate | null {
  if (!day || day.month === null || from === null || day.day === day.month || day.day > 12) return null;
  const year = day.year ?? Number(isoOfDayNumber(from).slice(0, 4));
  return day.month <= daysInMonth(year, day.day) ? isoDate(year, day.day, day.month) : null;
}
