import type { Entry } from "../entry/entry";
import { cheapestOrder, isExactDay } from "./orderOfDays";

/** How many misplaced rows a change of direction must save before a stretch counts as one of its own. */
const COST_OF_TURNING = 3;

type Direction = "oldest first" | "newest first";

/**
 * Sets each entry's `order`: its place in the return counted from the oldest, from 0. School systems export newest first, and
 * some returns put the newest year on top of an old chronology. So the rows are divided into stretches, oldest or newest
 * first, that leave the fewest rows out of place, and the newest-first ones are turned round (docs/domain.md section 4), unless
 * fewer would be out of place the other way with day and month changed round.
 * @param entries those of one sheet, in the order of the sheet; their `order` is set
 * @returns the stretches that were turned round, as rows of the sheet
 */
export function turnRound(entries: readonly Entry[]): { from: number; to: number }[] {
  const directions = directionOfEach(entries);
  const turned: { from: number; to: number }[] = [];
  let begin = 0;
  while (begin < entries.length) {
    let end = begin;
    while (end + 1 < entries.length && directions[end + 1] === directions[begin]) end++;
    const stretch = entries.slice(begin, end + 1);
    const newestFirst = directions[begin] === "newest first" && !isOldestFirstWithSwaps(stretch);
    for (let index = begin; index <= end; index++) {
      const entry = entries[index];
      if (entry !== undefined) entry.order = newestFirst ? begin + end - index : index;
    }
    const [first, last] = [entries[begin], entries[end]];
    if (newestFirst && first !== undefined && last !== undefined)
      turned.push({ from: first.row, to: last.row });
    begin = end + 1;
  }
  return turned;
}

/** A few days with day and month changed round can make a stretch look newest first that is in order without them. */
function isOldestFirstWithSwaps(stretch: readonly Entry[]): boolean {
  const days = stretch.filter(isExactDay);
  const newestFirst = cheapestOrder([...days].reverse());
  return newestFirst.cost > 0 && cheapestOrder(days).cost < newestFirst.cost;
}

/** The direction at each row that costs least overall (Viterbi): a misplaced row costs 1, a turn COST_OF_TURNING. */
function directionOfEach(entries: readonly Entry[]): Direction[] {
  let up = 0;
  let down = 0.5;
  const cameFrom: { up: Direction; down: Direction }[] = [];
  let last: string | null = null;
  for (const entry of entries) {
    const moment = momentOf(entry);
    const steps = last !== null && moment !== null ? compareMoments(last, moment) : 0;
    if (moment !== null) last = moment;
    // A stretch may begin anywhere: the step into it counts for neither direction.
    const stayUp = up + (steps > 0 ? 1 : 0);
    const stayDown = down + (steps < 0 ? 1 : 0);
    const turnUp = down + COST_OF_TURNING;
    const turnDown = up + COST_OF_TURNING;
    cameFrom.push({
      up: stayUp <= turnUp ? "oldest first" : "newest first",
      down: stayDown <= turnDown ? "newest first" : "oldest first",
    });
    [up, down] = [Math.min(stayUp, turnUp), Math.min(stayDown, turnDown)];
  }
  const directions: Direction[] = [];
  let direction: Direction = down < up ? "newest first" : "oldest first";
  for (let index = entries.length - 1; index >= 0; index--) {
    directions[index] = direction;
    const step = cameFrom[index];
    if (step !== undefined) direction = direction === "oldest first" ? step.up : step.down;
  }
  return directions;
}

/** Day and clock time as one sortable text; `null` where the start is not known. */
function momentOf(entry: Entry): string | null {
  const { start } = entry.date.read;
  if (start === null) return null;
  return entry.time !== null && /^\d\d:\d\d$/.test(entry.time) ? `${start} ${entry.time}` : start;
}

function compareMoments(a: string, b: string): number {
  const [dayA, dayB] = [a.slice(0, 10), b.slice(0, 10)];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  if (a.length !== b.length) return 0;
  return a < b ? -1 : a > b ? 1 : 0;
}
