import { addDays, weekday, type IsoDate } from "../../calendar/isoDate";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = `(?<month>${MONTHS.join("|")})[a-z]*`;
const IN_WORDS = new RegExp(
  `\\b0?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b|` +
    `\\b${MONTH.replace("<month>", "<before>")} 0?(?<after>\\d{1,2})(?:st|nd|rd|th)?\\b`,
  "gi",
);
const IN_FIGURES = /\b0?(\d{1,2})[./-]0?(\d{1,2})\b(?!:)/g;

/** The days of the year that a text gives, in words or in figures, as `dayOfYear` writes them: "Court result of 4 February". */
export function daysNamedIn(text: string): Set<string> {
  const found = new Set<string>();
  if (!/\d/.test(text)) return found;
  for (const { groups } of text.matchAll(IN_WORDS)) {
    const month = MONTHS.indexOf((groups?.month ?? groups?.before ?? "").toLowerCase()) + 1;
    found.add(`${month}-${Number(groups?.day ?? groups?.after)}`);
  }
  for (const [, day, month] of text.matchAll(IN_FIGURES)) found.add(`${Number(month)}-${Number(day)}`);
  return found;
}

/** A day of the year, without leading noughts: "2-4" is 4 February. */
export function dayOfYear(day: string): string {
  return `${Number(day.slice(5, 7))}-${Number(day.slice(8, 10))}`;
}

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
/** "on Saturday", "Friday night"; not "next Friday", "every Monday", "Mondays". */
const WEEKDAY =
  /(?<lead>\b(?:next|every|each|by|until|till|coming|following)\s+)?\b(?<name>mon|tues|wednes|thurs|fri|satur|sun)day\b(?<night> night)?/gi;
const DAY_BEFORE =
  /\byesterday\b|\blast night\b|\bthe (?:day|night|evening) before\b|\bprevious (?:day|night|evening)\b/i;
const WEEKEND = /\b(?:the|that|last|over|at) (?:the )?weekend\b|\bweekend['’]s\b/i;

/**
 * The days before its own that a text means by "yesterday", "on Saturday" or "at the weekend", as `dayOfYear` writes them.
 * @param day the day on which the text was written
 */
export function daysMeantIn(text: string, day: IsoDate): Set<string> {
  const found = new Set<string>();
  if (DAY_BEFORE.test(text)) found.add(dayOfYear(addDays(day, -1)));
  // A night ends on the next day.
  if (/\blast night\b/i.test(text)) found.add(dayOfYear(day));
  const own = weekday(day);
  const back = (which: number): number => ((own - which + 6) % 7) + 1;
  const last = (which: number): string => dayOfYear(addDays(day, -back(which)));
  for (const { groups } of text.matchAll(WEEKDAY)) {
    const which = WEEKDAYS.indexOf((groups?.name ?? "").toLowerCase().slice(0, 3)) + 1;
    // Of its own weekday, a text means today.
    if (groups?.lead !== undefined || which === own) continue;
    found.add(last(which));
    if (groups?.night !== undefined) found.add(dayOfYear(addDays(day, 1 - back(which))));
  }
  if (WEEKEND.test(text)) [6, 7].filter((which) => which !== own).forEach((which) => found.add(last(which)));
  return found;
}
