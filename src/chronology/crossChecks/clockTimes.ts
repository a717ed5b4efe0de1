import { pattern } from "../../calendar/pattern";

const CLOCK = pattern(
  "gi",
  /\b/,
  [
    /(\d{1,2}):(\d{2})(?::\d{2})?/,
    /(\d{1,2})\.(\d{2})(?=\s?(?:[ap]\.?m|hrs|hours)\b)/,
    /(\d{2})(\d{2})(?=\s?(?:hrs|hours)\b)/,
    /(\d{1,2})(?=\s?[ap]\.?m\b)/,
  ],
  /(?:\s?([ap])\.?m\b)?/,
);
const HAS_CLOCK = /\d[:.]?\d*\s?(?:[ap]\.?m|h(?:rs|ours))\b|\d:\d/i;

const HOURS = "one two three four five six seven eight nine ten eleven twelve midnight noon midday".split(
  " ",
);
/** "ten to seven in the evening": without the part of the day it may mean either half. */
const IN_WORDS = new RegExp(
  "\\b(?:(half|quarter|twenty(?:-five)?|ten|five) (past|to) )?" +
    `(${HOURS.join("|")})(?: o['’]clock)?(?:,? (?:in the (morning|afternoon|evening)|at (night)))?\\b`,
  "gi",
);
const NAMED_HOURS: Readonly<Record<string, number>> = { midnight: 0, noon: 12 * 60, midday: 12 * 60 };
const MINUTES: Readonly<Record<string, number>> = {
  half: 30,
  quarter: 15,
  twenty: 20,
  "twenty-five": 25,
  ten: 10,
  five: 5,
};

/** A clock time in a text. */
interface ClockTime {
  /** After midnight. */
  minutes: number;
  /** It may as well be twelve hours later or earlier: "twenty to ten". */
  eitherHalf: boolean;
  at: number;
}

/** The clock times in a text, in figures and in words, in their order. */
export function clockTimesIn(text: string): ClockTime[] {
  return [...inFigures(text), ...inWords(text)].sort((one, other) => one.at - other.at);
}

function inFigures(text: string): ClockTime[] {
  if (!HAS_CLOCK.test(text)) return [];
  return [...text.matchAll(CLOCK)].flatMap(
    ({ index, 1: h1, 2: m1, 3: h2, 4: m2, 5: h3, 6: m3, 7: h4, 8: half }) => {
      const hours = Number(h1 ?? h2 ?? h3 ?? h4);
      const inHalf = half === undefined ? hours : (hours % 12) + (half.toLowerCase() === "p" ? 12 : 0);
      const minutes = inHalf * 60 + Number(m1 ?? m2 ?? m3 ?? 0);
      return minutes < 24 * 60 ? [{ minutes, at: index, eitherHalf: false }] : [];
    },
  );
}

function inWords(text: string): ClockTime[] {
  return [...text.matchAll(IN_WORDS)].flatMap(
    ({ index, 1: past = "", 2: way = "", 3: hour = "", 4: part, 5: night }) => {
      const named = NAMED_HOURS[hour.toLowerCase()];
      if (named !== undefined) {
        if (past === "") return [];
        const offset = (MINUTES[past.toLowerCase()] ?? 0) * (way.toLowerCase() === "to" ? -1 : 1);
        return [{ minutes: (named + offset + 24 * 60) % (24 * 60), at: index, eitherHalf: false }];
      }
      const isPlain = part === undefined && night === undefined;
      // "three" alone is a number; "ten past three" is a time.
      if (isPlain && past === "") return [];
      const twelve = (HOURS.indexOf(hour.toLowerCase()) + 1) % 12;
      const offset = (MINUTES[past.toLowerCase()] ?? 0) * (way.toLowerCase() === "to" ? -1 : 1);
      const isMorning = part?.toLowerCase() === "morning" || (night !== undefined && twelve < 5);
      const minutes = (isMorning ? twelve : twelve + 12) * 60 + offset;
      return [{ minutes: (minutes + 24 * 60) % (24 * 60), at: index, eitherHalf: isPlain }];
    },
  );
}
