import { readTime } from "./readTime";
import { inTurn, pattern } from "./pattern";

/** What a text says about the date of the entry above it. */
export interface FromAbove {
  /** How many days after that date it is. */
  daysLater: number;
  /** The time or part of the day beside it, in plain text; "" where there is none. */
  time: string;
}

/** One or two quotation marks, or what people type for them, perhaps with dashes on either side. */
const DITTO_MARK = /^[-.\s]*(?:"|''|,,|[\u2033\u3003])[-.\s"'\u2033\u3003]*$/;
const SAME = pattern(
  "",
  /^(?:(?:also|and|still|again|later|later on|on|the) )*/,
  [
    inTurn(
      [/(?:same|that|this) ?(?:day|date)/, /sameday/],
      /(?: as (?:above|before|previous|last|the last)(?: (?:entry|date))?)?/,
    ),
    /(?:(?:date|day) )?(?:as|see) (?:above|before|previous|previously|last)(?: (?:entry|date))?/,
    /(?:date )?above/,
    /-? ?(?:dit+o+|dito|dto|idem|ibid|do|d\/o) ?-?/,
  ],
  /(?: (?:as above|again))?\b[.]?/,
);
const SAME_PART = /^(?:(?:later|on|the) )*(?:same|that) (?=(?:morning|afternoon|evening|night|lunchtime)$)/;
const NEXT = pattern(
  "",
  /^(?:(?:on|the|and|early|late) )*/,
  [
    /(?:next|following)(?: calendar)?[ -]?(?:day|date)/,
    /(?:1|one|a) day later/,
    /day after(?: (?:that|this|above))?/,
  ],
  /\b[.]?/,
);
const NEXT_PART =
  /^(?:(?:on|the|and) )*(?:next|following) (?=(?:morning|afternoon|evening|night|lunchtime)$)/;
const DAYS_LATER = /^([2-9]|two|three|four|five|six) days (?:later|after(?: (?:that|this|above))?)$/;
const COUNTS = ["two", "three", "four", "five", "six"];
const LATER = /^[ ,:;(-]*(?:later(?: on)?|also|again)?[ ,:;(-]*(?:(?:at|@|in the) ?)?/;
const LONGEST = 50;

/** Whether a plain text is a ditto mark and nothing else. */
export function isDittoMark(plain: string): boolean {
  return DITTO_MARK.test(plain);
}

/**
 * What a text means that has its date from the entry above: "Same day", ditto marks, "as above", "Next day", with or without a time
 * (docs/domain.md section 4). Takes plain text (see `plainText`); `null` for any other text.
 */
export function fromAbove(plain: string): FromAbove | null {
  if (plain.length > LONGEST) return null;
  if (isDittoMark(plain)) return { daysLater: 0, time: "" };
  const later = DAYS_LATER.exec(plain)?.[1];
  if (later !== undefined) {
    const counted = COUNTS.indexOf(later);
    return { daysLater: counted < 0 ? Number(later) : counted + 2, time: "" };
  }
  for (const [shape, daysLater] of [
    [SAME, 0],
    [SAME_PART, 0],
    [NEXT, 1],
    [NEXT_PART, 1],
  ] as const) {
    const said = shape.exec(plain)?.[0];
    if (said === undefined) continue;
    const time = plain
      .slice(said.length)
      .replace(LATER, "")
      .replace(/[).,;:]+$/, "")
      .trim();
    if (time === "" || isTime(time)) return { daysLater, time };
  }
  return null;
}

/** A clock time or a part of the day; figures that could be anything else are not. */
function isTime(text: string): boolean {
  const { start, problem } = readTime(text);
  return problem === null && (start !== null || /^[a-z -]+$/.test(text));
}
