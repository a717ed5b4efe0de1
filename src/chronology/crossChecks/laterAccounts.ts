import type { Account } from "./account";

/** Entries further apart than this many days are never about one event, unless the later one tells of the earlier. */
export const FURTHEST_APART = 7;
/** A later account that gives the date of an earlier one in words may come this many days after it, and a letter as many. */
export const FURTHEST_NAMED = 60;
export const FURTHEST_LETTER = 14;

/** The account was written on another day, and its words give the day of the other: "Court result of 4 February". */
export function namesDayOf(one: Account, other: Account): boolean {
  return other.dayOfYear !== null && one.dayOfYear !== other.dayOfYear && one.daysNamed.has(other.dayOfYear);
}

/** The account means the day of the other, by its date or by "on Saturday". */
export function meansDayOf(one: Account, other: Account): boolean {
  return namesDayOf(one, other) || (other.dayOfYear !== null && one.daysMeant.has(other.dayOfYear));
}

/** Both were written on later days, and mean one and the same day before. */
export function meanOneDay(one: Account, other: Account): boolean {
  const daysOf = ({ daysNamed, daysMeant, dayOfYear }: Account): string[] =>
    [...daysNamed, ...daysMeant].filter((day) => day !== dayOfYear);
  const theirs = daysOf(other);
  return daysOf(one).some((day) => theirs.includes(day));
}

/** How far two accounts may be apart. */
export function furthestApart(earlier: Account, later: Account): number {
  if (namesDayOf(later, earlier)) return FURTHEST_NAMED;
  return isLetterOf(later, earlier) ? FURTHEST_LETTER : FURTHEST_APART;
}

/** The later account says that the earlier one's agency told of an incident, and when that was. */
export function tellsOfIncident(later: Account, earlier: Account): boolean {
  const told = later.names.get(earlier.agency)?.strong === true || later.news.fromPolice;
  return (
    told && later !== earlier && earlier.isIncident && meansDayOf(later, earlier) && isNewsOf(later, earlier)
  );
}

export function isLetterOf(later: Account, earlier: Account): boolean {
  return later.news.isLetter && later.names.has(earlier.agency);
}

/** The later account is about hearing of what the earlier one describes. */
export function isNewsOf(later: Account, earlier: Account): boolean {
  const { news } = later;
  if (news.looksBack) return true;
  const named = later.names.has(earlier.agency);
  if (named && news.isLetter) return true;
  const isAfter = (later.days?.first ?? 0) > (earlier.days?.last ?? 0);
  if (isAfter && news.isHeard && !later.isMeeting && later.names.get(earlier.agency)?.strong) return true;
  if (isAfter && earlier.isIncident && TOLD_OF_IT.test(later.event)) return true;
  const heard = news.isHeard && (named || news.fromPolice);
  return heard && (earlier.isIncident || namesDayOf(later, earlier));
}

/** "Surgery told by Daughter", "informed of the death". */
const TOLD_OF_IT = /\b(?:told|informed|notified|advised|aware) (?:by|of)\b/i;

const CALL = /\b(?:rang|telephon\w*|phoned|called|by phone)\b/i;

/** The earlier account mentions the call by which the later one's agency heard of it. */
export function mentionsTheCall(earlier: Account, later: Account): boolean {
  return earlier.mentions.some(({ agencies, text }) => agencies.includes(later.agency) && CALL.test(text));
}
