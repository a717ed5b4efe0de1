import { plainText } from "./plainText";
import { clock, momentFromSerial, timeFromFraction } from "./serial";
import { inTurn, pattern, repeated } from "./pattern";

/** A recorded time (docs/domain.md section 4). */
interface ReadTime {
  /** "HH:MM", "24:00" at the end of the day; `null` where no clock time is written ("pm"). */
  start: string | null;
  end: string | null;
  /** It runs past midnight: the end is on the next day. */
  endsNextDay: boolean;
  /** As written; the clock time itself where the cell holds a number. */
  asWritten: string;
  problem: "time-unreadable" | null;
}

interface Point {
  /** Minutes after midnight, before a missing am or pm is worked out. */
  minutes: number;
  /** Neither am, pm nor the 24-hour clock is stated, and the hour is at most 12. */
  open: boolean;
  half: "am" | "pm" | null;
  /** An hour by itself, without minutes or a mark. */
  bare: boolean;
}

const LONGEST = 60;
const POINT = pattern(
  "",
  /^(?:(half past|quarter past|quarter to) )?(\d{1,4})/,
  /(?:[:.;h](\d{2})(?:[:.](\d{2})(?:\.\d{1,6})?)?)? ?(?:o'clock ?)?(am|pm|hrs?|hours?|h)?/,
  /(?: ?(?:hrs?|hours|gmt|bst|utc|z))?$/,
);
const DAYPART = [
  /morning|afternoon|evening|night|tonight|overnight|daytime|day|am|pm|night shift|day shift/,
  /lunchtime|lunch time|lunch|teatime|tea time|bedtime|breakfast|dawn|dusk|early hours|small hours/,
  /mid-morning|mid morning|mid-afternoon|mid afternoon|all day/,
  /after school|before school|school day|during school|playtime|break time|breaktime|home time/,
];
const IN_WORDS = pattern(
  "",
  /^(?:(?:in|during|at|the|this|that|very|early|late|mid|later) )*/,
  DAYPART,
  repeated("?", / ?(?:\/|-|to|and|&|or|into) ?(?:the )?(?:(?:early|late|mid) )?/, DAYPART),
  /(?: (?:onwards|hours|time))?$/,
);
const NO_TIME = pattern(
  "",
  /^/,
  [
    /-*/,
    /n\/?k|n\/?a|n\/?r|u\/?k|nil|none|null|tbc|tba/,
    /various|various times|unknown|unspecified|untimed|no time|early|late|all/,
    /not known|not recorded|not stated|not given|not specified|not applicable/,
  ],
  /$/,
);
/** Nobody says "half past 2" of the night without saying so, but it may be: kept as written. */
const HALF_NOT_SAID = /^(?:half past|quarter past|quarter to) [1-6](?: ?o'?clock)?$/;
const APPROXIMATE = pattern(
  "",
  /^/,
  repeated("+", [
    inTurn(
      [
        /approximately|approx|circa|ca|c|about|around|roughly|est|estimated/,
        /between|from|at|@|after|before|by|since|just|shortly|until|till|time/,
      ],
      /\b\.?:? ?/,
    ),
    /[~@] ?/,
  ]),
);
const AFTERWARDS = /(?: ?-? ?(?:ish|approx(?:imately)?|onwards|est|estimated|or so)\.?)+$/;

/**
 * What a time column, or a time beside a date, means: 0930, 09:30, 9.30am, 09.30hrs, 1.45pm to 4.45pm, 23:50–00:30 (ends the
 * next day), noon, midnight, a fraction of a day, a serial with one. Words ("pm", "evening") and empty cells are kept as
 * written. `text` is what a cell with a number shows. Never throws.
 */
export function readTime(value: string | number | null, text?: string): ReadTime {
  if (value === null) return untimed(text ?? "", null);
  return typeof value === "number" ? readTimeNumber(value, text ?? "") : readTimeText(value);
}

function readTimeNumber(value: number, text: string): ReadTime {
  const shown = text.trim() || String(value);
  if (!Number.isFinite(value) || value < 0) return untimed(shown, "time-unreadable");
  if (value < 1) return timed(text.trim(), timeFromFraction(value));
  // A number typed like a clock time: 930, 1430, 9.3 (for 9.30), unless the cell shows it as a time.
  const typed = value < 2400 && !shown.includes(":") ? readClockNumber(value) : null;
  if (typed) return timed(shown, typed);
  if (Number.isInteger(value)) {
    const fromText = readTimeText(shown);
    return fromText.start === null ? untimed(shown, "time-unreadable") : fromText;
  }
  return timed(shown, momentFromSerial(value).time ?? "00:00");
}

function readClockNumber(value: number): string | null {
  if (Number.isInteger(value))
    return value >= 100 && value % 100 < 60 ? clock(Math.floor(value / 100) * 60 + (value % 100)) : null;
  const minute = Math.round((value % 1) * 100);
  const exact = Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
  return exact && value < 24 && minute < 60 ? clock(Math.floor(value) * 60 + minute) : null;
}

function timed(shown: string, start: string): ReadTime {
  return { start, end: null, endsNextDay: false, asWritten: shown === "" ? start : shown, problem: null };
}

function untimed(asWritten: string, problem: ReadTime["problem"]): ReadTime {
  return { start: null, end: null, endsNextDay: false, asWritten, problem };
}

function readTimeText(text: string): ReadTime {
  const asWritten = text.trim();
  if (asWritten.length > LONGEST) return untimed(asWritten, "time-unreadable");
  const plain = plainText(asWritten)
    .replace(/^'+/, "")
    .replace(/[()?[\]]/g, " ")
    .replace(/([ap])[.]? ?m\b\.?/g, (mark, half: string, at: number, whole: string) =>
      /[a-z]/.test(whole.charAt(at - 1)) ? mark : `${half}m`,
    )
    .replace(/\s+/g, " ")
    .replace(/[.,;]$/, "")
    .trim();
  if (NO_TIME.test(plain) || IN_WORDS.test(plain)) return untimed(asWritten, null);
  if (/^(?:time )?(?:unknown|not known|not recorded|n\/k)(?: time)?$/.test(plain))
    return untimed(asWritten, null);
  const fraction = /^0?\.\d{3,}$/.exec(plain);
  if (fraction) return { ...timed("", timeFromFraction(Number(plain))), asWritten };
  const bare = plain.replace(AFTERWARDS, "").replace(APPROXIMATE, "").trim();
  if (HALF_NOT_SAID.test(bare)) return untimed(asWritten, null);
  const between = /\bbetween\b/.test(plain);
  const read = readPoints(bare, asWritten, between);
  if (read) return read;
  // A date with its time, in the time column.
  const dated = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?:t|,? )(?:at )?(.+)$/.exec(plain);
  return (
    (dated?.[1] === undefined ? null : readPoints(dated[1], asWritten, false)) ??
    untimed(asWritten, "time-unreadable")
  );
}

function readPoints(bare: string, asWritten: string, between: boolean): ReadTime | null {
  const single = readPoint(bare);
  if (single) {
    return { start: clock(single.minutes), end: null, endsNextDay: false, asWritten, problem: null };
  }
  const [first, second, ...more] = bare
    .split(/ ?(?:-|\bto\b|\buntil\b|\btill\b|\band\b|&|,) ?/)
    .filter((part) => part !== "");
  if (first === undefined || second === undefined) return null;
  const points = [first, second, ...more].map((part) =>
    readPoint(part.replace(APPROXIMATE, "").replace(AFTERWARDS, ""), true),
  );
  const [start, end] = points;
  if (!start || !end || points.some((point) => point === null)) return null;
  // "9-10am", but neither "9-10" nor "12-03-2021".
  if (points.some((point) => point?.bare) && (more.length > 0 || points.every((point) => !point?.half)))
    return null;
  // Several times, not a span: the first of them counts.
  const listed = more.length > 0 || (/ and |&|,/.test(bare) && !between);
  const from = startMinutes(start, end);
  if (listed) return { start: clock(from), end: null, endsNextDay: false, asWritten, problem: null };
  const to = endMinutes(from, start, end);
  return {
    start: clock(from),
    end: clock(to),
    endsNextDay: to < from || (to === 0 && from > 0),
    asWritten,
    problem: null,
  };
}

/** "1-2pm" starts at 1pm, "11-1pm" at 11am. */
function startMinutes(start: Point, end: Point): number {
  if (!start.open || end.half !== "pm") return start.minutes;
  const later = (start.minutes % 720) + 720;
  return later <= end.minutes ? later : start.minutes;
}

/** "9am-5" ends at 5pm, "1pm-2" at 2pm. */
function endMinutes(from: number, start: Point, end: Point): number {
  if (!end.open || start.half === null || end.minutes > from) return end.minutes;
  const later = (end.minutes % 720) + 720;
  return later > from ? later : end.minutes;
}

/** A clock time; a bare hour ("9" of "9-10am") only where `bareAllowed`. */
function readPoint(text: string, bareAllowed = false): Point | null {
  const word = /^(?:12 ?)?(noon|midday|midnight)$/.exec(text)?.[1];
  if (word) return { minutes: word === "midnight" ? 0 : 720, open: false, half: null, bare: false };
  const inWords = /^(.*?) (?:in the |at )?(morning|afternoon|evening|night)$/.exec(text);
  const found = POINT.exec(inWords?.[1] ?? text);
  if (!found) return null;
  const [, past, figures = "", minuteFigures, , mark] = found;
  let hour: number;
  let minute: number;
  let bare = false;
  if (minuteFigures !== undefined) {
    if (figures.length > 2) return null;
    hour = Number(figures);
    minute = Number(minuteFigures);
  } else if (figures.length >= 3) {
    hour = Number(figures.slice(0, -2));
    minute = Number(figures.slice(-2));
  } else {
    bare = mark === undefined && !inWords && !past;
    if (bare && !bareAllowed && !text.includes("o'clock")) return null;
    hour = Number(figures);
    minute = 0;
  }
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return null;
  if (past) minute = past === "half past" ? 30 : past === "quarter past" ? 15 : -15;
  const point = halved(hour, minute, halfOf(mark, inWords?.[2], hour), mark);
  return point && { ...point, minutes: point.minutes < 0 ? point.minutes + 1440 : point.minutes, bare };
}

function halfOf(mark: string | undefined, dayPart: string | undefined, hour: number): "am" | "pm" | null {
  if (mark === "am" || mark === "pm") return mark;
  if (dayPart === "morning") return "am";
  if (dayPart === "night") return hour >= 6 && hour < 12 ? "pm" : "am";
  return dayPart === undefined ? null : "pm";
}

function halved(
  hour: number,
  minute: number,
  half: "am" | "pm" | null,
  mark: string | undefined,
): Omit<Point, "bare"> | null {
  if (half === null || hour > 12 || hour === 0) {
    // "14.30pm" is plain enough; "14.30am" is not.
    if (half === "am" && hour > 12) return null;
    return { minutes: hour * 60 + minute, open: mark === undefined && hour > 0 && hour <= 12, half };
  }
  return { minutes: (hour % 12) * 60 + minute + (half === "pm" ? 720 : 0), open: false, half };
}
