import { daysBetween } from "../../calendar/isoDate";
import type { Review } from "../../review/review";
import { agencyFinder, type Mention } from "./agencyRoles";
import { mapInSteps, type InSteps } from "../inSteps";
import type { CheckedEntry } from "./checkResults";
import { dayOfYear, daysMeantIn, daysNamedIn } from "./daysNamed";
import { EVENT_KINDS, kindsIn, PLAIN_MEETING } from "./eventKinds";
import { stretchOf } from "./gaps";
import { partOf, type Part } from "./partTaken";
import { peopleFinder } from "./peopleFinder";
import { wordVectors, type WordVector } from "./wordVectors";
import { inTurn, pattern } from "../../calendar/pattern";

/** A place where an entry mentions another agency, with what it says about it. */
export interface AgencyMention extends Mention {
  part: Part;
  /** The text that it is in. */
  text: string;
}

/** Signs that an entry is about hearing of an event, not about the event itself. */
interface News {
  /** "last night", "at the weekend" */
  looksBack: boolean;
  isLetter: boolean;
  isHeard: boolean;
  fromPolice: boolean;
}

/** One agency's account of an event: an entry with what the cross-checks have read out of it. */
export interface Account {
  entry: CheckedEntry;
  ref: string;
  agency: string;
  /** Days counted from an arbitrary one; `null` for an entry that is undated or open, or spans more than 31 days. */
  days: { first: number; last: number } | null;
  approximate: boolean;
  /** Days of the year that its words name, as `dayOfYear` writes them, and its own day where it is exact. */
  daysNamed: ReadonlySet<string>;
  dayOfYear: string | null;
  /** Days before its own that it means by "yesterday" or "on Saturday", in the same form. */
  daysMeant: ReadonlySet<string>;
  /** Minutes after midnight; `null` where there is no clock time. */
  minutes: number | null;
  /** Event type, what happened and action, each on a line of its own. */
  text: string;
  /** Event type and what happened. */
  event: string;
  /** Kinds of event in the account of what happened, and those in the action alone. */
  kinds: ReadonlySet<number>;
  actionKinds: ReadonlySet<number>;
  /** Those of its kinds that few entries of this review have. */
  rareKinds: ReadonlySet<number>;
  /** Its type of event, in lower case, where few entries of this review have that type; else `null`. */
  rareType: string | null;
  /** It mentions a meeting without saying of which kind. */
  plainMeeting: boolean;
  /** The identifiers of the people of the review whom it mentions. */
  people: ReadonlySet<string>;
  /** Where it mentions other agencies. */
  mentions: readonly AgencyMention[];
  /** The agencies mentioned, each with its plainest mention: strong where it took part or was in contact. */
  names: ReadonlyMap<string, { words: string; strong: boolean }>;
  isMeeting: boolean;
  isIncident: boolean;
  news: News;
  words: WordVector;
}

const NO_DAYS: ReadonlySet<string> = new Set();
const DAY_ZERO = "1970-01-01";

/** Reads out of the entries what the cross-checks go by. In small steps. */
export function* accountsOf(entries: readonly CheckedEntry[], review: Review): InSteps<Account[]> {
  const agencies = [...new Set(entries.map(({ agency }) => agency))];
  const finder = agencyFinder(agencies, review);
  const people = peopleFinder(review);
  const vectors = yield* wordVectors(entries.map(({ texts }) => `${texts.event}\n${texts.action}`));
  const accounts = yield* mapInSteps(entries, (entry, index): Omit<Account, "rareKinds" | "rareType"> => {
    const { texts, agency } = entry;
    const event = [texts.eventType, texts.event].filter((part) => part !== "").join("\n");
    const mentions = [texts.event, texts.action, texts.eventType].flatMap((text) =>
      finder
        .mentionsIn(text)
        .filter((mention) => !mention.agencies.includes(agency))
        .map((mention) => ({
          ...mention,
          text,
          part: partOf(text, mention, text === texts.event ? texts.eventType : ""),
        })),
    );
    const kinds = kindsIn(event);
    return {
      entry,
      ref: entry.ref,
      agency,
      days: daysOf(entry),
      approximate: entry.date.read.approximate,
      daysNamed: daysNamedIn(event),
      dayOfYear: exactDayOf(entry),
      daysMeant: entry.date.read.end === null ? NO_DAYS : daysMeantIn(event, entry.date.read.end),
      minutes: minutesOf(entry.time),
      text: `${event}\n${texts.action}`,
      event,
      kinds,
      actionKinds: new Set([...kindsIn(texts.action)].filter((kind) => !kinds.has(kind))),
      plainMeeting: PLAIN_MEETING.test(event) && !hasMeeting(kinds),
      people: people.in(`${texts.person}\n${texts.event}\n${texts.action}`),
      mentions,
      names: namesIn(mentions),
      isMeeting: hasMeeting(kinds),
      isIncident: [...kinds].some((kind) => EVENT_KINDS[kind]?.family === "incident"),
      news: newsIn(event, hasMeeting(kinds)),
      words: vectors[index] ?? new Map(),
    };
  });
  return yield* withRareKinds(accounts);
}

/** A kind is rare if this many entries, or this share of them, have it at most. */
const FEW = 4;
const SMALL_SHARE = 0.04;

function* withRareKinds(accounts: readonly Omit<Account, "rareKinds" | "rareType">[]): InSteps<Account[]> {
  const counts = new Map<number, number>();
  for (const { kinds } of accounts) for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const types = new Map<string, number>();
  for (const account of accounts) types.set(typeOf(account), (types.get(typeOf(account)) ?? 0) + 1);
  const most = Math.max(FEW, accounts.length * SMALL_SHARE);
  return yield* mapInSteps(accounts, (account) => ({
    ...account,
    rareType: typeOf(account) !== "" && (types.get(typeOf(account)) ?? 0) <= most ? typeOf(account) : null,
    rareKinds: new Set([...account.kinds].filter((kind) => (counts.get(kind) ?? 0) <= most)),
  }));
}

function typeOf({ entry }: Pick<Account, "entry">): string {
  return entry.texts.eventType.trim().toLowerCase();
}

const STRONG: readonly Part[] = ["took part", "was told", "was in contact"];

function namesIn(mentions: readonly AgencyMention[]): Account["names"] {
  const names = new Map<string, { words: string; strong: boolean }>();
  for (const { agencies, words, part } of mentions) {
    const strong = STRONG.includes(part);
    for (const agency of agencies) {
      if (strong ? !names.get(agency)?.strong : !names.has(agency)) names.set(agency, { words, strong });
    }
  }
  return names;
}

const HEARD = pattern(
  "i",
  /\b/,
  [
    /inform(?:ed|ation received)/,
    /notif\w+|told (?:us|the|that|by)|notice|contact\b|referral|rang|telephoned|phoned|called/,
    /ppn/,
    /report(?:ed)? (?:from|by)/,
    /received/,
  ],
  /\b/,
);
const LETTER = /\b(?:letter|wrote|written|e-?mail\w*|report received|discharge summary)\b/i;
const LOOKING_BACK = pattern(
  "i",
  /\b/,
  [
    /last night|yesterday/,
    /the (?:day|night|evening) before/,
    /(?:at|over|of) the weekend/,
    /the weekend['’]s|(?:that|this) weekend/,
    inTurn(/(?:on|from|since) /, [
      /the weekend/,
      /(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:night|evening))/,
      /(?:satur|sun)day/,
    ]),
    /earlier (?:in|this) (?:the )?week/,
    // "Father has been arrested", told on a later day.
    /(?:has|have|had) (?:now |just |also )?been (?:arrested|charged|remanded|found|admitted|assaulted|stabbed|killed|(?:reported )?missing|detained|sectioned|removed)/,
    /what (?:had|has) happened/,
    /last (?:week|mon|tues|wednes|thurs|fri|satur|sun)\w*/,
  ],
  /\b/,
);

function newsIn(event: string, isMeeting: boolean): News {
  return {
    looksBack: LOOKING_BACK.test(event),
    isLetter: LETTER.test(event),
    isHeard: !isMeeting && HEARD.test(event),
    fromPolice: /\b(?:police|custody|merlin|ppns?|encompass)\b/i.test(event),
  };
}

function hasMeeting(kinds: ReadonlySet<number>): boolean {
  return [...kinds].some((kind) => EVENT_KINDS[kind]?.family === "meeting");
}

function daysOf(entry: CheckedEntry): Account["days"] {
  const days = stretchOf(entry);
  return days && { first: daysBetween(DAY_ZERO, days.start), last: daysBetween(DAY_ZERO, days.end) };
}

function exactDayOf({ date: { read } }: CheckedEntry): string | null {
  return read.start !== null && read.start === read.end ? dayOfYear(read.start) : null;
}

function minutesOf(time: string | null): number | null {
  const clock = /^(\d{2}):(\d{2})$/.exec(time ?? "");
  return clock ? Number(clock[1]) * 60 + Number(clock[2]) : null;
}
