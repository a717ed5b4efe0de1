import { FURTHEST_APART, linkScore } from "./linkScore";
import type { Telling } from "./account";

/** Two entries, by place, and how strongly they seem to tell of the same event. */
export interface Pair {
  one: number;
  other: number;
  score: number;
}

/** What weighing the neighbours gave. */
export interface Weighed {
  /** The pairs that are strong enough to be linked. */
  strong: Pair[];
  /** By place of the entry: agency → the best weight with an entry of that agency. */
  best: Map<string, number>[];
}

/** So many neighbours of an entry are weighed at most, nearest day first: the cost stays in step with the entries. */
const MOST_NEIGHBOURS = 60;
const MOST_LOOKED_AT = 400;
const AT_A_TIME = 20;

/** Weighs each entry against its neighbours in time. Yields after every few entries, so that a pane can draw. */
export function* weighNeighbours(
  tellings: readonly Telling[],
  enough: number,
): Generator<undefined, Weighed> {
  const byDay = new Map<number, number[]>();
  tellings.forEach(({ days }, index) => {
    if (!days) return;
    const known = byDay.get(days.first);
    if (known) known.push(index);
    else byDay.set(days.first, [index]);
  });
  const best = tellings.map(() => new Map<string, number>());
  const strong = new Map<number, Pair>();
  for (const [one, telling] of tellings.entries()) {
    if (one % AT_A_TIME === 0) yield undefined;
    for (const other of neighboursOf(telling, tellings, byDay)) {
      const neighbour = tellings[other];
      // Two exact days find each other from both sides; once is enough.
      if (!neighbour || (other < one && isExact(telling) && isExact(neighbour))) continue;
      const { score, apart } = linkScore(telling, neighbour);
      raise(best[one], neighbour.agency, score);
      raise(best[other], telling.agency, score);
      if (score >= enough && !apart) {
        const [first, second] = one < other ? [one, other] : [other, one];
        strong.set(first * tellings.length + second, { one: first, other: second, score });
      }
    }
  }
  return { strong: [...strong.values()], best };
}

function raise(best: Map<string, number> | undefined, agency: string, score: number): void {
  if (best && score > (best.get(agency) ?? -Infinity)) best.set(agency, score);
}

function isExact({ days }: Telling): boolean {
  return days !== null && days.first === days.last;
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
function* outward(first: number, last: number): Generator<number> {
  for (let day = first; day <= last; day++) yield day;
  for (let step = 1; step <= FURTHEST_APART; step++) {
    yield first - step;
    yield last + step;
  }
}
