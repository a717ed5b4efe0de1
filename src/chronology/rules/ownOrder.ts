import type { IsoDate } from "../../calendar/isoDate";
import type { Entry } from "../entry/entry";

/** Changing day and month round costs less than leaving a row out, so it wins where both would do, but not twice over. */
const SWAP = 0.6;
const LEAVE_OUT = 1;
/** Beginning again at an earlier date (a second person, another file pasted below) is worth it from this many rows on. */
const BEGIN_AGAIN = 5;
/** More misplaced rows than this, and a greater share, and the sheet has no order of its own. */
const MANY = 10;
const SHARE = 0.25;

/** The entries that are not where the order of their own return would have them. */
export interface OwnOrder {
  /** With day and month changed round they would fit in. */
  swapped: { entry: Entry; date: IsoDate }[];
  misplaced: Entry[];
  /** The rows are in no date order at all, so no single one is misplaced. */
  inNoOrder: boolean;
}

/**
 * Finds the few entries that are out of their return's own order (docs/domain.md section 5, date-ambiguous and out-of-order).
 * Only exact days count, since an imprecise date may be anywhere near; newest-first stretches are read from the bottom, and
 * each stretch has an order of its own. Takes n log n for n entries.
 * @param newestFirst the rows of the stretches that are newest first
 */
export function ownOrder(
  entries: readonly Entry[],
  newestFirst: readonly { from: number; to: number }[],
): OwnOrder {
  const swapped: OwnOrder["swapped"] = [];
  const misplaced: Entry[] = [];
  let dated = 0;
  for (const stretch of stretchesOf(entries, newestFirst)) {
    const days = stretch.filter(isExactDay);
    dated += days.length;
    for (const { entry, use } of bestReading(days)) {
      if (use === "left out") misplaced.push(entry);
      const other = entry.date.read.swapped;
      if (use === "swapped" && other !== null) swapped.push({ entry, date: other });
    }
  }
  const inNoOrder = misplaced.length > MANY && misplaced.length > dated * SHARE;
  return inNoOrder ? { swapped: [], misplaced, inNoOrder } : { swapped, misplaced, inNoOrder };
}

function isExactDay(entry: Entry): boolean {
  const { start, approximate, precision } = entry.date.read;
  return start !== null && !approximate && (precision === "day" || entry.date.endAsRecorded !== "");
}

/** The entries from the oldest, divided where the direction changes and where another table begins. */
function stretchesOf(
  entries: readonly Entry[],
  newestFirst: readonly { from: number; to: number }[],
): Entry[][] {
  const stretches: Entry[][] = [];
  let turned = -2;
  let at = 0;
  let table: Entry["table"];
  for (const entry of entries) {
    while (at < newestFirst.length && entry.row > (newestFirst[at]?.to ?? 0)) at++;
    const inside = entry.row >= (newestFirst[at]?.from ?? Infinity) ? at : -1;
    if (inside !== turned || entry.table !== table) stretches.push([]);
    turned = inside;
    table = entry.table;
    stretches.at(-1)?.push(entry);
  }
  return stretches.map((stretch) => [...stretch].sort((a, b) => a.order - b.order));
}

type Use = "as written" | "swapped" | "left out";

interface Choice {
  index: number;
  use: Use;
  cost: number;
  before: Choice | null;
}

/** The cheapest way to read the days in order: each as it is written, changed round, or left out. */
function bestReading(entries: readonly Entry[]): { entry: Entry; use: Use }[] {
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
  return entries.map((entry, index) => ({ entry, use: uses[index] ?? "left out" }));
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
