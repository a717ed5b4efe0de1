import type { Link, LinkDecisions } from "./found";
import { FURTHEST_APART, linkScore, type LinkScore } from "./linkScore";
import type { Telling } from "./telling";

/** A group of entries that tell of the same event, one of each agency, in the order of the chronology. */
export interface LinkedGroup {
  members: Telling[];
  why: string;
}

/** From this weight on two entries are taken to tell of the same event. */
export const ENOUGH = 4;

/** A group takes in another where their members fit each other so well on the average. */
const ENOUGH_ON_AVERAGE = 2;

/** So many neighbours of an entry are weighed at most, nearest day first: the cost stays in step with the entries. */
const MOST_NEIGHBOURS = 60;
const MOST_LOOKED_AT = 400;

interface Pair extends LinkScore {
  one: number;
  other: number;
}

/** The linked entries, and the best weight that any entry has with each other agency (for omissions). */
export interface Linking {
  groups: LinkedGroup[];
  /** By place of the entry: agency → the best weight with an entry of that agency. */
  best: ReadonlyMap<string, number>[];
}

/**
 * Links entries of different agencies that tell of the same event. Each entry is weighed against its neighbours in time only;
 * the best pairs come together first, and a group holds one entry of an agency, so that different events of a day stay apart.
 */
export function linkEntries(tellings: readonly Telling[], decisions: LinkDecisions): Linking {
  const pairs = neighbourPairs(tellings);
  const best = tellings.map(() => new Map<string, number>());
  for (const { one, other, score } of pairs) {
    for (const [mine, theirs] of [
      [one, other],
      [other, one],
    ] as const) {
      const agency = tellings[theirs]?.agency ?? "";
      const known = best[mine];
      if (known) known.set(agency, Math.max(score, known.get(agency) ?? -Infinity));
    }
  }
  return { groups: grouped(tellings, pairs, decisions), best };
}

/** Every two neighbours that lie near enough in time, once each. */
function neighbourPairs(tellings: readonly Telling[]): Pair[] {
  const byDay = new Map<number, number[]>();
  tellings.forEach(({ days }, index) => {
    if (days) byDay.set(days.first, [...(byDay.get(days.first) ?? []), index]);
  });
  const pairs = new Map<number, Pair>();
  tellings.forEach((telling, one) => {
    for (const other of neighboursOf(telling, tellings, byDay)) {
      const [first, second] = one < other ? [one, other] : [other, one];
      const key = first * tellings.length + second;
      const [a, b] = [tellings[first], tellings[second]];
      if (!pairs.has(key) && a && b) {
        pairs.set(key, { one: first, other: second, ...linkScore(a, b) });
      }
    }
  });
  return [...pairs.values()];
}

function neighboursOf(
  telling: Telling,
  tellings: readonly Telling[],
  byDay: ReadonlyMap<number, readonly number[]>,
): number[] {
  const { days, agency } = telling;
  if (!days) return [];
  const found: number[] = [];
  let looked = 0;
  for (const day of outward(days.first, days.last)) {
    for (const other of byDay.get(day) ?? []) {
      looked += 1;
      if (tellings[other]?.agency !== agency) found.push(other);
      if (found.length >= MOST_NEIGHBOURS || looked >= MOST_LOOKED_AT) return found;
    }
  }
  return found;
}

/** The days of a span, then those around it, nearest first. */
function outward(first: number, last: number): number[] {
  const days: number[] = [];
  for (let day = first; day <= last; day++) days.push(day);
  for (let step = 1; step <= FURTHEST_APART; step++) days.push(first - step, last + step);
  return days;
}

interface Group {
  members: number[];
  agencies: Set<string>;
  byHand: boolean;
  reasons: string[];
}

function grouped(
  tellings: readonly Telling[],
  pairs: readonly Pair[],
  decisions: LinkDecisions,
): LinkedGroup[] {
  const scores = new Map(pairs.map((pair) => [`${pair.one}|${pair.other}`, pair]));
  const between = (one: number, other: number): Pair | undefined =>
    scores.get(one < other ? `${one}|${other}` : `${other}|${one}`);
  const groups: Group[] = tellings.map(({ agency }, index) => ({
    members: [index],
    agencies: new Set([agency]),
    byHand: false,
    reasons: [],
  }));
  const groupOf = [...groups];
  const join = (one: Group, other: Group): void => {
    one.members.push(...other.members);
    other.agencies.forEach((agency) => one.agencies.add(agency));
    one.reasons.push(...other.reasons);
    one.byHand ||= other.byHand;
    for (const member of other.members) groupOf[member] = one;
  };
  const rejected = rejectedPairs(tellings, decisions);
  joinConfirmed(tellings, decisions, groupOf, join);
  const strong = pairs.filter(({ score, apart }) => score >= ENOUGH && !apart);
  strong.sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other);
  for (const pair of strong) {
    const one = groupOf[pair.one];
    const other = groupOf[pair.other];
    if (!one || !other || one === other) continue;
    if ([...other.agencies].some((agency) => one.agencies.has(agency))) continue;
    const crossing = one.members.flatMap((mine) => other.members.map((theirs) => [mine, theirs] as const));
    if (crossing.some(([mine, theirs]) => rejected.has(pairKey(mine, theirs)))) continue;
    const met = crossing.map(([mine, theirs]) => between(mine, theirs));
    if (met.some((found) => found === undefined || found.apart)) continue;
    const average = met.reduce((sum, found) => sum + (found?.score ?? 0), 0) / met.length;
    if (average < ENOUGH_ON_AVERAGE) continue;
    join(one, other);
    one.reasons.push(pair.reasons.join("; "));
  }
  return [...new Set(groupOf)]
    .filter(({ members }) => members.length > 1)
    .map(({ members, reasons, byHand }) => ({
      members: members.sort((a, b) => a - b).flatMap((index) => tellings[index] ?? []),
      why: reasons[0] ?? (byHand ? "Linked by the reviewer." : ""),
    }))
    .map((group) => ({ ...group, why: sentence(group.why) }));
}

function pairKey(one: number, other: number): string {
  return one < other ? `${one}|${other}` : `${other}|${one}`;
}

function rejectedPairs(tellings: readonly Telling[], { rejected }: LinkDecisions): Set<string> {
  const places = new Map(tellings.map(({ ref }, index) => [ref, index]));
  const found = new Set<string>();
  for (const refs of rejected) {
    const members = refs.flatMap((ref) => places.get(ref) ?? []);
    members.forEach((one, at) => members.slice(at + 1).forEach((other) => found.add(pairKey(one, other))));
  }
  return found;
}

function joinConfirmed(
  tellings: readonly Telling[],
  { confirmed }: LinkDecisions,
  groupOf: readonly Group[],
  join: (one: Group, other: Group) => void,
): void {
  const places = new Map(tellings.map(({ ref }, index) => [ref, index]));
  for (const refs of confirmed) {
    const [first, ...others] = refs.flatMap((ref) => places.get(ref) ?? []);
    for (const other of others) {
      const one = first === undefined ? undefined : groupOf[first];
      const more = groupOf[other];
      if (one && more && one !== more) {
        join(one, more);
        one.byHand = true;
      }
    }
  }
}

function sentence(why: string): string {
  const text = why.charAt(0).toUpperCase() + why.slice(1);
  return text.endsWith(".") ? text : `${text}.`;
}

export function linksOf(groups: readonly LinkedGroup[]): Link[] {
  return groups.map(({ members, why }) => ({ refs: members.map(({ ref }) => ref), why }));
}
