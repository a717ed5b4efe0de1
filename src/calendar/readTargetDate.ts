import type { IsoDate } from "./isoDate";
import { dayAfterLength, lengthAtStart, type LengthOfTime } from "./lengthOfTime";
import { plainText } from "./plainText";
import type { DateProblem } from "./recordedDate";
import { readDateCell, type DateCell } from "./readDateCell";
import type { SchoolTerms } from "./schoolTerms";
import { restOfComplete } from "./targetStatus";
import { dayNamedAfter, eventAtStart, eventIn, type NamedEvent } from "./targetEvent";
import { readWrittenTarget, type WrittenTarget } from "./writtenTarget";
import type { Holidays } from "./workingDays";

/** What a target date is read by; a day that is not known is `null` or left out. */
export interface TargetContext {
  today: IsoDate;
  /** The start of the action's own row. */
  start?: IsoDate | null;
  /** The day the plan was agreed. */
  agreed?: IsoDate | null;
  /** The day the report is published. */
  publication?: IsoDate | null;
  /** The council's terms, where they are not those of domain.md section 4. */
  terms?: SchoolTerms;
  /** For lengths in working days; without them weekends alone are counted out. */
  holidays?: Holidays;
  /** The year of the heading row above, or of the neighbours where both agree. */
  year?: number | null;
}

/** A target date that counts from another day; it moves when that day does. */
export interface RelativeTarget {
  from: NamedEvent;
  length: LengthOfTime;
}

/** What a target date means (domain.md section 7): the day meant is `end`. */
export interface TargetDate {
  /** As written, character for character. */
  asRecorded: string;
  start: IsoDate | null;
  end: IsoDate | null;
  approximate: boolean;
  /** It names no last day, and the action is not complete. */
  needsDate: boolean;
  /** "Complete" and "Done" set the status of the action. */
  status: "complete" | null;
  relative: RelativeTarget | null;
  /** Why it needs a date, in one plain sentence. */
  reason: string | null;
  /** What was taken for granted in reading it, in one plain sentence. */
  assumption: string | null;
  /** What is odd about the date itself: a weekday that does not match, a span written backwards. */
  problems: DateProblem[];
}

const LONGEST = 400;
const NO_HOLIDAYS: Holidays = new Set();
const BEFORE_LENGTH =
  /^(?:(?:to be )?(?:done|completed?|achieved|implemented|reviewed?|in place|finished|actioned) )?(?:(?:within|in|after|no later than|not later than|not more than|no more than|up to|by|over|for|approx[.]?|approximately|about|maximum of|max[.]?|a maximum of|the next|next|the) )*/;

/**
 * Reads a target date: all forms of recorded dates, two-digit years of the 2000s; "complete"; lengths that count from the
 * publication, the agreement of the plan or the row's start. Never throws on any `text`; what names no day needs a date and
 * is never made up. Throws `RangeError` where a day of the context is no real day.
 */
export function readTargetDate(text: string, context: TargetContext): TargetDate {
  const plain = text.length > LONGEST ? "" : plainText(text);
  const said = restOfComplete(plain);
  const read = said === "" ? NOTHING : readPlain(said ?? plain, context);
  const empty = text.trim() === "";
  const target = { asRecorded: text, ...NOTHING, ...read };
  if (said !== null) return { ...target, status: "complete", reason: null };
  if (target.end !== null) return { ...target, needsDate: false, reason: null };
  return {
    ...target,
    needsDate: true,
    reason: empty ? "No target date is written." : (target.reason ?? "It names no day."),
  };
}

/** The same for a cell, whose date may be a real one. As `readDateCell` for numbers. */
export function readTargetCell(cell: DateCell, context: TargetContext): TargetDate {
  if (cell.kind === "text" || cell.kind === "empty" || cell.value === null) {
    return readTargetDate(typeof cell.value === "string" ? cell.value : cell.text, context);
  }
  const read = readDateCell(cell, { today: context.today, targetDate: true });
  const needsDate = read.end === null;
  return {
    ...NOTHING,
    asRecorded: cell.text,
    start: read.start,
    end: read.end,
    approximate: read.approximate,
    needsDate,
    reason: needsDate ? "It names no day." : null,
    problems: needsDate ? [] : read.problems,
  };
}

const NOTHING = {
  start: null,
  end: null,
  approximate: false,
  needsDate: false,
  status: null,
  relative: null,
  reason: null,
  assumption: null,
  problems: [],
} satisfies Omit<TargetDate, "asRecorded">;

type Read = Partial<TargetDate>;

function readPlain(plain: string, context: TargetContext): Read {
  const bare = plain.replace(BEFORE_LENGTH, "");
  const found = lengthAtStart(bare);
  if (found) {
    const counted = readLength(found.length, found.rest, context);
    if (counted) return counted;
  }
  return readEvent(plain, context) ?? fromWritten(readWrittenTarget(plain, context));
}

/** "3 months", "within six months of the publication of this report", "10 working days from 1 May 2017". */
function readLength(length: LengthOfTime, rest: string, context: TargetContext): Read | null {
  const after = rest.replace(/^[\s,.;:'-]+|[\s,.;:)-]+$/g, "");
  if (after === "") return bareLength(length, context);
  const link =
    /^(?:\(?(?:of|from|after|following|post|since|once|on|beyond|to|and)\b ?|starting |beginning )(.*)$/s.exec(
      after,
    )?.[1];
  if (link === undefined) {
    // A remark that names no other day: "3 months (website permitting)".
    return /\d/.test(after) || !/^[(-]/.test(rest.trim()) ? null : bareLength(length, context);
  }
  const event = eventIn(link, context.start !== undefined && context.start !== null);
  const dated = /\d/.test(link) ? dayNamedAfter(link) : null;
  const named = dated === null ? null : readWrittenTarget(dated.text, context);
  if (event === null || dated?.sure === true || isOn(named, event, context)) {
    const base = named?.end ?? null;
    if (base === null) {
      return event === null ? { reason: "It counts from a day that is not known." } : null;
    }
    const end = dayAfterLength(base, length, context.holidays ?? NO_HOLIDAYS);
    return { start: base, end, approximate: named?.approximate === true };
  }
  return named === null ? counted({ from: event, length }, context) : fromWritten(named);
}

/** A bare length counts from the row's start, else from the day the plan was agreed (domain.md section 7). */
function bareLength(length: LengthOfTime, context: TargetContext): Read {
  if (context.start) return counted({ from: "start", length }, context);
  const read = counted({ from: "agreed", length }, context);
  return read.reason === undefined
    ? read
    : {
        ...read,
        reason: "It is a length of time, and neither a start nor the day the plan was agreed is known.",
      };
}

/** "within six months of publication – 13 October 2016": the day of publication where that is known to be it. */
function isOn(named: WrittenTarget | null, event: NamedEvent, context: TargetContext): boolean {
  const day = context[event] ?? null;
  return day !== null && named?.end === day;
}

const UNKNOWN: Readonly<Record<NamedEvent, string>> = {
  publication: "It counts from the publication, which has no date yet.",
  agreed: "It counts from the day the plan was agreed, which is not known.",
  start: "It counts from the start of the action, which is not known.",
};

function counted(relative: RelativeTarget, context: TargetContext): Read {
  const base = context[relative.from] ?? null;
  if (base === null) return { relative, reason: UNKNOWN[relative.from] };
  const end = dayAfterLength(base, relative.length, context.holidays ?? NO_HOLIDAYS);
  return { start: base, end, relative };
}

/** "On publication", "by agreement of the plan", "From date of publication of report – 13 October 2016". */
function readEvent(plain: string, context: TargetContext): Read | null {
  const found = eventAtStart(plain);
  if (!found) return null;
  if (/\d/.test(found.rest)) {
    const dated = fromWritten(readWrittenTarget(found.rest, context));
    return dated.end === undefined || dated.end === null ? null : dated;
  }
  const relative: RelativeTarget = { from: found.event, length: { count: 0, unit: "days" } };
  if (found.side === "after") {
    return { start: context[found.event] ?? null, reason: "It says after what it begins, not by when." };
  }
  if (found.side === "on") return counted(relative, context);
  const eve = counted({ ...relative, length: { count: -1, unit: "days" } }, context);
  return { ...eve, start: null };
}

function fromWritten(written: WrittenTarget): Read {
  const { start, end, approximate, reason, assumption, problems } = written;
  return { start, end, approximate, reason, assumption, problems };
}
