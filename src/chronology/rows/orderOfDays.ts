import type { IsoDate } from "../../calendar/isoDate";
import type { Entry } from "../entry/entry";

/** Changing day and month round costs less than leaving a row out, so it wins where both would do, but not twice over. */
const SWAP = 0.6;
const LEAVE_OUT = 1;
/** Beginning again at an earlier date (a second person, another file pasted below) is worth it from this many rows on. */
const BEGIN_AGAIN = 5;

type Use = "as written" | "swapped" | "left out";

interface Choice {
  index: number;
  use: Use;
  cost: number;
  before: Choice | null;
}

/** What it costs to read days in order, and how each is used. */
export interface OrderOfDays {
  cost: number;
  uses: { entry: Entry; use: Use }[];
}

/** Whether an entry is dated by an exact day: anything less may be anywhere near. */
export function isExactDay(entry: Entry): boolean {
  const { start, approximate, precision } = entry.date.read;
  return start !== null && !approximate && (precision === "day" || entry.date.endAsRecorded !== "");
}

/**
 * The cheapest way to read the days of entries in order, oldest first: each as it is written, changed round, or left out. Takes
 * n log n for n entries.
 */
export function cheapestOrder(entries: readonly Entry[]): OrderOfDays {
  const days = entries.map((entry) => entry.date.read.start ?? "");
  const others = entries.map((entry) => entry.date.read.swapped);
  const ranks = new Map(
    [...new Set([...days, ...others.flatMap((other) => other ?? [])])].sort().map((day, rank) => [day, rank]),
  );
  // Each kept row follows the cheapest one before it whose day is no later. What was left out between the two is paid for
  // by their distance, so a row's cost is counted less its index.
  const upTo = new CheapestUpTo(ranks.size);
  let cheapest: Choice | null = null;
  let last: Choice = { index: -1, use: "left out", cost: 0, before: null };
  let lastCost = days.length * LEAVE_OUT;
  for (let index = 0; index < days.length; index++) {
    const choices: [IsoDate | null | undefined, Use, number][] = [
      [days[index], "as written", 0],
      [others[index], "swapped", SWAP],
    ];
    const made: { rank: number; choice: Choice }[] = [];
    for (const [day, use, price] of choices) {
      if (day === null || day === undefined) continue;
      const rank = ranks.get(day) ?? 0;
      let cost = index * LEAVE_OUT;
      let before: Choice | null = null;
      const follows = upTo.find(rank);
      const distance = (index - 1) * LEAVE_OUT;
      if (follows !== null && follows.cost + distance <= cost) {
        cost = follows.cost + distance;
        before = follows;
      }
      if (cheapest !== null && cheapest.cost + distance + BEGIN_AGAIN < cost) {
        cost = cheapest.cost + distance + BEGIN_AGAIN;
        before = cheapest;
      }
      made.push({ rank, choice: { index, use, cost: cost + price - index * LEAVE_OUT, before } });
    }
    for (const { rank, choice } of made) {
      upTo.put(rank, choice);
      if (cheapest === null || choice.cost < cheapest.cost) cheapest = choice;
      const whole = choice.cost + (days.length - 1) * LEAVE_OUT;
      if (whole <= lastCost) [last, lastCost] = [choice, whole];
    }
  }
  const uses: Use[] = days.map(() => "left out");
  for (let choice: Choice | null = last; choice !== null && choice.index >= 0; choice = choice.before)
    uses[choice.index] = choice.use;
  return { cost: lastCost, uses: entries.map((entry, index) => ({ entry, use: uses[index] ?? "left out" })) };
}

/** The cheapest choice with a rank up to a given one: a Fenwick tree. */
class CheapestUpTo {
  private readonly tree: (Choice | null)[];

  constructor(size: number) {
    this.tree = Array.from({ length: size + 1 }, () => null);
  }

  put(rank: number, choice: Choice): void {
    for (let at = rank + 1; at < this.tree.length; at += at & -at) {
      const known = this.tree[at] ?? null;
      if (known === null || choice.cost <= known.cost) this.tree[at] = choice;
    }
  }

  find(rank: number): Choice | null {
    let best: Choice | null = null;
    for (let at = rank + 1; at > 0; at -= at & -at) {
      const known = this.tree[at] ?? null;
      if (known !== null && (best === null || known.cost < best.cost)) best = known;
    }
    return best;
  }
}
