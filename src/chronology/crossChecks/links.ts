import { eachInSteps, type InSteps } from "../inSteps";
import type { Link, LinkDecisions } from "./checkResults";
import { linkReasons } from "./linkReasons";
import { linkScore } from "./linkScore";
import { weighNeighbours, type ScoredPair } from "./neighbours";
import type { Account } from "./account";

/** A group of entries that tell of the same event, in the order of the chronology. */
export interface LinkedGroup {
  members: Account[];
  why: string;
}

/** From this score on, two entries are taken to tell of the same event. How it was chosen: see linkScore.ts. */
export const ENOUGH = 4;

/** Two groups are joined if the average score between their members is at least this. */
const ENOUGH_ON_AVERAGE = 2;

/** The linked entries, and for each entry by index its best score with each other agency. */
export interface Linking {
  groups: LinkedGroup[];
  best: readonly ReadonlyMap<string, number>[];
}

/**
 * Links entries of different agencies that tell of the same event. Each entry is weighed only against its neighbours in time;
 * the best pairs are joined first, and a group holds one entry of each agency, so that different events of a day stay apart.
 * What the reviewer confirmed is joined before all else, and what the reviewer rejected stays apart. In small steps.
 */
export function* linkEntries(accounts: readonly Account[], decisions: LinkDecisions): InSteps<Linking> {
  const { strong, best } = yield* weighNeighbours(accounts, ENOUGH);
  const groups = new Groups(accounts);
  for (const indexes of indexesOf(accounts, decisions.confirmed)) groups.joinByHand(indexes);
  const rejected = new Set(indexesOf(accounts, decisions.rejected).flatMap(pairKeys));
  yield undefined;
  strong.sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other);
  yield* eachInSteps(strong, (pair) => {
    groups.joinIfTheyFit(pair, rejected);
  });
  yield undefined;
  return { groups: groups.linked(), best };
}

/** The linked groups as refs, with the reasons. */
export function linksOf(groups: readonly LinkedGroup[]): Link[] {
  return groups.map(({ members, why }) => ({ refs: members.map(({ ref }) => ref), why }));
}

/** The accounts of the group that each is in, by its ref. */
export function linkedWith(groups: readonly LinkedGroup[]): Map<string, Account[]> {
  return new Map(groups.flatMap(({ members }) => members.map(({ ref }) => [ref, members] as const)));
}

interface Group {
  members: number[];
  agencies: Set<string>;
  byHand: boolean;
  /** The best of the pairs that joined it. */
  reason: ScoredPair | null;
}

const BY_REVIEWER = "Linked by the reviewer.";

/** Groups of entries that are joined step by step; each entry begins as a group of its own. */
class Groups {
  private readonly of: Group[];

  constructor(private readonly accounts: readonly Account[]) {
    this.of = accounts.map(({ agency }, index) => ({
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

  joinIfTheyFit(pair: ScoredPair, rejected: ReadonlySet<string>): void {
    const one = this.of[pair.one];
    const other = this.of[pair.other];
    if (!one || !other || one === other) return;
    if ([...other.agencies].some((agency) => one.agencies.has(agency))) return;
    let sum = 0;
    for (const mine of one.members) {
      for (const theirs of other.members) {
        const [a, b] = [this.accounts[mine], this.accounts[theirs]];
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
        members: members.sort((a, b) => a - b).flatMap((index) => this.accounts[index] ?? []),
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

  private whyOf(reason: ScoredPair | null): string {
    const one = reason ? this.accounts[reason.one] : undefined;
    const other = reason ? this.accounts[reason.other] : undefined;
    return one && other ? linkReasons(one, other) : "";
  }
}

function pairKey(one: number, other: number): string {
  return one < other ? `${one}|${other}` : `${other}|${one}`;
}

function pairKeys(indexes: readonly number[]): string[] {
  return indexes.flatMap((one, at) => indexes.slice(at + 1).map((other) => pairKey(one, other)));
}

function indexesOf(accounts: readonly Account[], decided: readonly (readonly string[])[]): number[][] {
  if (decided.length === 0) return [];
  const indexes = new Map(accounts.map(({ ref }, index) => [ref, index]));
  return decided.map((refs) => refs.flatMap((ref) => indexes.get(ref) ?? []));
}
