import { dayNumberOf } from "../../calendar/isoDate";
import { linksAmong, type TimelineGap, type TimelineLink } from "../../chronology/views/timeline";
import type { TimelineAgency, ViewEntry } from "../../jobs/views/viewTypes";
import { daysOf, type Days } from "./scale";

/** An entry in its lane. */
export interface Mark extends Days {
  entry: ViewEntry;
}

/** A lane of the picture. */
export interface Lane {
  agency: TimelineAgency;
  /** By their first day. */
  marks: Mark[];
  gaps: Days[];
  /** The days of the longest mark: so far back a mark may begin that is still to be seen. */
  longest: number;
}

/** All that the picture shows. */
export interface Lanes {
  lanes: Lane[];
  /** Gaps of all agencies. */
  gaps: Days[];
  links: { from: Mark; to: Mark; fromLane: number; toLane: number }[];
  /** Where each dated entry stands, by its key. */
  places: ReadonlyMap<string, { mark: Mark; lane: number }>;
}

/**
 * A lane for each agency that is to be seen.
 * @param entries those to be seen, in the order of their days
 */
export function lanesOf(
  entries: readonly ViewEntry[],
  agencies: readonly TimelineAgency[],
  gaps: readonly TimelineGap[],
): Lanes {
  const lanes = agencies.map((agency): Lane => ({
    agency,
    marks: [],
    gaps: gapsOf(gaps, agency.name),
    longest: 0,
  }));
  const numbers = new Map(agencies.map(({ name }, number) => [name, number]));
  const places = new Map<string, { mark: Mark; lane: number }>();
  for (const entry of entries) {
    const number = numbers.get(entry.agency);
    const lane = number === undefined ? undefined : lanes[number];
    const days = daysOf(entry);
    if (lane === undefined || number === undefined || days === null) continue;
    const mark = { entry, ...days };
    lane.marks.push(mark);
    lane.longest = Math.max(lane.longest, mark.to - mark.from);
    places.set(entry.key, { mark, lane: number });
  }
  const placed = (link: TimelineLink): Lanes["links"] => {
    const [one, other] = [places.get(link.from.key), places.get(link.to.key)];
    return one && other ? [{ from: one.mark, to: other.mark, fromLane: one.lane, toLane: other.lane }] : [];
  };
  return { lanes, gaps: gapsOf(gaps, null), links: linksAmong(entries).flatMap(placed), places };
}

function gapsOf(gaps: readonly TimelineGap[], agency: string | null): Days[] {
  return gaps
    .filter((gap) => gap.agency === agency)
    .map(({ from, to }) => ({ from: dayNumberOf(from), to: dayNumberOf(to) }));
}

/** The part of the picture that is to be seen, and how it is drawn. */
export interface View extends Days {
  pixels: number;
  laneHeight: number;
  /** Where the first lane begins. */
  top: number;
}

/** A mark is at least so wide, in pixels. */
export const MARK_WIDTH = 6;

/** Where a day stands in a view. */
export function xOf(day: number, view: View): number {
  return (day - view.from) * view.pixels;
}

/** The marks of a lane in the view; of those in order the first that can reach into it is found by halving. */
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
function isExact({ entry, from, to }: Mark): boolean {
  return from === to && !entry.approximate && entry.start !== null && entry.end !== null;
}

/** A lane drawn: two outlines whatever the number of marks. */
export interface LanePaths {
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

/** A press counts for a mark so many pixels away. */
const NEAR = 10;

/** The entry of a lane that is nearest to a press; `null` where none is near. @param x from the left edge of the view */
export function entryNear(lane: Lane, x: number, view: View): ViewEntry | null {
  let best: Mark | null = null;
  let distance = NEAR;
  for (const mark of marksIn(lane, view)) {
    const left = xOf(mark.from, view);
    const right = Math.max(left + MARK_WIDTH, isExact(mark) ? 0 : xOf(mark.to + 1, view));
    const away = x < left ? left - x : x > right ? x - right : 0;
    // Of two under the press the one that begins later is the narrower, and could not be pressed otherwise.
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
