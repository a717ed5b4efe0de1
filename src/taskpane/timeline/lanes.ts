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
  /** The days of the longest mark: a mark that began so long before the view may still reach into it. */
  longest: number;
}

/** All that the picture shows. */
export interface Lanes {
  lanes: Lane[];
  /** Gaps of all agencies. */
  gaps: Days[];
  links: { from: Mark; to: Mark; fromLane: number; toLane: number }[];
  /** Where each dated entry is, by its key. */
  places: ReadonlyMap<string, { mark: Mark; lane: number }>;
}

/**
 * A lane for each agency that is shown.
 * @param entries those that are shown, in the order of their days
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
