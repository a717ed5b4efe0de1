import { sentences } from "../../calendar/sentences";
import { readRecordedDate } from "../../calendar/readRecordedDate";
import { type IsoDate } from "../../calendar/isoDate";
import type { Entry } from "../entry/entry";
import { findingIn, type Rule, type RuleContext } from "./rule";
import { britishDay } from "../../calendar/britishDay";

/** One entry holds more than one dated event: its text goes from date to date. */
export const severalEvents: Rule = {
  name: "several-events",
  words: "Several events in one entry",
  level: "warning",
  checkEntry: (entry, context) => {
    for (const field of ["event", "action"] as const) {
      const dates = eventDates(entry, entry.texts[field], context);
      if (dates.length < 2) continue;
      const listed = dates.slice(0, 4).map(britishDay).join(", ");
      const more = dates.length > 4 ? " and more" : "";
      const said = sentences(
        `This entry describes events on ${dates.length} different days (${listed}${more})`,
        "ask the agency to give each a row of its own",
        "please give each a row of its own",
      );
      return [findingIn(context, entry, field, said)];
    }
    return [];
  },
};

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const DAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?";
const DATE = `${DAY}(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}(?:,? \\d{4}|,? '?\\d\\d(?![\\d:.]))?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}/\\d{1,2}(?![\\d/]))`;
/** A date that begins a sentence, a line or a point of a list, and what follows it. */
const HEADING_DATE = new RegExp(
  `(?:^|[.!?;)]\\s{1,3}|[\\r\\n]\\s{0,8}|[•*]\\s{0,3})(?:[-–•*]\\s{0,3}|\\d{1,2}[.)]\\s{1,3})?(on |\\(|\\[)?(${DATE})(?:\\)|\\])?(\\s{0,2}(?:[-–—:,]|at\\b)?)`,
  "gi",
);

/** The days on which the text says that something happened: its own dated points and, where it has one, the entry's. */
function eventDates(entry: Entry, text: string, context: RuleContext): IsoDate[] {
  if (text.length < 12 || !/\d/.test(text)) return [];
  const { start, end } = entry.date.read;
  const year = start === null ? null : Number(start.slice(0, 4));
  const days = new Set<IsoDate>();
  let pointed = 0;
  for (const match of text.matchAll(HEADING_DATE)) {
    const written = match[2] ?? "";
    const sign = (match[3] ?? "").trim();
    // "3/4 of the class": two figures are a date only before a dash or a colon.
    if (/^\d{1,2}\/\d{1,2}$/.test(written) && !/^[-–—:]$/.test(sign)) continue;
    const read = readRecordedDate(written, { today: context.today, year, yearFrom: "heading" });
    if (read.start === null || read.start !== read.end || read.start > context.today) continue;
    days.add(read.start);
    if (/^[-–—:]$/.test(sign)) pointed++;
  }
  const entryDay = start !== null && start === end ? start : null;
  // A single point with a date of its own, after a beginning without any, is a second event beside the entry's.
  if (days.size === 1 && pointed === 1 && entryDay !== null && !days.has(entryDay) && !beginsWithDate(text))
    days.add(entryDay);
  return [...days].sort();
}

const BEGINS = new RegExp(`^\\s{0,8}(?:[-–•*]\\s{0,3})?(?:on )?${DATE}`, "i");

function beginsWithDate(text: string): boolean {
  return BEGINS.test(text.slice(0, 80));
}
