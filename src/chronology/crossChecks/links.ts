import { eachInSteps } from "../inSteps";
import type { Link, LinkDecisions } from "./checkResults";
import { linkReasons } from "./linkReasons";
import { linkScore } from "./linkScore";
import { weighNeighbours, type Pair } from "./neighbours";
import type { Telling } from "./account";

/** A group of entries that tell of the same event, in the order of the chronology. */
export interface LinkedGroup {
  members: Telling[];
  why: string;
}

/** From this weight on two entries are taken to tell of the same event. */
export const ENOUGH = 4;

/** A group takes in another where their members fit each other so well on the average. */
const ENOUGH_ON_AVERAGE = 2;

/** The linked entries, and by place of the entry the best weight that it has with each other agency. */
export interface Linking {
  groups: LinkedGroup[];
  best: readonly ReadonlyMap<string, number>[];
}

/**
 * Links entries of different agencies that tell of the same event. Each entry is weighed against its neighbours in time only;
 * the best pairs come together first, and a group holds one entry of an agency, so that different events of a day stay apart.
 * What the reviewer confirmed comes first of all, and what the reviewer rejected stays apart.
 */
export function* linkEntries(
  tellings: readonly Telling[],
  decisions: LinkDecisions,
): Generator<undefined, Linking> {
  const { strong, best } = yield* weighNeighbours(tellings, ENOUGH);
  const groups = new Groups(tellings);
  for (const places of placesOf(tellings, decisions.confirmed)) groups.joinByHand(places);
  const rejected = new Set(placesOf(tellings, decisions.rejected).flatMap(pairKeys));
  yield undefined;
  strong.sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other);
  yield* eachInSteps(strong, (pair) => {
    groups.joinIfTheyFit(pair, rejected);
  });
  yield undefined;
  return { groups: groups.linked(), best };
}

export function linksOf(groups: readonly LinkedGroup[]): Link[] {
  return groups.map(({ members, why }) => ({ refs: members.map(({ ref }) => ref), why }));
}

interface Group {
  members: number[];
  agencies: Set<string>;
  byHand: boolean;
  /** The best of the pairs that brought it together. */
  reason: Pair | null;
}

const BY_REVIEWER = "Linked by the reviewer.";

/** Entries that come together step by step; each begins as a group of its own. */
class Groups {
  private readonly of: Group[];

  constructor(private readonly tellings: readonly Telling[]) {
    this.of = tellings.map(({ agency }, index) => ({
      members: [index],
      agencies: new Set([agency]),
      byHand: false,
      reason: null,
    }));
  }

  joinByHand([first, ...others]: readonly number[]): void {
    for (const other of others) {
      const one = first === undefined ? undefined : this.of[first];
      const more = this.of[other];
      if (one && more && one !== more) this.join(one, more);
      if (one) one.byHand = true;
    }
  }

  joinIfTheyFit(pair: Pair, rejected: ReadonlySet<string>): void {
    const one = this.of[pair.one];
    const other = this.of[pair.other];
    if (!one || !other || one === other) return;
    if ([...other.agencies].some((agency) => one.agencies.has(agency))) return;
    let sum = 0;
    for (const mine of one.members) {
      for (const theirs of other.members) {
        const [a, b] = [this.tellings[mine], this.tellings[theirs]];
        if (!a || !b || rejected.has(pairKey(mine, theirs))) return;
        const { score, apart } = linkScore(a, b);
        if (apart) return;
        sum += score;
      }
    }
    if (sum / (one.members.length * other.members.length) < ENOUGH_ON_AVERAGE) return;
    this.join(one, other);
    one.reason ??= pair;
  }

  linked(): LinkedGroup[] {
    return [...new Set(this.of)]
      .filter(({ members }) => members.length > 1)
      .map(({ members, reason, byHand }) => ({
        members: members.sort((a, b) => a - b).flatMap((index) => this.tellings[index] ?? []),
        why: byHand ? BY_REVIEWER : this.whyOf(reason),
      }));
  }

  private join(one: Group, other: Group): void {
    one.members.push(...other.members);
    other.agencies.forEach((agency) => one.agencies.add(agency));
    if (other.reason && (one.reason?.score ?? 0) < other.reason.score) one.reason = other.reason;
    one.byHand ||= other.byHand;
    for (const member of other.members) this.of[member] = one;
  }

  private whyOf(reason: Pair | null): string {
    const one = reason ? this.tellings[reason.one] : undefined;
    const other = reason ? this.tellings[reason.other] : undefined;
    return one && other ? linkReasons(one, other) : "";
  }
}

function pairKey(one: number, other: number): string {
  return one < other ? `${one}|${other}` : `${other}|${one}`;
}

function pairKeys(places: readonly number[]): string[] {
  return places.flatMap((one, at) => places.slice(at + 1).map((other) => pairKey(one, other)));
}

function placesOf(tellings: readonly Telling[], decided: readonly (readonly string[])[]): number[][] {
  if (decided.length === 0) return [];
  const places = new Map(tellings.map(({ ref }, index) => [ref, index]));
  return decided.map((refs) => refs.flatMap((ref) => places.get(ref) ?? []));
}
