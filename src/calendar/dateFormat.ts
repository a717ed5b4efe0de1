import { parseIsoDate } from "./isoDate";
import { dateFromSerial } from "./serial";

/** What Excel leaves to the machine, by the code that it gives for it, and how Britain writes it (docs/domain.md section 3). */
const BY_THE_MACHINE = [
  { code: /^m\/d\/yyyy$/i, british: "dd/mm/yyyy" },
  { code: /^m\/d\/yyyy h:mm$/i, british: "dd/mm/yyyy hh:mm" },
  { code: /^\[\$-(?:[0-9a-f]*F800|x-sysdate)\]/i, british: "dd mmmm yyyy" },
  { code: /^\[\$-(?:[0-9a-f]*F400|x-systime)\]/i, british: "hh:mm:ss" },
] as const;

/**
 * A number format as it shows in Britain.
 * @param code as Excel gives it, in American English; the built-in formats 14 and 22 are "m/d/yyyy" and "m/d/yyyy h:mm"
 * @returns `null` where it shows the same on every machine
 */
export function britishFormat(code: string): string | null {
  return BY_THE_MACHINE.find((each) => each.code.test(code))?.british ?? null;
}

/** Whether a number format (an en-US code) shows a date or a time of day: d, m, y, h or s outside of quotes and brackets. */
export function isDateFormat(code: string): boolean {
  if (britishFormat(code) !== null) return true;
  const bare = code
    .replace(/"[^"]*"/g, "")
    .replace(/\\./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return !/^general$/i.test(bare) && /[dmyhs]/i.test(bare);
}

/** A quoted text, a character that stands for itself, a mark in brackets, a run of one letter, am and pm, or anything else. */
const TOKEN = /"([^"]*)"|\\(.)|[_*].|\[([^\]]*)\]|am\/pm|a\/p|\.0+|([dmyhs])\4*|[^]/giu;
const SECONDS_A_DAY = 86_400;

/** The moment of a serial in whole seconds. */
interface Moment {
  year: number;
  month: number;
  day: number;
  /** 0 is Sunday. */
  weekday: number;
  hour: number;
  minute: number;
  second: number;
  /** Since the serial's day 0, for lengths of time. */
  hours: number;
}

/** What a cell with a date or a time shows in its number format, in English, however wide its column; `null` where nothing can. */
export function shownDate(serial: number, code: string): string | null {
  const [first = ""] = (britishFormat(code) ?? code).split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const tokens = [...first.matchAll(TOKEN)];
  const withSeconds = tokens.some(([token]) => /^s/i.test(token));
  const moment = momentOf(serial, withSeconds);
  if (!moment) return null;
  const half = tokens.some(([token]) => /^a/i.test(token) && token.includes("/"));
  const letters = tokens.map(([, , , bracket, letter]) =>
    (letter ?? /^[hms]+$/i.exec(bracket ?? "")?.[0] ?? "").charAt(0).toLowerCase(),
  );
  return tokens
    .map(([token, quoted, escaped, bracket, letter], index) => {
      if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? "";
      if (token.startsWith("_")) return " ";
      if (token.startsWith("*") && token.length > 1) return "";
      if (bracket !== undefined) return /^h+$/i.test(bracket) ? String(moment.hours) : "";
      if (/^a(?:m\/pm|\/p)$/i.test(token)) {
        const mark = moment.hour < 12 ? "AM" : "PM";
        return token.length > 3 ? mark : mark.charAt(0);
      }
      if (/^\.0+$/.test(token)) return token;
      return letter === undefined
        ? token
        : part(token.toLowerCase(), moment, half, isMinutes(letters, index));
    })
    .join("")
    .trim();
}

/** An m means minutes behind hours or in front of seconds. */
function isMinutes(letters: readonly string[], index: number): boolean {
  const before = letters
    .slice(0, index)
    .filter((letter) => letter !== "")
    .at(-1);
  const after = letters.slice(index + 1).find((letter) => letter !== "");
  return before === "h" || after === "s";
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

function part(token: string, moment: Moment, half: boolean, minutes: boolean): string {
  const long = token.length > 1;
  const figures = (value: number): string => String(value).padStart(long ? 2 : 1, "0");
  switch (token.charAt(0)) {
    case "y":
      return token.length > 2 ? String(moment.year) : String(moment.year % 100).padStart(2, "0");
    case "m":
      return minutes && token.length < 3
        ? figures(moment.minute)
        : named(token, moment.month, MONTHS[moment.month - 1]);
    case "d":
      return named(token, moment.day, WEEKDAYS[moment.weekday]);
    case "h":
      return figures(half ? moment.hour % 12 || 12 : moment.hour);
    default:
      return figures(moment.second);
  }
}

/** A day or a month in one or two figures, three letters, its whole name, or its first letter. */
function named(token: string, value: number, name = ""): string {
  if (token.length < 3) return String(value).padStart(token.length, "0");
  if (token.length === 3) return name.slice(0, 3);
  return token.length === 5 && token.startsWith("m") ? name.slice(0, 1) : name;
}

function momentOf(serial: number, withSeconds: boolean): Moment | null {
  const grain = withSeconds ? 1 : 60;
  // Excel cuts seconds off that it does not show; half a second is what arithmetic with serials loses.
  const seconds = Math.floor((serial * SECONDS_A_DAY + 0.5) / grain) * grain;
  const whole = Math.floor(seconds / SECONDS_A_DAY);
  const iso = whole === 0 ? null : dateFromSerial(whole);
  const day = iso === null ? null : parseIsoDate(iso);
  if (serial < 0 || (day === null && whole !== 0)) return null;
  const rest = seconds - whole * SECONDS_A_DAY;
  return {
    year: day?.year ?? 1900,
    month: day?.month ?? 1,
    day: day?.day ?? 0,
    weekday: (whole + 6) % 7,
    hour: Math.floor(rest / 3600),
    minute: Math.floor((rest % 3600) / 60),
    second: rest % 60,
    hours: Math.floor(seconds / 3600),
  };
}
