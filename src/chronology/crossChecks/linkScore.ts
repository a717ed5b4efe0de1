import { EVENT_KINDS, type KindFamily } from "./eventKinds";
import type { Part } from "./partTaken";
import { hasMeeting, type Telling, type Told } from "./telling";
import { cosine } from "./wordVectors";

/** How strongly two entries seem to tell of the same event, with the reasons in words. */
export interface LinkScore {
  score: number;
  reasons: string[];
  /** They cannot be of one event: other people, or meetings of different kinds. */
  apart: boolean;
}

/** What each sign weighs. Set by hand on small reviews told in different words; see the tests. */
const SAME_KIND: Readonly<Record<KindFamily, number>> = {
  meeting: 3,
  incident: 1.6,
  routine: 0.5,
  contact: 0.6,
};
const BY_DAYS_APART: readonly number[] = [2, 0.8, 0.2, -0.2, -1, -1.2, -1.6, -2];
const EACH_NAMES_THE_OTHER = 2.2;
const ONE_NAMES_THE_OTHER = 0.9;
const ONE_SPEAKS_OF_THE_OTHER = 0.5;
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
const RARE_KIND = 0.5;
const OVER_MIDNIGHT = 0.8;
const OTHER_PEOPLE = -1.5;
const OTHER_PEOPLE_SAME_KIND = -0.7;

/** Two entries lie so many days apart at most; further, nothing makes them one event. */
export const FURTHEST_APART = BY_DAYS_APART.length - 1;

/** Days between two stretches of days; 0 where they meet. */
export function daysApart(one: Telling, other: Telling): number | null {
  if (!one.days || !other.days) return null;
  return Math.max(0, one.days.first - other.days.last, other.days.first - one.days.last);
}

const NEWS =
  /\b(?:inform(?:ed|ation received)|notif\w+|told (?:us|the|that)|notice|contact\b|referral|rang|telephoned|phoned|called|ppn|report(?:ed)? (?:from|by)|received)\b/i;

const LETTER = /\b(?:letter|wrote|written|e-?mail\w*|report received|discharge summary)\b/i;

/** Words of a later day about an earlier one. */
const LOOKING_BACK =
  /\b(?:last night|yesterday|the (?:day|night|evening) before|(?:at|over) the weekend|that weekend|earlier (?:in|this) (?:the )?week|last (?:week|mon|tues|wednes|thurs|fri|satur|sun)\w*)\b/i;

/** The later entry is about hearing of what the earlier one tells. */
export function isNewsOf(later: Telling, earlier: Telling): boolean {
  const named = later.told.some(({ agencies }) => agencies.includes(earlier.agency));
  if ((named && LETTER.test(later.event)) || LOOKING_BACK.test(later.event)) return true;
  const incident = [...earlier.kinds].some((kind) => EVENT_KINDS[kind]?.family === "incident");
  const heard =
    later.told.some(({ agencies }) => agencies.includes(earlier.agency)) || /\bpolice\b/i.test(later.event);
  return incident && heard && NEWS.test(later.event) && !hasMeeting(later.kinds);
}

const CALL = /\b(?:rang|telephon\w*|phoned|called|by phone)\b/i;

/** The entry tells of the very call by which the other agency heard of it. */
export function tellsOfTheCall(earlier: Telling, later: Telling): boolean {
  return earlier.told.some(({ agencies, text }) => agencies.includes(later.agency) && CALL.test(text));
}

/** Weighs two entries of different agencies against each other. */
export function linkScore(one: Telling, other: Telling): LinkScore {
  const reasons: string[] = [];
  let score = 0;
  let apart = false;
  const add = (weight: number, reason?: string): void => {
    score += weight;
    if (reason !== undefined) reasons.push(reason);
  };
  const gap = daysApart(one, other);
  if (gap === null || gap > FURTHEST_APART) return { score: -Infinity, reasons, apart: true };
  add(...byDate(one, other, gap));
  const time = byTime(one, other, gap);
  if (time) add(...time);
  const kinds = byKind(one, other, gap);
  add(kinds.weight, kinds.reason);
  apart ||= kinds.apart;
  const names = byNames(one, other);
  add(names.weight, names.reason);
  const people = byPeople(one, other, kinds.same);
  add(people.weight, people.reason);
  apart ||= people.weight === OTHER_PEOPLE;
  const words = cosine(one.words, other.words);
  add(Math.min(MOST_FOR_WORDS, words * WORDS), words > 0.12 ? sharedWords(one, other) : undefined);
  // What both do in the ordinary way is one event only where one of them says so, or the words agree well.
  if (!kinds.same && names.weight < ONE_SPEAKS_OF_THE_OTHER && words < 0.25) add(-1);
  return { score, reasons, apart };
}

function byDate(one: Telling, other: Telling, gap: number): [number, string] {
  const widest = Math.max(width(one), width(other));
  const weight = BY_DAYS_APART[gap] ?? -2;
  if (gap > 0) {
    const [earlier, later] = (one.days?.last ?? 0) < (other.days?.first ?? 0) ? [one, other] : [other, one];
    const news = isNewsOf(later, earlier) ? NEWS_LATER : 0;
    const night = gap === 1 && overMidnight(earlier, later) ? OVER_MIDNIGHT : 0;
    return [weight + news + night, gap === 1 ? "a day apart" : `${gap} days apart`];
  }
  if (widest === 0) return [weight, "same day"];
  return [widest < 7 ? 1.2 : widest < 14 ? 0.8 : 0.2, "the dates meet"];
}

const EVENING = 20 * 60;
const NIGHT = 6 * 60;

/** An event late in the evening, and one of the small hours that follow. */
export function overMidnight(earlier: Telling, later: Telling): boolean {
  return (earlier.minutes ?? 0) >= EVENING && (later.minutes ?? EVENING) <= NIGHT;
}

function width({ days }: Telling): number {
  return days ? days.last - days.first : 0;
}

function byTime(one: Telling, other: Telling, gap: number): [number, string?] | null {
  if (one.minutes === null || other.minutes === null) return null;
  const minutes = Math.abs(one.minutes - other.minutes);
  if (minutes <= 10) return [SAME_TIME, "same time"];
  if (gap > 0) return null;
  if (minutes <= 90) return [NEAR_IN_TIME];
  const [earlier, later] = one.minutes < other.minutes ? [one, other] : [other, one];
  return minutes > 180 && !isNewsOf(later, earlier) ? [FAR_IN_TIME] : null;
}

function byKind(
  one: Telling,
  other: Telling,
  gap: number,
): { weight: number; reason?: string; apart: boolean; same: boolean } {
  const shared = [...one.kinds].filter((kind) => other.kinds.has(kind));
  const crossed = [...one.kinds, ...one.actionKinds].filter(
    (kind) => (other.kinds.has(kind) || other.actionKinds.has(kind)) && !shared.includes(kind),
  );
  const weights = shared.map((kind) => SAME_KIND[EVENT_KINDS[kind]?.family ?? "routine"]);
  const best = Math.max(0, ...weights);
  const rare = shared.some((kind) => one.rareKinds.has(kind) && EVENT_KINDS[kind]?.family === "incident");
  const more = Math.min(0.6, Math.max(0, weights.length - 1) * 0.3) + (rare ? RARE_KIND : 0);
  const inActions = crossed.filter((kind) => EVENT_KINDS[kind]?.family === "incident").length > 0 ? 0.6 : 0;
  const mine = hasMeeting(one.kinds);
  const theirs = hasMeeting(other.kinds);
  const alone = MEETING_AND_NONE + (gap > 0 ? MEETING_LATER : 0);
  const plainly = gap > 0 ? MEETING_AND_PLAIN_LATER : MEETING_AND_PLAIN;
  const sharedMeeting = shared.some((kind) => EVENT_KINDS[kind]?.family === "meeting");
  if (shared.length > 0 && (sharedMeeting || !(mine && theirs))) {
    const lopsided = mine !== theirs && !one.plainMeeting && !other.plainMeeting && !jointVisit(one, other);
    const weight = best + more + inActions + (lopsided ? alone : 0);
    const named = [...shared].sort((a, b) => rank(a) - rank(b)).slice(0, 2);
    const what = named.map((kind) => EVENT_KINDS[kind]?.words ?? "").join(" and ");
    return { weight, reason: `both tell of ${what}`, apart: false, same: best >= SAME_KIND.incident };
  }
  if (mine && theirs) return { weight: OTHER_MEETING, apart: true, same: false };
  if (mine || theirs) {
    const plain = one.plainMeeting || other.plainMeeting;
    if (plain) return { weight: plainly, reason: "both tell of a meeting", apart: false, same: true };
    return { weight: (jointVisit(one, other) ? 0 : alone) + inActions, apart: false, same: false };
  }
  if (one.plainMeeting && other.plainMeeting) {
    return { weight: plainly, reason: "both tell of a meeting", apart: false, same: true };
  }
  return { weight: inActions, apart: false, same: false };
}

const JOINT_VISIT = EVENT_KINDS.findIndex(({ words }) => words === "a joint visit");

function jointVisit(one: Telling, other: Telling): boolean {
  return one.kinds.has(JOINT_VISIT) || other.kinds.has(JOINT_VISIT);
}

const FAMILIES: readonly KindFamily[] = ["meeting", "incident", "routine", "contact"];

function rank(kind: number): number {
  return FAMILIES.indexOf(EVENT_KINDS[kind]?.family ?? "contact");
}

const STRONG: readonly Part[] = ["took part", "was in contact"];

function byNames(one: Telling, other: Telling): { weight: number; reason?: string } {
  const strength = (teller: Telling, named: Telling): { weight: number; told?: Told } => {
    const told = teller.told.filter(({ agencies }) => agencies.includes(named.agency));
    const strong = told.find(({ part }) => STRONG.includes(part));
    if (strong) return { weight: ONE_NAMES_THE_OTHER, told: strong };
    const [weak] = told;
    return weak ? { weight: ONE_SPEAKS_OF_THE_OTHER, told: weak } : { weight: 0 };
  };
  const mine = strength(one, other);
  const theirs = strength(other, one);
  if (mine.told && theirs.told) {
    return { weight: EACH_NAMES_THE_OTHER, reason: "each names the other" };
  }
  const said = mine.told ?? theirs.told;
  const common = one.told.find((told) =>
    other.told.some(({ agencies }) => agencies.some((agency) => told.agencies.includes(agency))),
  );
  if (said) {
    const teller = mine.told ? one : other;
    return { weight: mine.weight + theirs.weight, reason: `${teller.agency} names ${the(said.words)}` };
  }
  return common ? { weight: 0.3, reason: `both name ${the(common.words)}` } : { weight: 0 };
}

function the(words: string): string {
  return /^(?:[A-Z]{2,}|the )/.test(words) ? words : `the ${words.replace(/['’]s$/, "")}`;
}

function byPeople(one: Telling, other: Telling, sameKind: boolean): { weight: number; reason?: string } {
  if (one.people.size === 0 || other.people.size === 0) return { weight: 0 };
  const shared = [...one.people].filter((person) => other.people.has(person));
  if (shared.length === 0) return { weight: sameKind ? OTHER_PEOPLE_SAME_KIND : OTHER_PEOPLE };
  const part = shared.length / Math.min(one.people.size, other.people.size);
  return {
    weight: 0.6 * part + 0.1 * Math.min(3, shared.length - 1),
    reason: `both speak of ${listed(shared)}`,
  };
}

function listed(items: readonly string[]): string {
  const [first = "", ...rest] = items;
  const last = rest.pop();
  return last === undefined ? first : `${[first, ...rest].join(", ")} and ${last}`;
}

function sharedWords(one: Telling, other: Telling): string | undefined {
  const shared = [...one.words]
    .flatMap(([stem, weight]) =>
      other.words.has(stem) ? [[stem, weight * (other.words.get(stem) ?? 0)] as const] : [],
    )
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([stem]) => wordOf(one, stem))
    .filter((word) => word !== "");
  return shared.length > 0 ? `in words: ${listed(shared)}` : undefined;
}

/** The word of the entry that begins like the stem, for a person to read. */
function wordOf({ text }: Telling, stem: string): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.find((word) => word.startsWith(stem.slice(0, Math.max(4, stem.length - 1)))) ?? "";
}
