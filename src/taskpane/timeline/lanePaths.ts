import type { Lane, Lanes, Mark } from "./lanes";
import type { Days } from "./scale";

/** The part of the picture that is in sight, and how it is drawn. */
export interface View extends Days {
  pixels: number;
  laneHeight: number;
  /** Where the first lane begins. */
  top: number;
}

/** The height of the axis above the lanes, in pixels. */
export const AXIS = 22;

/** A mark is at least so wide, in pixels. */
export const MARK_WIDTH = 6;

/** Where a day is in a view, in pixels from its left edge. */
export function xOf(day: number, view: View): number {
  return (day - view.from) * view.pixels;
}

/** The marks of a lane that are in sight; a binary search finds the first that can reach into the view. */
export function marksIn({ marks, longest }: Lane, { from, to, pixels }: View): readonly Mark[] {
  const reach = MARK_WIDTH / pixels;
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.from ?? 0) < from - longest - reach) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < marks.length && (marks[last]?.from ?? Infinity) <= to + reach) last += 1;
  return marks.slice(low, last);
}

/** Whether the day of an entry is the very day that was meant. */
export function isExact({ entry, from, to }: Mark): boolean {
  return from === to && !entry.approximate && entry.start !== null && entry.end !== null;
}

/** A lane drawn: two outlines whatever the number of marks. */
interface LanePaths {
  /** Days that are exact. */
  marks: string;
  /** Spans, and days that are not exact: lower, as wide as they last. */
  bars: string;
}

/** Marks no further apart than this, in pixels, run into one: their edges would hide their colour. */
const RUN = 3;

/** The outlines of a lane. @param top its upper edge */
export function lanePaths(lane: Lane, top: number, view: View): LanePaths {
  const inSight = marksIn(lane, view);
  const days = runsOf(inSight.filter(isExact).map(({ from }) => Math.round(xOf(from, view))));
  const edge = xOf(view.to, view) + MARK_WIDTH;
  const spans = inSight
    .filter((mark) => !isExact(mark))
    .map(({ from, to }): Run => {
      const x = Math.max(-MARK_WIDTH, Math.round(xOf(from, view)));
      const right = Math.round(Math.min(edge, xOf(to + 1, view)));
      return { x, width: Math.max(MARK_WIDTH, right - x) };
    });
  return {
    marks: outlineOf(days, top, view.laneHeight, 0.6),
    bars: outlineOf(spans, top, view.laneHeight, 0.3),
  };
}

interface Run {
  x: number;
  width: number;
}

/** Places in order as stretches. */
function runsOf(places: readonly number[]): Run[] {
  const runs: Run[] = [];
  let last = -Infinity;
  for (const x of places) {
    const run = runs.at(-1);
    if (run && x <= last + RUN) run.width = x + MARK_WIDTH - run.x;
    else runs.push({ x, width: MARK_WIDTH });
    last = x;
  }
  return runs;
}

/** Boxes of a part of the lane's height, in its middle; each place and width once. */
function outlineOf(runs: readonly Run[], top: number, laneHeight: number, part: number): string {
  const height = Math.round(laneHeight * part);
  const y = top + Math.round((laneHeight - height) / 2);
  const boxes = runs.map(({ x, width }) => `M${x} ${y}h${width}v${height}h${-width}z`);
  return [...new Set(boxes)].join("");
}

/** The lines of all links that reach into the view, as one outline. */
export function linksPath({ links }: Lanes, view: View): string {
  const drawn = new Set<string>();
  const middle = (lane: number): number => view.top + (lane + 0.5) * view.laneHeight;
  for (const { from, to, fromLane, toLane } of links) {
    if (to.from < view.from || from.from > view.to) continue;
    const [x1, x2] = [from, to].map((mark) => Math.round(xOf(mark.from, view)) + MARK_WIDTH / 2);
    drawn.add(`M${x1 ?? 0} ${middle(fromLane)}L${x2 ?? 0} ${middle(toLane)}`);
  }
  return [...drawn].join("");
}
