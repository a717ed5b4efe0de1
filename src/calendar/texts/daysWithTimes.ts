import { inTurn, pattern, repeated } from "../pattern";
import { readPhrase } from "../phrases/readPhrase";
import { readTime } from "../readTime";
import type { TextForm } from "./text";

const MONTH = /(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?/;
const WEEKDAY = /(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[.,]? /;
const YEAR = /(?:(?:19|20)\d{2}|'?\d{2})/;
const LONGEST = 300;

/** A day, whole or with its month or year left to the days beside it. */
const DAY = pattern(
  "",
  /^(?:again )?(?:on )?(?:the )?/,
  repeated("?", WEEKDAY),
  [
    /\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})/,
    /\d{1,2}\/\d{1,2}/,
    /(?:19|20)\d{2}-\d{1,2}-\d{1,2}/,
    /\d{1,2}(?:st|nd|rd|th) (?:19|20)\d{2}/,
    inTurn(/\d{1,2}(?:st|nd|rd|th)?/, repeated("?", /[ -](?:of )?/, MONTH, repeated("?", /,?[ -]/, YEAR))),
    inTurn(MONTH, / \d{1,2}(?:st|nd|rd|th)?/, repeated("?", /,? /, YEAR)),
  ],
  /$/,
);

const CLOCK = [
  /\d{1,2}(?:[:.]\d{2})? ?[ap]\.?m\b\.?/,
  /\d{1,2}:\d{2}(?: ?(?:hrs?|hours|h)\b)?/,
  /\d{1,2}\.\d{2} ?(?:hrs?|hours|h)\b/,
  /\d{4} ?(?:hrs?|hours|h)\b\.?/,
  /noon|midday|midnight|[ap]\.?m\b\.?/,
  /(?:(?:early|late|mid)[ -])?(?:morning|afternoon|evening|night)|lunchtime|overnight/,
];
const SAID = /(?:(?:at|approx\.?|approximately|about|around|from|between|in the|c\.?) |[@~] ?)/;
/** A time behind a day, also in brackets; a bare "10.30" only behind "at". */
const TIME_BEHIND = pattern(
  "",
  /[ (,]+/,
  [
    inTurn(repeated("*", SAID), CLOCK, repeated("?", / ?(?:-|to|and) ?/, CLOCK)),
    /(?:at |@ ?)\d{1,2}\.\d{2}/,
    /(?:at |@ ?)?\d{1,2}(?:[:.]\d{2})?-\d{1,2}(?:[:.]\d{2})? ?[ap]\.?m\b\.?/,
  ],
  /\)?$/,
);

const BETWEEN =
  / ?(?:(?:[-,;] ?)?\b(?:and then|and again|and|or|then again|then|also|plus)\b|[,;&+\n]| [/|] ) ?/;
/** Words that only a list of days has between them. */
const ONLY_IN_LISTS = /\b(?:then|also|plus|again)\b/;
/** Days side by side, or at a slash: "Wed 3 March 10am Fri 5 March", "3rd pm/5th pm". */
const NEXT_DAY = pattern("g", [
  inTurn(WEEKDAY, /\d/),
  /\b\d{1,2}(?:st|nd|rd|th)\b/,
  inTurn(/\b\d{1,2}[/.-]/, [/\d{1,2}/, MONTH], /[/.-]\d{2}/),
]);
const AFTER_DAY = pattern(
  "",
  [/\d(?:st|nd|rd|th)?|[ap]\.?m|hrs?|hours|\)|morning|afternoon|evening|night/, MONTH],
  /$/,
);

/** Most dates are none of these, and are not looked at again. */
const MAY_BE = pattern("", [
  /[,;&+\n|]|[a-z)] ?\/|:\d\d\)? .*\d/,
  /\b(?:and|or|then|also|plus|again)\b/,
  /[ap]\.?m\b|\bat \d|@|hrs?\b|noon|night|morning|evening/,
]);

/** More days than anyone writes into one cell. */
const MOST_DAYS = 40;

/**
 * Several days, and a time behind one or more of them, or words such as "then" between them. The time of the first counts, or else one behind the
 * last. A list that can't be read as a whole is unreadable: it is never the one day of it that can be.
 */
export const daysWithTimes: TextForm = {
  name: "days-with-times",
  examples: [
    "3rd at 10.30, 5th and 9th March 2021",
    "2021-03-03 pm, 2021-03-09 am",
    "3/3/21 (10am) & 9/3/21 (2pm)",
    "3rd then 9th March 2021",
  ],
  read: (plain, conventions) => {
    if (plain.length > LONGEST || !MAY_BE.test(plain)) return null;
    const found = piecesOf(plain).map(dayAndTime);
    if (found.length < 2 || found.length > MOST_DAYS || !found.every(({ day }) => DAY.test(day))) return null;
    const times = found.map(({ time }) => time);
    if (times.every((time) => time === "") && !ONLY_IN_LISTS.test(plain)) return null;
    const joint = /\bor\b/.test(plain) ? " or " : ", ";
    const outcome = readPhrase(found.map(({ day }) => day).join(joint), conventions);
    if (outcome === null)
      return { outcome: { kind: "misfit", rule: "date-unreadable", likely: null }, time: "" };
    const isOfAll = times.slice(0, -1).every((time) => time === "");
    return { outcome, time: (isOfAll ? times.at(-1) : times[0]) ?? "" };
  },
};

function piecesOf(plain: string): string[] {
  const pieces = plain.split(BETWEEN).filter((piece) => piece.trim() !== "");
  if (pieces.every((piece) => DAY.test(dayAndTime(piece).day))) return pieces;
  return pieces.flatMap((piece) => {
    const starts = [...piece.matchAll(NEXT_DAY)]
      .map(({ index }) => index)
      .filter((at) => AFTER_DAY.test(piece.slice(0, at).replace(/[ .,|/]+$/, "")));
    return [0, ...starts].map((from, at) => piece.slice(from, starts[at]).replace(/[ .,|/]+$/, ""));
  });
}

function dayAndTime(piece: string): { day: string; time: string } {
  const trimmed = piece.trim();
  const time = (TIME_BEHIND.exec(trimmed)?.[0] ?? "").replace(/^[ (,]+|\)$/g, "");
  if (time === "" || readTime(time).problem !== null) return { day: trimmed, time: "" };
  const day = trimmed.replace(TIME_BEHIND, "").trim();
  // "3 pm" is a time, and no third.
  return /^\d{1,2}$/.test(day) && /^[ap]\.?m/.test(time) ? { day: "", time: trimmed } : { day, time };
}
