import type { Field } from "../entry/fields";
import type { ColumnProfile } from "./columnProfile";
import { headingWords } from "./headingWords";
import type { HeadingMatch } from "./matchHeading";

/**
 * What the headings of a table say once they are seen side by side, with the cells beneath: one word means different things
 * in a log of messages, in a table of clock times and over a column of "Y" and "N".
 */
export function besideOthers(profiles: readonly ColumnProfile[]): ColumnProfile[] {
  const words = new Map(profiles.map((p) => [p, headingWords(p.heading).join(" ")]));
  const wordsOf = (p: ColumnProfile): string => words.get(p) ?? "";
  const matches = new Map<ColumnProfile, HeadingMatch>([
    ...answers(profiles),
    ...messages(profiles, wordsOf),
    ...clockTimes(profiles, wordsOf),
    ...clinicalNotes(profiles, wordsOf),
    ...sessions(profiles, wordsOf),
    ...pages(profiles, wordsOf),
    ...topics(profiles, wordsOf),
    ...ends(profiles, wordsOf),
  ]);
  return profiles.map((p) => ({ ...p, match: matches.get(p) ?? p.match }));
}

type Changed = [ColumnProfile, HeadingMatch][];

function meant(field: Field, confidence = 0.85): HeadingMatch {
  return { field, confidence, notEventDate: false, otherTable: false, byHeadWord: false };
}

/** Fields that a "Y" or an "N" does not tell. */
const TOLD_IN_WORDS: readonly Field[] = ["event", "eventType", "person", "practitioner", "source", "comment"];

const ASKS =
  /\?|\by\s*\/\s*n\b|^\s*(?:was|were|did|has|have|is|are)\b|\b(?:made|completed|informed|obtained|given|sent|needed|required|notified|updated|done)\W*$/i;

/** A column of "Yes" and "No" answers its own heading: it is not what happened, nor what was done. */
function answers(profiles: readonly ColumnProfile[]): Changed {
  return profiles
    .filter((p) => {
      if (p.yesOrNo < 0.9) return false;
      if (p.match.field !== "action") return TOLD_IN_WORDS.includes(p.match.field);
      const asks = ASKS.test(p.heading);
      return asks || profiles.some((other) => other !== p && other.match.field === "action");
    })
    .map((p) => [p, meant("other")]);
}

/** "From | To | Subject | Body": who wrote to whom, and no span of time. */
function messages(profiles: readonly ColumnProfile[], wordsOf: (p: ColumnProfile) => string): Changed {
  const named = (pattern: RegExp) => profiles.filter((p) => pattern.test(wordsOf(p)));
  const from = named(/^(?:from|sender|sent by)\b/);
  const to = named(/^(?:to|recipients?|sent to)\b/);
  const noTimes = [...from, ...to].every((p) => p.filled > 0 && p.dates < 0.5 && p.times < 0.5);
  const body = named(/^(?:body|message|text|content)s?\b|\b(?:body|message|text)$/);
  const isLog = (from.length > 0 && to.length > 0 && noTimes) || body.length > 0;
  if (!isLog) return [];
  const who = noTimes && from.length > 0 ? [...from, ...to] : [];
  return [
    ...who.map((p): Changed[number] => [p, meant("other")]),
    ...named(/^subject$/).map((p): Changed[number] => [p, meant("eventType")]),
  ];
}

const BEGINS =
  /^(?:\w+ ){0,2}(?:start(?:s|ed)?|begins?|began|from|commenced?|arriv(?:al|ed)|attended|called|admitted|logged|on scene|in|on)(?: (?:at|on scene))?$|^(?!time)\w+ at$/;
const ENDS =
  /^(?:\w+ ){0,2}(?:finish(?:es|ed)?|ends?|ended|to|until|left(?: scene)?|depart(?:ed|ure)|cleared|closed|concluded|discharged|out|off)(?: at)?$/;

/** "Date | Start | Finish", or "Arrived | Left", over times of day. */
function clockTimes(profiles: readonly ColumnProfile[], wordsOf: (p: ColumnProfile) => string): Changed {
  const clock = profiles.filter((p) => p.filled > 0 && p.times >= 0.7 && p.dates < 0.3);
  const isDate = (p: ColumnProfile) => p.match.field === "date" || p.dates >= 0.5;
  if (clock.length === 0 || !profiles.some((p) => isDate(p) && !clock.includes(p))) return [];
  const named = clock.filter((p) => p.match.field === "time" && p.match.confidence >= 0.75);
  const ends = clock.filter((p) => !named.includes(p) && ENDS.test(wordsOf(p)));
  const begins = clock.filter((p) => !named.includes(p) && !ends.includes(p) && BEGINS.test(wordsOf(p)));
  // "Date" or "Time" over two columns: the day and its time, or when it began and when it ended.
  const second = clock.filter((p) => p.continues && (p.match.field === "date" || p.match.field === "time"));
  const changed: Changed = [];
  const [begin] = begins;
  const time =
    named[0] ?? callBefore(clock, begin, wordsOf) ?? begin ?? second.find((p) => p.match.field === "date");
  if (time !== undefined && named.length === 0) changed.push([time, meant("time")]);
  const end = ends[0] ?? second.find((p) => p !== time && p.match.field === "time");
  if (end !== undefined && time !== undefined && (named.length === 0 || begins.length === 0))
    changed.push([end, meant("endTime")]);
  return changed;
}

/** "Call connect" left of "On scene": the call came before anybody went. */
function callBefore(
  clock: readonly ColumnProfile[],
  begin: ColumnProfile | undefined,
  wordsOf: (p: ColumnProfile) => string,
): ColumnProfile | undefined {
  const first = clock.find(({ match }) => !match.notEventDate);
  return begin !== undefined &&
    first !== undefined &&
    first.column < begin.column &&
    /\bcall/.test(wordsOf(first))
    ? first
    : undefined;
}

/** "Session" over "AM" and "PM": the part of the day. */
function sessions(profiles: readonly ColumnProfile[], wordsOf: (p: ColumnProfile) => string): Changed {
  return profiles
    .filter((p) => /^(?:session|am pm)s?$/.test(wordsOf(p)) && p.filled > 0 && p.partsOfDay >= 0.7)
    .map((p) => [p, meant("time")]);
}

/** "Page" beside the day and what happened, as in the chronology of a bundle: where it is written. */
function pages(profiles: readonly ColumnProfile[], wordsOf: (p: ColumnProfile) => string): Changed {
  const has = (field: Field) =>
    profiles.some(({ match }) => match.field === field && match.confidence >= 0.75 && !match.otherTable);
  if (!has("date") || !has("event") || has("source")) return [];
  return profiles
    .filter((p) => /^pages?(?: nos?| numbers?| refs?)?$/.test(wordsOf(p)))
    .map((p) => [p, meant("source")]);
}

/** "Subjective | Objective": both are what a clinician found. */
function clinicalNotes(profiles: readonly ColumnProfile[], wordsOf: (p: ColumnProfile) => string): Changed {
  if (!profiles.some((p) => wordsOf(p) === "subjective")) return [];
  return profiles.filter((p) => wordsOf(p) === "objective").map((p) => [p, meant("event", 0.8)]);
}

/** "Subject" over what it was about ("Rent arrears"), and not over who: beside a column that says what happened. */
function topics(profiles: readonly ColumnProfile[], wordsOf: (p: ColumnProfile) => string): Changed {
  const told = profiles.some((p) => p.match.field === "event" && p.match.confidence >= 0.6 && p.words >= 3);
  if (!told) return [];
  return profiles
    .filter((p) => wordsOf(p) === "subject" && p.filled > 0 && p.people === 0 && p.topics >= 0.5)
    .map((p) => [p, meant("eventType", 0.8)]);
}

/** "Occurred between | and", "Case opened | Case closed": days beside those on which it began. */
function ends(profiles: readonly ColumnProfile[], wordsOf: (p: ColumnProfile) => string): Changed {
  const days = profiles.filter((p) => p.filled > 0 && p.dates >= 0.5);
  const [begin] = days.filter((p) => OPENS.test(wordsOf(p)));
  if (begin === undefined) return [];
  const closes = /\bopen(?:ed|ing)?\b/.test(wordsOf(begin)) ? CASE_CLOSES : CLOSES;
  const after = days.filter((p) => p.column > begin.column && closes.test(wordsOf(p)));
  return after.slice(0, 1).map((p) => [p, meant("endDate")]);
}

const OPENS =
  /\b(?:between|from|opened|started|began|commenced|admitted|placed|starts?|opening|admission|arrived|arrival|attended|created|logged)\b/;
const CLOSES = /^(?:and|to|until)$|\b(?:ended|ceased|finished|discharged|left|ends?)$/;
/** A row that begins with the opening of a case ends with its closing. */
const CASE_CLOSES = /^(?:and|to|until)$|\b(?:closed|ended|ceased|finished|discharged|left|closure|ends?)$/;
