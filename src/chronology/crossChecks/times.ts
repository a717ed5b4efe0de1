import type { Account } from "./account";
import { clockTimesIn } from "./clockTimes";
import type { Disagreement } from "./disagreement";
import { EVENT_KINDS } from "./eventKinds";
import { isNewsOf, mentionsTheCall } from "./laterAccounts";
import type { LinkedGroup } from "./links";
import { sentenceAt, sentencesOf } from "./quotations";
import { pattern } from "../../calendar/pattern";

/** Two clock times further apart than this disagree, in minutes. */
const SAME_TIME = 15;
const HALF_A_DAY = 12 * 60;

/** When something was, in minutes after midnight: a clock time, or a part of the day. */
interface Timed {
  account: Account;
  says: string;
  from: number;
  to: number;
  /** It may as well be twelve hours later or earlier. */
  eitherHalf?: boolean;
  sentence: string;
}

/** What the accounts of a group disagree on in time: when the event was, or when something within it was. */
export function timesOf(group: LinkedGroup): Disagreement[] {
  const ofEvent = group.members.flatMap((member) => ownTime(member, group) ?? []);
  const within = group.members.map((account) => ({ account, acts: actsIn(account) }));
  return [
    ...differing("the times differ", ofEvent),
    ...ACTS.flatMap(({ words }) =>
      differing(
        `the times of ${words} differ`,
        within.flatMap(({ acts }) => acts.get(words) ?? []),
      ),
    ),
  ];
}

function differing(how: string, timed: readonly Timed[]): Disagreement[] {
  const apart = (one: Timed, other: Timed): boolean => {
    if (one.eitherHalf !== true && other.eitherHalf !== true) return other.from - one.to > SAME_TIME;
    const between = Math.abs(other.from - one.from) % HALF_A_DAY;
    return Math.min(between, HALF_A_DAY - between) > SAME_TIME;
  };
  if (!timed.some((one) => timed.some((other) => one.account !== other.account && apart(one, other))))
    return [];
  return [{ how, statements: timed.map(({ account, says, sentence }) => ({ account, says, sentence })) }];
}

const PARTS_OF_DAY: readonly [RegExp, from: number, to: number][] = [
  [/\b(?:early )?morning\b|\ba\.?m\b/i, 0, 12 * 60],
  [/\bafternoon\b/i, 12 * 60, 18 * 60],
  [/\b(?:evening|tea ?time)\b/i, 16 * 60, 24 * 60],
  [/\bp\.?m\b/i, 12 * 60, 24 * 60],
  [/\b(?:midday|noon|lunch ?time)\b/i, 11 * 60, 14 * 60 + 30],
];

/** When the account says that the event was; `null` where it says nothing, or may mean when it heard of it or came to it. */
function ownTime(account: Account, group: LinkedGroup): Timed | null {
  const { minutes, entry } = account;
  if (entry.time === null || hasAnotherTime(account, group)) return null;
  const sentence = sentencesOf(entry.texts.event)[0] ?? "";
  if (minutes !== null) return { account, says: entry.time, from: minutes, to: minutes, sentence };
  const part = PARTS_OF_DAY.find(([pattern]) => pattern.test(entry.time ?? ""));
  return part ? { account, says: entry.time, from: part[1], to: part[2], sentence } : null;
}

/** Its time is no account of when the others met, saw or did the same thing together. */
function hasAnotherTime(account: Account, { members }: LinkedGroup): boolean {
  const others = members.filter((other) => other !== account);
  return others.some((other) => heardOf(account, other)) || !others.some((other) => oneTime(account, other));
}

/** The account is about hearing of the other one: it says that the other's agency told it, or the other says so. */
function heardOf(account: Account, other: Account): boolean {
  if (account.isMeeting || (other.days?.first ?? 0) > (account.days?.first ?? 0)) return false;
  if (isNewsOf(account, other) && !mentionsTheCall(other, account)) return true;
  // Each says that the other was there: "School meeting" is no news from the school.
  if (tookPart(account, other) && tookPart(other, account)) return false;
  const later = (account.minutes ?? 0) >= (other.minutes ?? 0);
  return later && !calledTogether(account, other) && (told(account, other) || told(other, account));
}

function told(one: Account, other: Account): boolean {
  return one.mentions.some(
    ({ agencies, part }) =>
      (part === "was told" || part === "was in contact") && agencies.includes(other.agency),
  );
}

/** The account says that the other's agency was there. */
function tookPart(one: Account, other: Account): boolean {
  return one.mentions.some(({ agencies, part }) => part === "took part" && agencies.includes(other.agency));
}

const CALL = EVENT_KINDS.findIndex(({ words }) => words === "a telephone call");
const CONTACT = /\bcontact from\b|\bcall\b|\bcalled by\b/i;

/** Of an emergency each service has its own time. */
const EMERGENCY = /\b999\b|\bambulance\b/i;

/** Both record one call: what happened was that one rang the other. */
function calledTogether(one: Account, other: Account): boolean {
  return called(one) && called(other);
}

function called({ kinds, event }: Account): boolean {
  return (kinds.has(CALL) || CONTACT.test(event)) && !EMERGENCY.test(event);
}

/** Kinds of events whose accounts all give the time of one thing; each agency comes to an incident at its own time. */
const TIMED = new Set(
  EVENT_KINDS.flatMap(({ family, words }, kind) =>
    family === "meeting" ||
    [
      "a home visit",
      "a visit to the child in school or nursery",
      "a medical examination",
      "a recorded interview",
      "a clinic or consultation",
      "a development review",
    ].includes(words)
      ? [kind]
      : [],
  ),
);

function oneTime(one: Account, other: Account): boolean {
  for (const kind of one.kinds) if (TIMED.has(kind) && other.kinds.has(kind)) return true;
  if (calledTogether(one, other) && (told(one, other) || told(other, one))) return true;
  if (tookPart(one, other) && tookPart(other, one) && !one.isIncident && !other.isIncident) return true;
  const meet = ({ isMeeting, plainMeeting }: Account): boolean => isMeeting || plainMeeting;
  return meet(one) && meet(other);
}

/** What happens within an event at a time of its own, whichever agency tells it. */
const ACTS: readonly { words: string; pattern: RegExp }[] = [
  {
    words: "the call to the police",
    pattern: pattern("gi", /\b/, [
      /999/,
      /(?:called|rang|phoned|telephoned|dialled|alerted|contacted) (?:the )?(?:police|999|an ambulance)/,
      /police (?:were |was )?(?:called|rung|phoned)/,
    ]),
  },
  { words: "the arrest", pattern: /\b(?:arrested|arrest|detained)\b/gi },
  {
    words: "going in",
    pattern: /\b(?:entry (?:was )?(?:forced|gained)|(?:gained|forced) entry|went in|let in|entered)\b/gi,
  },
  { words: "being last seen", pattern: /\blast (?:seen|saw|heard)\b/gi },
  { words: "being found", pattern: /\b(?:found|located|returned|(?:come|came) (?:home|back)|turned up)\b/gi },
  { words: "the death", pattern: /\b(?:died|dead|death|deceased|life (?:was )?(?:pronounced )?extinct)\b/gi },
  {
    words: "the handover",
    pattern: pattern("gi", /\b/, [
      /handed over|handover/,
      /arrived at (?:the )?(?:[\w-]+ ){0,2}(?:suite|hospital|ward|unit|custody)/,
    ]),
  },
  { words: "the birth", pattern: /\b(?:born|birth|delivered)\b/gi },
  {
    words: "leaving",
    pattern: /\b(?:left|leaving|discharged|departed|went home|sent home|collected|picked up)\b/gi,
  },
  {
    words: "going missing",
    pattern:
      /\b(?:(?:went|gone) missing|missing (?:since|from)|left (?:home|the house)|ran off|absconded)\b/gi,
  },
  {
    words: "what happened",
    pattern: /\b(?:incident|happened|occurred|took place|fell|assaulted|collapsed)\b/gi,
  },
  { words: "the fit or the collapse", pattern: /\b(?:seizures?|fitt(?:ed|ing)|collapsed?)\b/gi },
  { words: "the beginning", pattern: /\b(?:began|begun|started|commenced)\b/gi },
  { words: "the end", pattern: /\b(?:ended|finished|concluded)\b/gi },
];

/** The act and its time stand this close, in characters. */
const CLOSE = 60;

/** The times of acts that an account gives in words; an act with two times is left out. */
function actsIn(account: Account): Map<string, Timed> {
  const found = new Map<string, Timed>();
  const twice = new Set<string>();
  const { text } = account;
  for (const { minutes, at, eitherHalf } of clockTimesIn(text)) {
    const act = actAt(text, at);
    if (act === null) continue;
    if (found.has(act) && found.get(act)?.from !== minutes) twice.add(act);
    const says = `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
    found.set(act, { account, says, from: minutes, to: minutes, eitherHalf, sentence: sentenceAt(text, at) });
  }
  for (const act of twice) found.delete(act);
  return found;
}

/** The act that a time belongs to: the last before it in its sentence, else the first after it. */
function actAt(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - CLOSE), at).replace(/^.*(?:[.!?;]\s|\n)/s, "");
  const after = text.slice(at, at + CLOSE).replace(/(?:[.!?;](?:\s|$)|\n).*$/s, "");
  let nearest: { words: string; index: number } | null = null;
  for (const { words, pattern } of ACTS) {
    for (const { index } of before.matchAll(pattern)) {
      if (nearest === null || index > nearest.index) nearest = { words, index };
    }
  }
  if (nearest !== null) return nearest.words;
  for (const { words, pattern } of ACTS) {
    for (const { index } of after.matchAll(pattern)) {
      if (nearest === null || index < nearest.index) nearest = { words, index };
    }
  }
  return nearest?.words ?? null;
}
