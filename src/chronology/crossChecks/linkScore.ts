import { EVENT_KINDS } from "./eventKinds";
import {
  FURTHEST_APART,
  furthestApart,
  isLetterOf,
  isNewsOf,
  meanOneDay,
  meansDayOf,
  namesDayOf,
  tellsOfIncident,
} from "./laterAccounts";
import type { KindFamily } from "./kinds/eventKind";
import type { Account } from "./account";
import { cosine } from "./wordVectors";
import { pattern } from "../../calendar/pattern";

/** How strongly two entries seem to tell of the same event. */
interface LinkScore {
  score: number;
  /** They cannot be about one event: different people, or meetings of different kinds. */
  apart: boolean;
}

/**
 * What each sign weighs. The weights, and the threshold in links.ts, were set by hand, by trial and error, on the sample
 * returns (test/returns) and four made-up reviews ("teenager", "baby", "household" and "couple" in
 * test/chronology/crossChecks/reviews), until those were linked as a careful reader would. "sisters" was written after the
 * weights had their present values; only the rule that keeps routine events of neighbouring days apart is later, and the words
 * of courts, arrests and scans, which "youngParents" and "threeGenerations" asked for, and what an account
 * weighs that names the day of another, which was set on reviews outside the repository. What a later account weighs that means the day of another, or has its rare type, was set on
 * "twins", "alone" and "girl". They were not chosen on any real
 * return. All of these texts come from the project itself, and none is held out any more: expect more mistakes on real returns.
 */
const SAME_KIND: Readonly<Record<KindFamily, number>> = {
  meeting: 3,
  incident: 1.6,
  routine: 0.5,
  contact: 0.6,
};
const BY_DAYS_APART: readonly number[] = [2, 0.8, 0.2, -0.2, -1, -1.2, -1.6, -2];
/** For overlapping dates, by the length in days of the longer one. */
const BY_WIDTH = [
  { days: 0, weight: 2 },
  { days: 6, weight: 1.2 },
  { days: 13, weight: 0.8 },
  { days: 31, weight: 0.2 },
] as const;
const EACH_NAMES_THE_OTHER = 2.2;
const ONE_NAMES_THE_OTHER = 0.9;
const ONE_MENTIONS_THE_OTHER = 0.5;
const SAME_TIME = 1.2;
const NEAR_IN_TIME = 0.4;
const FAR_IN_TIME = -0.8;
const OTHER_MEETING = -3;
const MEETING_AND_NONE = -1.6;
const MEETING_AND_PLAIN = 1;
const MEETING_AND_PLAIN_LATER = 0.3;
/** A meeting on another day than what it is about. */
const MEETING_LATER = -1;
const WORDS = 7;
const MOST_FOR_WORDS = 2.5;
const NEWS_LATER = 0.6;
const NAMES_ITS_DAY = 1.8;
/** The least that the dates weigh where the later account gives the day of the earlier one, or means it by its weekday. */
const ITS_DAY_NAMED = 1.8;
const ITS_DAY_MEANT = 1.3;
/** It also says that it heard of it from the agency of the earlier account. */
const ITS_DAY_TOLD = 2.6;
/** Both have the same type of event, which few entries have. */
const SAME_TYPE = 0.8;
/** The later account names the agency of an incident and means its day. */
const TELLS_OF_INCIDENT = 1.8;
/** Both were written later, of one day. */
const ONE_DAY_MEANT = 1;
/** The least that the dates weigh of a letter, within two weeks, from the agency whose doing it tells. */
const LETTER_LATER = 0.8;
const LETTER_LATER_STILL = 0.2;
const RARE_KIND = 0.5;
const OVER_MIDNIGHT = 0.8;
const IN_ACTION = 0.6;
const ANOTHER_KIND = 0.3;
const MOST_FOR_MORE_KINDS = 0.6;
const BOTH_NAME_A_THIRD = 0.3;
const SAME_PEOPLE = 0.6;
const EACH_MORE = 0.1;
const ALIKE_IN_WORDS = 0.25;
const ORDINARY = -1;
const OTHER_PEOPLE = -1.5;
const OTHER_PEOPLE_SAME_KIND = -0.7;

/** For letters that come later than the last of the days above. */
const FARTHER = -2;

/** Days between the dates of two accounts; 0 where they overlap, `null` where one has no usable date. */
export function daysApart(one: Account, other: Account): number | null {
  if (!one.days || !other.days) return null;
  return Math.max(0, one.days.first - other.days.last, other.days.first - one.days.last);
}

/** Weighs the accounts of two agencies against each other. */
export function linkScore(one: Account, other: Account): LinkScore {
  const gap = daysApart(one, other);
  const [earlier, later] = inOrder(one, other);
  if (gap === null || gap > furthestApart(earlier, later)) return { score: -Infinity, apart: true };
  const kinds = byKind(one, other, gap);
  const names = byNames(one, other);
  const tells = tellsOfIncident(later, earlier);
  // Who hears of an incident writes of the children, where the police wrote of the adults.
  const aside = tells || meanOneDay(earlier, later);
  const people = aside ? Math.max(0, byPeople(one, other, kinds.same)) : byPeople(one, other, kinds.same);
  const words = cosine(one.words, other.words);
  // Ordinary work of two agencies is one event only where one of them says so, or the words agree well.
  const sameType = one.rareType !== null && one.rareType === other.rareType;
  const isOrdinary = !kinds.same && !tells && !sameType && names < ONE_MENTIONS_THE_OTHER;
  const ordinary = isOrdinary && words < ALIKE_IN_WORDS ? ORDINARY : 0;
  const score =
    byDate(one, other, gap) +
    byTime(one, other, gap) +
    kinds.weight +
    names +
    people +
    (tells ? TELLS_OF_INCIDENT : 0) +
    (sameType ? SAME_TYPE : 0) +
    Math.min(MOST_FOR_WORDS, words * WORDS) +
    ordinary;
  // Routine events on neighbouring days are two events, however alike, unless one account names the other's agency.
  const neighbours =
    gap > 0 && kinds.routine && names < ONE_MENTIONS_THE_OTHER && !meansDayOf(later, earlier);
  return { score, apart: kinds.apart || neighbours || people === OTHER_PEOPLE };
}

/** The two accounts, the earlier first. */
function inOrder(one: Account, other: Account): [Account, Account] {
  return (one.days?.last ?? 0) < (other.days?.first ?? 0) ? [one, other] : [other, one];
}

/** What the dates weigh at least, by what the later account says of the day that it tells of. */
function leastByDate(earlier: Account, later: Account): number {
  if (tellsOfIncident(later, earlier)) return ITS_DAY_TOLD;
  if (meansDayOf(later, earlier) && later.names.get(earlier.agency)?.strong) return ITS_DAY_TOLD;
  if (namesDayOf(later, earlier)) return ITS_DAY_NAMED;
  if (meansDayOf(later, earlier)) return ITS_DAY_MEANT;
  if (meanOneDay(earlier, later)) return ONE_DAY_MEANT;
  if (!isLetterOf(later, earlier)) return -Infinity;
  return (daysApart(earlier, later) ?? 0) > FURTHEST_APART ? LETTER_LATER_STILL : LETTER_LATER;
}

function byDate(one: Account, other: Account, gap: number): number {
  if (gap > 0) {
    const [earlier, later] = inOrder(one, other);
    const news = isNewsOf(later, earlier) ? NEWS_LATER : 0;
    const night = gap === 1 && overMidnight(earlier, later) ? OVER_MIDNIGHT : 0;
    const named = namesDayOf(later, earlier) ? NAMES_ITS_DAY : 0;
    const plain = (BY_DAYS_APART[gap] ?? FARTHER) + news + night + named;
    return Math.max(plain, leastByDate(earlier, later));
  }
  const widest = Math.max(width(one), width(other));
  return BY_WIDTH.find(({ days }) => widest <= days)?.weight ?? 0;
}

const EVENING = 20 * 60;
const NIGHT = 6 * 60;

const AT_NIGHT = pattern("i", [
  /\b(?:at|after|around|about|near|just before) midnight\b/,
  /\blate (?:at night|in the evening|evening)\b/,
]);

/** One is late in the evening, the other in the small hours. */
export function overMidnight(earlier: Account, later: Account): boolean {
  const late = earlier.minutes ?? (AT_NIGHT.test(earlier.event) ? EVENING : 0);
  return late >= EVENING && (later.minutes ?? EVENING) <= NIGHT;
}

function width({ days }: Account): number {
  return days ? days.last - days.first : 0;
}

/** Clock times this many minutes apart count as the same time. */
export const SAME_CLOCK = 10;
const NEAR_CLOCK = 90;
const FAR_CLOCK = 180;

function byTime(one: Account, other: Account, gap: number): number {
  if (one.minutes === null || other.minutes === null) return 0;
  const minutes = Math.abs(one.minutes - other.minutes);
  if (minutes <= SAME_CLOCK) return SAME_TIME;
  if (gap > 0) return 0;
  if (minutes <= NEAR_CLOCK) return NEAR_IN_TIME;
  const [earlier, later] = one.minutes < other.minutes ? [one, other] : [other, one];
  return minutes > FAR_CLOCK && !isNewsOf(later, earlier) ? FAR_IN_TIME : 0;
}

interface KindScore {
  weight: number;
  apart: boolean;
  /** Both record a meeting of one kind, or one kind of incident. */
  same: boolean;
  /** They have only an agency's ordinary work in common. */
  routine: boolean;
}

function byKind(one: Account, other: Account, gap: number): KindScore {
  let best = 0;
  let shared = 0;
  let sharedMeeting = false;
  let rare = false;
  for (const kind of one.kinds) {
    if (!other.kinds.has(kind)) continue;
    const family = EVENT_KINDS[kind]?.family ?? "routine";
    shared += 1;
    best = Math.max(best, SAME_KIND[family]);
    sharedMeeting ||= family === "meeting";
    rare ||= family === "incident" && one.rareKinds.has(kind);
  }
  const acted = incidentInActions(one, other) || incidentInActions(other, one) ? IN_ACTION : 0;
  const alone = MEETING_AND_NONE + (gap > 0 ? MEETING_LATER : 0);
  const plainly = gap > 0 ? MEETING_AND_PLAIN_LATER : MEETING_AND_PLAIN;
  if (shared > 0 && (sharedMeeting || !(one.isMeeting && other.isMeeting))) {
    const more = Math.min(MOST_FOR_MORE_KINDS, (shared - 1) * ANOTHER_KIND) + (rare ? RARE_KIND : 0);
    const plain = one.plainMeeting || other.plainMeeting;
    const lopsided = one.isMeeting !== other.isMeeting && !plain && !jointVisit(one, other);
    return {
      weight: best + more + acted + (lopsided ? alone : 0),
      apart: false,
      same: best >= SAME_KIND.incident,
      routine: best < SAME_KIND.incident,
    };
  }
  if (one.isMeeting && other.isMeeting)
    return { weight: OTHER_MEETING, apart: true, same: false, routine: false };
  const meetings = [one, other].filter(({ isMeeting, plainMeeting }) => isMeeting || plainMeeting).length;
  if (meetings === 2) return { weight: plainly, apart: false, same: true, routine: false };
  const onlyOneMeeting = (one.isMeeting || other.isMeeting) && !jointVisit(one, other);
  return { weight: (onlyOneMeeting ? alone : 0) + acted, apart: false, same: false, routine: false };
}

function incidentInActions(one: Account, other: Account): boolean {
  for (const kind of one.actionKinds) {
    const shared = other.kinds.has(kind) || other.actionKinds.has(kind);
    if (shared && EVENT_KINDS[kind]?.family === "incident") return true;
  }
  return false;
}

const JOINT_VISIT = EVENT_KINDS.findIndex(({ words }) => words === "a joint visit");

function jointVisit(one: Account, other: Account): boolean {
  return one.kinds.has(JOINT_VISIT) || other.kinds.has(JOINT_VISIT);
}

function byNames(one: Account, other: Account): number {
  const mine = one.names.get(other.agency);
  const theirs = other.names.get(one.agency);
  if (mine && theirs) return EACH_NAMES_THE_OTHER;
  const named = mine ?? theirs;
  if (named) return named.strong ? ONE_NAMES_THE_OTHER : ONE_MENTIONS_THE_OTHER;
  for (const agency of one.names.keys()) if (other.names.has(agency)) return BOTH_NAME_A_THIRD;
  return 0;
}

function byPeople(one: Account, other: Account, sameKind: boolean): number {
  if (one.people.size === 0 || other.people.size === 0) return 0;
  let shared = 0;
  for (const person of one.people) if (other.people.has(person)) shared += 1;
  if (shared === 0) return sameKind ? OTHER_PEOPLE_SAME_KIND : OTHER_PEOPLE;
  const part = shared / Math.min(one.people.size, other.people.size);
  return SAME_PEOPLE * part + EACH_MORE * Math.min(3, shared - 1);
}
