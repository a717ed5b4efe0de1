import { grouped } from "../grouped";
import { eachInSteps, type InSteps } from "../inSteps";
import { FURTHEST_APART, FURTHEST_LETTER, FURTHEST_NAMED } from "./laterAccounts";
import { linkScore } from "./linkScore";
import { isoOfDayNumber } from "../../calendar/isoDate";
import type { Account } from "./account";
import { dayOfYear } from "./daysNamed";

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
    const near = neighboursOf(account, accounts, byDay);
    const far = daysBack(account).flatMap((day) => byDay.get(day) ?? []);
    for (const [at, other] of [...near, ...far].entries()) {
      const neighbour = accounts[other];
      if (!neighbour || neighbour.agency === account.agency) continue;
      // Two exact days that are near find each other from both sides; once is enough.
      if (at < near.length && other < one && isExact(account) && isExact(neighbour)) continue;
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

/** The days farther back that an account may tell of: those that it gives, and for a letter those of the week before the last. */
function daysBack({ days, daysNamed, news }: Account): number[] {
  if (!days || (daysNamed.size === 0 && !news.isLetter)) return [];
  const found: number[] = [];
  for (let step = FURTHEST_APART + 1; step <= FURTHEST_NAMED; step++) {
    const day = days.first - step;
    const isNamed = daysNamed.has(dayOfYear(isoOfDayNumber(day)));
    if (isNamed || (news.isLetter && step <= FURTHEST_LETTER)) found.push(day);
  }
  return found;
}
