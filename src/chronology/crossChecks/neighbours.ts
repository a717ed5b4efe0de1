import { grouped } from "../grouped";
import { eachInSteps, type InSteps } from "../inSteps";
import { FURTHEST_APART, linkScore } from "./linkScore";
import type { Account } from "./account";

/** Two entries, by index, and how strongly they seem to tell of the same event. */
export interface ScoredPair {
  one: number;
  other: number;
  score: number;
}

/** The result of weighing the neighbours. */
interface Weighed {
  /** The pairs that are strong enough to be linked. */
  strong: ScoredPair[];
  /** By index of the entry: its best score with an entry of each other agency. */
  best: Map<string, number>[];
}

/** The most neighbours of an entry that are weighed, nearest day first, so that the cost grows in step with the entries. */
const MOST_NEIGHBOURS = 60;
const MOST_LOOKED_AT = 400;

/** Weighs each entry against its neighbours in time. In small steps. */
export function* weighNeighbours(accounts: readonly Account[], enough: number): InSteps<Weighed> {
  const byDay = grouped(accounts.keys(), (index) => accounts[index]?.days?.first);
  const best = accounts.map(() => new Map<string, number>());
  const strong = new Map<number, ScoredPair>();
  yield* eachInSteps(accounts, (account, one) => {
    for (const other of neighboursOf(account, accounts, byDay)) {
      const neighbour = accounts[other];
      // Two exact days find each other from both sides; once is enough.
      if (!neighbour || (other < one && isExact(account) && isExact(neighbour))) continue;
      const { score, apart } = linkScore(account, neighbour);
      raise(best[one], neighbour.agency, score);
      raise(best[other], account.agency, score);
      if (score >= enough && !apart) {
        const [first, second] = one < other ? [one, other] : [other, one];
        strong.set(first * accounts.length + second, { one: first, other: second, score });
      }
    }
  });
  return { strong: [...strong.values()], best };
}

function raise(best: Map<string, number> | undefined, agency: string, score: number): void {
  if (best && score > (best.get(agency) ?? -Infinity)) best.set(agency, score);
}

function isExact({ days }: Account): boolean {
  return days !== null && days.first === days.last;
}

function neighboursOf(
  account: Account,
  accounts: readonly Account[],
  byDay: ReadonlyMap<number | undefined, readonly number[]>,
): number[] {
  const { days, agency } = account;
  if (!days) return [];
  const found: number[] = [];
  let looked = 0;
  for (const day of outward(days.first, days.last)) {
    for (const other of byDay.get(day) ?? []) {
      looked += 1;
      if (accounts[other]?.agency !== agency) found.push(other);
      if (found.length >= MOST_NEIGHBOURS || looked >= MOST_LOOKED_AT) return found;
    }
  }
  return found;
}

/** The days of a span, then those around it, nearest first. */
function* outward(first: number, last: number): Generator<number> {
  for (let day = first; day <= last; day++) yield day;
  for (let step = 1; step <= FURTHEST_APART; step++) {
    yield first - step;
    yield last + step;
  }
}
