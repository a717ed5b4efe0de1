import { dayAfterLength, lengthAtStart, type LengthOfTime } from "../lengthOfTime";
import type { NamedEvent, TargetContext } from "../targetDate";
import { counted, NO_HOLIDAYS } from "./counted";
import type { ReadTarget, TargetForm } from "./target";
import { dayNamedAfter, eventIn } from "./targetEvent";
import { readWrittenTarget, type WrittenTarget } from "./writtenTarget";
import { pattern, repeated } from "../pattern";

const BEFORE_LENGTH = pattern(
  "",
  /^/,
  /(?:(?:to be )?(?:done|completed?|achieved|implemented|reviewed?|in place|finished|actioned) )?/,
  repeated(
    "*",
    [
      /within|in|after|by|over|for|approx[.]?|approximately|about|the next|next|the/,
      /no later than|not later than|not more than|no more than|up to|maximum of|max[.]?|a maximum of/,
      /at least|not less than|no less than|no fewer than|a minimum of|minimum of/,
    ],
    / /,
  ),
);
const LINK = pattern(
  "s",
  /^/,
  [/\(?(?:of|from|after|following|post|since|once|on|beyond|to|and)\b ?/, /starting |beginning /],
  /(.*)$/,
);

/** "7 working days before publication": counted back from the day. */
const BEFORE_EVENT = /^(?:before|prior to|ahead of|in advance of|preceding|pre)[ -](.+)$/s;

function backwards({ count, unit }: LengthOfTime): LengthOfTime {
  return { count: -count, unit };
}

/** A length of time, counted from a day that it gives, or from the row's start or the agreement of the plan. */
export const countedLength: TargetForm = {
  name: "counted-length",
  examples: [
    "3 months",
    "within six months of the publication of this report",
    "10 working days from 1 May 2017",
  ],
  read: (plain, context) => {
    const found = lengthAtStart(plain.replace(BEFORE_LENGTH, ""));
    return found && readLength(found.length, found.rest, context);
  },
};

function readLength(length: LengthOfTime, rest: string, context: TargetContext): ReadTarget | null {
  const after = rest.replace(/^[\s,.;:'-]+|[\s,.;:)-]+$/g, "");
  if (after === "") return bareLength(length, context);
  const before = BEFORE_EVENT.exec(after)?.[1];
  if (before !== undefined) return readLength(backwards(length), ` of ${before}`, context);
  const link = LINK.exec(after)?.[1];
  if (link === undefined) {
    // A remark without another day: "3 months (website permitting)".
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
    return { start: end < base ? null : base, end, approximate: named?.approximate === true };
  }
  return named ?? counted({ from: event, length }, context);
}

/** A bare length counts from the row's start, otherwise from the day the plan was agreed (docs/domain.md section 7). */
function bareLength(length: LengthOfTime, context: TargetContext): ReadTarget {
  if (context.start) return counted({ from: "start", length }, context);
  const read = counted({ from: "agreed", length }, context);
  return read.reason === undefined
    ? read
    : {
        ...read,
        reason: "It is a length of time, but neither its start nor the day the plan was agreed is known.",
      };
}

/** "within six months of publication – 13 October 2016": the day of publication, if known to be that day. */
function isOn(named: WrittenTarget | null, event: NamedEvent, context: TargetContext): boolean {
  const day = context[event] ?? null;
  return day !== null && named?.end === day;
}
