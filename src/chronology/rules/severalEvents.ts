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
  let repeated = 0;
  for (const { written, again } of datedActs(text)) {
    const read = readRecordedDate(written, { today: context.today, year, yearFrom: "heading" });
    if (read.start === null || read.start !== read.end || read.start > context.today) continue;
    if (again && read.start !== start && !days.has(read.start)) repeated++;
    days.add(read.start);
  }
  const entryDay = start !== null && start === end ? start : null;
  // A single point with a date of its own, after a beginning without any, is a second event beside the entry's.
  if (
    days.size === 1 &&
    pointed + repeated === 1 &&
    entryDay !== null &&
    !days.has(entryDay) &&
    !beginsWithDate(text)
  )
    days.add(entryDay);
  return [...days].sort();
}

const ANY_DATE = new RegExp(`(?:^|[^\\d/.-])(${DATE})(?![\\d/])`, "gi");
/** Something done or seen, up to its date: "visited again on ", "no reply (". */
const ACT =
  /\b(?:visit(?:ed|s)?|rang|called|calls?|telephoned|phoned|seen|saw|attended|texted|texts?|letters? sent|sent|met|meetings?|spoke|missed|DNA(?:['’]?d)?|contacted|reviewed|tried|attempt(?:ed|s)?|reply|answer|absent|late|admitted|discharged|arrested|incidents?|assaulted|not brought|not attend(?:ed)?)\b[^.;!?\n]{0,40}?(?:\b(?:again |and |then |also |further )*(?:on|dated)|\band|[,(–—-])?\s*(?:the\s+)?[([]?$/i;
/** A further one of a kind: the entry's own day has another. */
const AGAIN =
  /\b(?:again(?: on)?|(?:second|third|further|another|repeat|follow-?up) (?:visit|call|attempt|text|letter|meeting|contact|appointment|incident)(?: \w+){0,3}(?: on)?)\s*[([]?$/i;
/** A clause with one of these speaks of what somebody said, of what came before, or of what is to come. */
const SPOKEN_OF =
  /\b(?:said|says|stated|told|reported (?:that|by)|disclosed|alleged|recalled|explained|booked|due|planned|arranged|scheduled|next|letter of|letter dated|discussed|until|since|between|before|following|after|will|to be|to (?:visit|attend|meet|ring|call|see)|previous(?:ly)?|history|had (?:been|fallen)|born|DOB|expires?|deadline|invited|offered|rebooked|rearranged)\b/i;

/** The dates that stand within the sentences of a text behind what was done or seen on them. */
function datedActs(text: string): { written: string; again: boolean }[] {
  return [...text.matchAll(ANY_DATE)].flatMap(({ index, 0: match, 1: written = "" }) => {
    if (/^\d{1,2}\/\d{1,2}$/.test(written)) return [];
    const at = index + match.length - written.length;
    const before = text.slice(Math.max(0, at - 160), at).replace(/^.*(?:[.!?;]\s|\n)/s, "");
    const acted = ACT.test(before.replace(DATES_BEFORE, "")) && !SPOKEN_OF.test(before);
    const again = AGAIN.test(before) && !SPOKEN_OF.test(before);
    return acted || again ? [{ written, again }] : [];
  });
}

/** "Visited on 2 February 2021 and on ": the days before the last. */
const DATES_BEFORE = new RegExp(DATE, "gi");

const BEGINS = new RegExp(`^\\s{0,8}(?:[-–•*]\\s{0,3})?(?:on )?${DATE}`, "i");

function beginsWithDate(text: string): boolean {
  return BEGINS.test(text.slice(0, 80));
}
