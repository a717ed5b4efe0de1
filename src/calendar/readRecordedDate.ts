import {
  addMonths,
  dayNumberOf,
  daysInMonth,
  isoDate,
  isoOfDayNumber,
  parseIsoDate,
  type IsoDate,
} from "./isoDate";
import { readUnit } from "./forms/unit";
import { readOpenEnded } from "./openEnded";
import { plainText } from "./plainText";
import { problem } from "./problems";
import { readingOf, type Outcome, type Reading, type Surroundings } from "./reading";
import type { DateContext, DateProblem, RecordedDate } from "./recordedDate";
import { readTime } from "./readTime";
import { USUAL_TERMS } from "./schoolTerms";
import { momentFromSerial, serialFromDate } from "./serial";
import { readSeveral } from "./several";
import { saysNoDate, withoutExactDate } from "./noDate";
import { readSpan } from "./span";
import { daysAmongWords } from "./dayAmongWords";
import { isExportersMidnight, timeCuts } from "./timeInDate";
import { tokensOf } from "./tokens";
import type { WrittenDay } from "./written";
import { centuryAt } from "./year";
import { sentences } from "./sentences";

const YEAR_MISSING = sentences(
  "The year is missing",
  "ask the agency which year it was",
  "please tell us which year it was",
);

/** Longer texts are narrative, not dates. */
const LONGEST = 300;
/** 1 January 1950, the first serial that is a date and not some other number (domain.md section 4). */
const FIRST_SERIAL = 18264;
/** ??/03/2019 · xx/03/2019: a month whose day nobody knows. */
const DAY_NOT_KNOWN = /^(?:\?{1,2}|x{1,2}|_{1,2}|-{2}) ?[/.-] ?(.+)$/;
/** Days on one line with nothing but blanks between them: 12/03/2019 13/03/2019 · 12 March 2019 15 March 2019. */
const FIGURES_SIDE_BY_SIDE =
  /(\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(?:\d{4}|\d{2})|[a-z] \d{4}),? +(?=\d{1,2}(?:[/.-]\d{1,2}[/.-]|(?:st|nd|rd|th)? [a-z]{3,9} \d{4}))/g;
const CLOCK_TIME = /\d:\d\d/;
const SERIAL_TEXT = /^\d{5}(?:\.\d+)?$/;

/**
 * What an agency's recorded date means (domain.md section 4). Never throws on any `text`, and never guesses in silence: what
 * cannot be read has `start` and `end` null and an error among its problems. Throws `RangeError` where `context.today` is no
 * real day.
 */
export function readRecordedDate(text: string, context: DateContext): RecordedDate {
  if (text.length > LONGEST && text.trim().length > LONGEST) return unreadable(text, "too-long");
  const plain = plainText(text.length > LONGEST ? text.trim() : text);
  const first = plain.charCodeAt(0);
  if (!(first >= 48 && first <= 57) && saysNoDate(plain)) return missing(text);
  if (SERIAL_TEXT.test(plain) && isDateSerial(Number(plain), context.today)) {
    return dateOfSerial(Number(plain), text, context);
  }
  const around = surroundingsOf(context);
  const whole = readPlain(plain, around);
  if (whole?.kind === "reading") return finish(text, whole, null, context);
  let outcome = whole;
  // "12-Mar-2019 14:30" looks like a span that is none.
  const cuttable = !whole || (whole.kind === "misfit" && CLOCK_TIME.test(plain));
  for (const cut of cuttable ? timeCuts(plain) : []) {
    const dated = readPlain(cut.date, around);
    if (dated?.kind === "reading") return finish(text, dated, asWritten(cut.time, text), context);
    outcome = dated;
    if (outcome) break;
  }
  const rough = outcome ? null : withoutExactDate(plain);
  const roughly = rough === null ? null : readPlain(rough, around);
  if (roughly?.kind === "reading") return finish(text, { ...roughly, approximate: true }, null, context);
  const remark = /^([^()]{4,40})\(([^()\d]{3,120})\)$/.exec(plain);
  const beside = remark?.[1] === undefined || outcome ? null : readPlain(remark[1], around);
  if (beside?.kind === "reading") return finish(text, beside, null, context);
  if (!outcome) {
    const among = readAmongWords(plain, around);
    if (among)
      return finish(text, among.reading, among.time === "" ? null : asWritten(among.time, text), context);
    return { ...unreadable(text, "none"), likely: likelyDay(plain, around) };
  }
  if (outcome.kind === "misfit") {
    return { ...unreadable(text, "misfit"), problems: [problem(outcome.rule)], likely: outcome.likely };
  }
  return {
    ...unreadable(text, "without-year"),
    problems: [problem("date-unreadable", YEAR_MISSING)],
    noYear: { day: outcome.day, month: outcome.month },
  };
}

/** Whether a number is read as an Excel serial: from 1 January 1950 to ten years after today (domain.md section 4). */
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

/** A recorded date that nothing could be read of. */
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

/** A recorded date that says, in words or by saying nothing, that there is none. */
export function missing(text: string): RecordedDate {
  return { ...unreadable(text, "no-date"), problems: [problem("date-missing")] };
}

function surroundingsOf(context: DateContext): Surroundings {
  const thisYear = Number(context.today.slice(0, 4));
  return {
    century: centuryAt(thisYear, context.targetDate === true),
    year: context.year ?? null,
    yearIsSaid: context.yearFrom === "heading",
    terms: context.terms ?? USUAL_TERMS,
  };
}

/** One date, a span, an open one or several, in this order: each is tried on the whole text. */
function readPlain(plain: string, around: Surroundings): Outcome | null {
  const dayless = DAY_NOT_KNOWN.exec(plain)?.[1];
  if (dayless !== undefined) {
    const month = readPlain(dayless, around);
    return month?.kind === "reading" && month.precision === "month" ? { ...month, approximate: true } : null;
  }
  const tokens = tokensOf(plain);
  const { list } = tokens;
  let { doubtful } = tokens;
  // A dash with a blank behind it begins an item of a list.
  if (list[0]?.text === "-" && list[1]?.gap) list.shift();
  // "probably between …", "sometime after …": the doubt is about all of it.
  while (list[0]?.kind === "approx" && list[1]?.kind === "word") {
    list.shift();
    doubtful = true;
  }
  if (list.length === 0) return null;
  const unit = readUnit(list, around.century);
  const outcome =
    (unit && (unit.kind === "misfit" ? unit : readingOf(unit, around))) ??
    readSpan(list, around, "dashes") ??
    readOpenEnded(list, around) ??
    readSeveral(list, around) ??
    readSpan(list, around, "slashes");
  return doubtful && outcome?.kind === "reading" ? { ...outcome, approximate: true } : outcome;
}

/** A whole day with a remark beside it, and the time that may stand between them: "12/03/2019 approx 3pm home visit". */
function readAmongWords(plain: string, around: Surroundings): { reading: Reading; time: string } | null {
  const parted = plain.replace(FIGURES_SIDE_BY_SIDE, "$1, ");
  const several = parted === plain ? null : readPlain(parted, around);
  if (several?.kind === "reading") return { reading: several, time: "" };
  for (const { date, time } of [...timeCuts(plain), { date: plain, time: "" }]) {
    for (const { day, doubtful } of daysAmongWords(date)) {
      const reading = readPlain(day, around);
      // Only a day that is written whole: of anything less the words might say more.
      if (reading?.kind !== "reading" || reading.precision !== "day" || !/\d{2}$/.test(day)) continue;
      if (reading.problems.some(({ rule }) => rule === "year-assumed")) continue;
      const approximate = reading.approximate || (doubtful && time === "");
      return { reading: { ...reading, rule: "day-among-words", approximate }, time };
    }
  }
  return null;
}

/** The day that a text begins with, where what follows cannot be read: "12/03/2019 home visit". */
function likelyDay(plain: string, around: Surroundings): IsoDate | null {
  const { list } = tokensOf(plain.slice(0, 60));
  for (let length = Math.min(list.length, 7); length >= 3; length -= 1) {
    const unit = readUnit(list.slice(0, length), around.century);
    if (unit?.kind === "day" && unit.month !== null && unit.year !== null)
      return isoDate(unit.year, unit.month, unit.day);
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
  if (context.targetDate !== true && earliest !== null && earliest > context.today)
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

/** A part of the plain text in the letters of the text itself. */
function asWritten(plain: string, text: string): string {
  const at = text.toLowerCase().indexOf(plain);
  return at < 0 ? plain : text.slice(at, at + plain.length);
}

function oncePerRule(problems: DateProblem[]): DateProblem[] {
  if (problems.length < 2) return problems;
  return problems.filter(
    (found, index) => problems.findIndex((other) => other.rule === found.rule) === index,
  );
}

/** The same figures with day and month changed round, where that is another real day. */
function swappedOf(day: WrittenDay | null, from: number | null): IsoDate | null {
  if (!day || day.month === null || from === null || day.day === day.month || day.day > 12) return null;
  const year = day.year ?? Number(isoOfDayNumber(from).slice(0, 4));
  return day.month <= daysInMonth(year, day.day) ? isoDate(year, day.day, day.month) : null;
}
