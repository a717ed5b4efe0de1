import type { IsoDate } from "../isoDate";
import { problem } from "../problems";
import { readRecordedDate } from "../readRecordedDate";
import type { DateContext, DateProblem, RecordedDate } from "../recordedDate";
import type { TargetContext } from "../targetDate";
import { inTurn, pattern } from "../pattern";

/** A target date that gives days, or why it does not. */
export interface WrittenTarget {
  start: IsoDate | null;
  end: IsoDate | null;
  approximate: boolean;
  reason: string | null;
  assumption: string | null;
  problems: DateProblem[];
}

const MOST_WORDS = 30;
/** Words that would open or close a span and belong to what follows: "31/03/2017 - to be completed". */
const LOOSE = /^(?:to|or|and|the|at|on|-|until|from|&)$/;
/** "Phase 1:", "Rec 2.1", "(a)": numbers that are not part of a date. */
const NUMBERED = pattern("g", [
  inTurn(
    /\b/,
    [/phase|stage|step|action|rec|recommendation|item|no|part|point/],
    /[. ]{0,2}\d{1,2}(?:[.]\d{1,2})?\b[:.)-]?/,
  ),
  /(?:^|\s)\(?(?:\d{1,2}|[a-h])[.)] (?=\D)/,
]);
const PIECES = /[\n;()]|, | and | then |&/;

/**
 * The days in a plain text; words around them are ignored, and the assumption says so ("Introduce Sept 2022"); the last of
 * several dates. Never throws on any text.
 */
export function readWrittenTarget(written: string, context: TargetContext): WrittenTarget {
  const plain = untilItsEnd(written);
  const next = nextOf(plain, context);
  if (next) return next;
  const whole = readDays(plain, context);
  if (whole.read) return whole.read;
  const remark = plain.replace(/\([^()\d]*\)/g, " ").trim();
  const beside = remark === plain || remark === "" ? null : readDays(remark, context).read;
  if (beside) return beside;
  if (!/\d/.test(plain)) return whole.why;
  const text = plain.replace(NUMBERED, "\n").trim();
  return readAmongWords(text, context) ?? readPieces(text.split(PIECES), context, text) ?? whole.why;
}

/** The dates of a text in pieces: the last of them is meant. */
function readPieces(pieces: string[], context: TargetContext, text: string): WrittenTarget | null {
  const found = pieces
    .filter((piece) => /\d/.test(piece))
    .flatMap((piece) => readDays(piece.trim(), context).read ?? readAmongWords(piece, context) ?? []);
  if (found.length === 0) return null;
  const last = found.reduce((one, other) => ((other.end ?? "") > (one.end ?? "") ? other : one));
  const starts = found.flatMap(({ start }) => start ?? []).sort();
  const assumption = `Of "${text.trim()}" the last day named was taken.`;
  return {
    ...last,
    start: found.some(({ start }) => start === null) ? last.start : (starts[0] ?? null),
    approximate: found.some(({ approximate }) => approximate),
    assumption: last.assumption === null ? assumption : `${assumption} ${last.assumption}`,
  };
}

/** A date with words without figures before or after it: the longest stretch that reads as a date. */
function readAmongWords(text: string, context: TargetContext): WrittenTarget | null {
  const words = text.split(/[ \n]+/).filter((word) => word !== "");
  if (words.length > MOST_WORDS) return null;
  const first = words.findIndex((word) => /\d/.test(word));
  const last = words.findLastIndex((word) => /\d/.test(word));
  if (first < 0) return null;
  for (let left = words.length - (last - first) - 1; left >= 0; left -= 1) {
    for (let from = 0; from <= first; from += 1) {
      const to = last + left - (first - from);
      if (to < last || to >= words.length || (to > last && LOOSE.test(words[to] ?? ""))) continue;
      const stretch = words.slice(from, to + 1).join(" ");
      const { read } = readDays(stretch, context);
      if (read) {
        const aside = [...words.slice(0, from), ...words.slice(to + 1)].join(" ").replace(/^[-:,.]$/, "");
        return aside === "" ? read : { ...read, assumption: said(stretch, read.assumption) };
      }
    }
  }
  return null;
}

function said(stretch: string, assumption: string | null): string {
  const words = `Only "${stretch}" was read as a date.`;
  return assumption === null ? words : `${words} ${assumption}`;
}

interface Days {
  read: WrittenTarget | null;
  why: WrittenTarget;
}

function readDays(plain: string, context: TargetContext): Days {
  const { today, terms, year = null } = context;
  const options: DateContext = { today, targetDate: true, ...(terms && { terms }) };
  const date = readRecordedDate(plain, options);
  if (date.noYear === null) return daysOf(date, null);
  const anchor = anchorOf(context);
  if (year !== null) {
    return daysOf(
      readRecordedDate(plain, { ...options, year }),
      `The year is not written; ${year} was taken from the dates around it.`,
    );
  }
  if (anchor === null) return daysOf(date, null);
  const first = Number(anchor.day.slice(0, 4));
  for (const next of [first, first + 1]) {
    const inYear = readRecordedDate(plain, { ...options, year: next });
    const end = inYear.end ?? inYear.start;
    if (end !== null && end >= anchor.day) return daysOf(inYear, firstAfter(next, anchor));
  }
  return daysOf(date, null);
}

/** What a date without a year must not be before. */
interface Anchor {
  day: IsoDate;
  called: string;
}

function anchorOf({ start, agreed, after }: TargetContext): Anchor | null {
  if (start) return { day: start, called: "the start of the action" };
  if (agreed) return { day: agreed, called: "the agreement of the plan" };
  return after ? { day: after, called: "the date of the paper or of the targets around it" } : null;
}

function firstAfter(year: number, { called }: Anchor): string {
  return `The year is not written; ${year} was taken, the first after ${called}.`;
}

const CLOSE_OF_BUSINESS = pattern(
  "",
  /\b(?:by|before|at)?\s*(?:the )?/,
  [/close of (?:business|play)/, /cob/, /end of play/],
  /(?: on)?\s+(?=\S*\d|\w+day\b)/,
);

/** "before the end of 2027" and "before close of business on Thursday" mean the last day itself. */
function untilItsEnd(plain: string): string {
  return plain
    .replace(/\b(?:before|prior to) (?=(?:the )?(?:very )?end of\b)/, "by ")
    .replace(CLOSE_OF_BUSINESS, "by ");
}

const NEXT: readonly [RegExp, (year: number) => string[]][] = [
  [
    /^half[- ]?term(?: break| holiday)?$/,
    (year) => ["february", "may", "october"].map((month) => `${month} half term ${year}`),
  ],
  [/^end of (?:the |this )?(?:academic|school) year$/, (year) => [`31 august ${year}`]],
  [/^end of (?:the |this )?financial year$/, (year) => [`31 march ${year}`]],
  [/^end of (?:the |this )?(?:calendar )?year$/, (year) => [`31 december ${year}`]],
  [
    /^end of (?:the |this )?(?:school )?term$/,
    (year) => ["spring", "summer", "autumn"].map((season) => `end of ${season} term ${year}`),
  ],
];

/** A time that comes round, without its year: the first that ends on or after the day counted from. */
function nextOf(plain: string, context: TargetContext): WrittenTarget | null {
  const bare = plain.replace(/^(?:by|before|at|in|during|for|until) (?:the )?/, "").replace(/[\s.]+$/, "");
  const found = NEXT.find(([pattern]) => pattern.test(bare));
  if (!found) return null;
  const none = { start: null, end: null, approximate: false, assumption: null, problems: [] };
  const anchor = anchorOf(context);
  const first = anchor === null ? (context.year ?? null) : Number(anchor.day.slice(0, 4));
  if (first === null) return { ...none, reason: "The year is missing." };
  for (const year of [first, first + 1]) {
    for (const text of found[1](year)) {
      const { read } = readDays(text, context);
      if (read?.end && (anchor === null || read.end >= anchor.day)) {
        const assumption = anchor ? firstAfter(year, anchor) : null;
        return { ...read, assumption, problems: [...read.problems, problem("year-assumed")] };
      }
    }
  }
  return { ...none, reason: "The year is missing." };
}

function daysOf(date: RecordedDate, assumption: string | null): Days {
  const { start, end, approximate, problems } = date;
  const none = { start: null, end: null, approximate: false, assumption: null, problems: [] };
  const read = start === null && end === null ? null : { start, end, approximate, assumption, problems };
  return {
    read: read && { ...read, reason: end === null ? "It says when to start, not when to finish." : null },
    why: { ...none, reason: whyNot(date) },
  };
}

function whyNot(date: RecordedDate): string {
  if (date.noYear !== null) return "The year is missing.";
  if (date.problems.some(({ rule }) => rule === "date-impossible")) {
    return "There is no such day in the calendar.";
  }
  return "It does not give a date.";
}
