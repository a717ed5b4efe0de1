import { isIsoDate, type IsoDate } from "../../calendar/isoDate";
import type { Entry } from "../entry/entry";
import { readingRule, type Rule } from "./rule";

const NAME = "date-in-future";
const WORDS = "Date in the future";

/** The date is after today. Where the entries around it agree on a year, the same day of that year is offered. */
export const dateInFuture: Rule = {
  name: NAME,
  words: WORDS,
  level: "warning",
  checkEntries: (context) => {
    const { entries } = context.sheet;
    const above = yearsBefore(entries, context.today);
    const below = yearsBefore([...entries].reverse(), context.today).reverse();
    const asRead = readingRule(NAME, WORDS, "warning");
    return entries.flatMap((entry, index) =>
      (asRead.checkEntry?.(entry, context) ?? []).map((finding) => {
        const year = above[index] === below[index] ? (above[index] ?? null) : null;
        return { ...finding, entry, fix: finding.fix ?? inYear(entry, year, context.today) };
      }),
    );
  },
};

/** For each entry the year of the nearest before it whose day is known and not after today. */
function yearsBefore(entries: readonly Entry[], today: IsoDate): (string | null)[] {
  let year: string | null = null;
  return entries.map((entry) => {
    const before = year;
    const { start } = entry.date.read;
    if (start !== null && start <= today) year = start.slice(0, 4);
    return before;
  });
}

function inYear(entry: Entry, year: string | null, today: IsoDate): IsoDate | null {
  const { start, precision } = entry.date.read;
  if (year === null || start === null || precision !== "day") return null;
  const day = `${year}${start.slice(4)}`;
  return isIsoDate(day) && day <= today ? day : null;
}
