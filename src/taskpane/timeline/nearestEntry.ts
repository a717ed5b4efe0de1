import type { ViewEntry } from "../../jobs/views/viewTypes";
import { isExact, MARK_WIDTH, marksIn, xOf, type View } from "./lanePaths";
import type { Lane, Mark } from "./lanes";

/** A press counts for a mark that is up to so many pixels away. */
const NEAR = 10;

/** The entry of a lane that is nearest to a press; `null` where none is near. @param x from the left edge of the view */
export function entryNear(lane: Lane, x: number, view: View): ViewEntry | null {
  let best: Mark | null = null;
  let distance = NEAR;
  for (const mark of marksIn(lane, view)) {
    const left = xOf(mark.from, view);
    const right = Math.max(left + MARK_WIDTH, isExact(mark) ? 0 : xOf(mark.to + 1, view));
    const away = x < left ? left - x : x > right ? x - right : 0;
    // Of two marks under the press the later one wins: it is the narrower, and could not be pressed otherwise.
    if (away < distance || (away === distance && best !== null)) {
      best = mark;
      distance = away;
    }
  }
  return best?.entry ?? null;
}

/** The entry of a lane that is nearest to a day; `null` where the lane is empty. */
export function entryNearDay({ marks }: Lane, day: number): ViewEntry | null {
  let best: Mark | null = null;
  for (const mark of marks) {
    if (best === null || Math.abs(mark.from - day) < Math.abs(best.from - day)) best = mark;
  }
  return best?.entry ?? null;
}
