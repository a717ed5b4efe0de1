import { daysBetween } from "../../calendar/isoDate";
import type { Review } from "../../review/review";
import { agencyFinder, type Mention } from "./agencyRoles";
import { mapInSteps, type InSteps } from "../inSteps";
import type { CheckedEntry } from "./checkResults";
import { EVENT_KINDS, kindsIn, PLAIN_MEETING } from "./eventKinds";
import { partOf, type Part } from "./partTaken";
import { peopleFinder } from "./people";
import { wordVectors, type WordVector } from "./wordVectors";

/** A word of an entry about another agency. */
export interface Told extends Mention {
  part: Part;
  /** The text that it stands in. */
  text: string;
}

/** Signs that an entry tells of hearing of something. */
export interface News {
  /** "last night", "at the weekend" */
  looksBack: boolean;
  isLetter: boolean;
  isHeard: boolean;
  fromPolice: boolean;
}

/** What the cross-checks know of an entry. */
export interface Telling {
  entry: CheckedEntry;
  ref: string;
  agency: string;
  /** Days from an arbitrary one; `null` for an entry that is undated or open, or spans more than 31 days. */
  days: { first: number; last: number } | null;
  approximate: boolean;
  /** Minutes after midnight; `null` where there is no clock time. */
  minutes: number | null;
  /** Event type, what happened, action: sentences, each on a line of its own. */
  text: string;
  /** Event type and what happened. */
  event: string;
  /** Kinds told of as the event, and those that stand in the action alone. */
  kinds: ReadonlySet<number>;
  actionKinds: ReadonlySet<number>;
  /** Those of its kinds that few entries of this review tell of. */
  rareKinds: ReadonlySet<number>;
  plainMeeting: boolean;
  /** Identifiers of the people of the review it speaks of. */
  people: ReadonlySet<string>;
  /** Other agencies that it speaks of. */
  told: readonly Told[];
  /** The same by agency, each as it is named most plainly: strong where it took part or was in contact. */
  names: ReadonlyMap<string, { words: string; strong: boolean }>;
  isMeeting: boolean;
  isIncident: boolean;
  news: News;
  words: WordVector;
}

/** Spans over more days than this are not placed well enough to be linked (domain.md section 6). */
const LONGEST_SPAN = 31;
const DAY_ZERO = "1970-01-01";

const AT_A_TIME = 20;

/** Reads out of the entries what the cross-checks go by. Yields after every few entries, so that a pane can draw. */
export function* tellingsOf(
  entries: readonly CheckedEntry[],
  review: Review,
): Generator<undefined, Telling[]> {
  const agencies = [...new Set(entries.map(({ agency }) => agency))];
  const finder = agencyFinder(agencies, review);
  const people = peopleFinder(review);
  const vectors = yield* wordVectors(entries.map(({ texts }) => `${texts.event}\n${texts.action}`));
  const tellings: Omit<Telling, "rareKinds">[] = [];
  for (const [index, entry] of entries.entries()) {
    if (index % AT_A_TIME === 0) yield undefined;
    const { texts, agency } = entry;
    const event = [texts.eventType, texts.event].filter((part) => part !== "").join("\n");
    const told = [texts.event, texts.action, texts.eventType].flatMap((text) =>
      finder
        .mentionsIn(text)
        .filter((mention) => !mention.agencies.includes(agency))
        .map((mention) => ({ ...mention, text, part: partOf(text, mention) })),
    );
    const kinds = kindsIn(event);
    tellings.push({
      entry,
      ref: entry.ref,
      agency,
      days: daysOf(entry),
      approximate: entry.date.read.approximate,
      minutes: minutesOf(entry.time),
      text: `${event}\n${texts.action}`,
      event,
      kinds,
      actionKinds: new Set([...kindsIn(texts.action)].filter((kind) => !kinds.has(kind))),
      plainMeeting: PLAIN_MEETING.test(event) && !hasMeeting(kinds),
      people: people.in(`${texts.person}\n${texts.event}\n${texts.action}`),
      told,
      names: namesIn(told),
      isMeeting: hasMeeting(kinds),
      isIncident: [...kinds].some((kind) => EVENT_KINDS[kind]?.family === "incident"),
      news: newsIn(event, hasMeeting(kinds)),
      words: vectors[index] ?? new Map(),
    });
  }
  return yield* withRareKinds(tellings);
}

/** A kind is rare where so few entries, or so small a part of them, tell of it. */
const FEW = 4;
const SMALL_PART = 0.04;

function* withRareKinds(tellings: readonly Omit<Telling, "rareKinds">[]): InSteps<Telling[]> {
  const counts = new Map<number, number>();
  for (const { kinds } of tellings) for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const most = Math.max(FEW, tellings.length * SMALL_PART);
  return yield* mapInSteps(tellings, (telling) => ({
    ...telling,
    rareKinds: new Set([...telling.kinds].filter((kind) => (counts.get(kind) ?? 0) <= most)),
  }));
}

const STRONG: readonly Part[] = ["took part", "was in contact"];

function namesIn(told: readonly Told[]): Telling["names"] {
  const names = new Map<string, { words: string; strong: boolean }>();
  for (const { agencies, words, part } of told) {
    const strong = STRONG.includes(part);
    for (const agency of agencies) {
      if (strong ? !names.get(agency)?.strong : !names.has(agency)) names.set(agency, { words, strong });
    }
  }
  return names;
}

const HEARD =
  /\b(?:inform(?:ed|ation received)|notif\w+|told (?:us|the|that)|notice|contact\b|referral|rang|telephoned|phoned|called|ppn|report(?:ed)? (?:from|by)|received)\b/i;
const LETTER = /\b(?:letter|wrote|written|e-?mail\w*|report received|discharge summary)\b/i;
const LOOKING_BACK =
  /\b(?:last night|yesterday|the (?:day|night|evening) before|(?:at|over) the weekend|that weekend|earlier (?:in|this) (?:the )?week|last (?:week|mon|tues|wednes|thurs|fri|satur|sun)\w*)\b/i;

function newsIn(event: string, isMeeting: boolean): News {
  return {
    looksBack: LOOKING_BACK.test(event),
    isLetter: LETTER.test(event),
    isHeard: !isMeeting && HEARD.test(event),
    fromPolice: /\bpolice\b/i.test(event),
  };
}

function hasMeeting(kinds: ReadonlySet<number>): boolean {
  return [...kinds].some((kind) => EVENT_KINDS[kind]?.family === "meeting");
}

function daysOf({ date: { read } }: CheckedEntry): Telling["days"] {
  const { start, end } = read;
  if (start === null || end === null || daysBetween(start, end) >= LONGEST_SPAN) return null;
  return { first: daysBetween(DAY_ZERO, start), last: daysBetween(DAY_ZERO, end) };
}

function minutesOf(time: string | null): number | null {
  const clock = /^(\d{2}):(\d{2})$/.exec(time ?? "");
  return clock ? Number(clock[1]) * 60 + Number(clock[2]) : null;
}
