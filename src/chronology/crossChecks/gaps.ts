import { addDays, compare, daysBetween, type IsoDate } from "../../calendar/isoDate";
import type { Review } from "../../review/review";
import type { CheckedEntry, Gap } from "./checkResults";

/** A span of more days than this fills no gap (docs/domain.md section 6). */
const LONGEST_SPAN = 31;

interface Stretch {
  start: IsoDate;
  end: IsoDate;
}

/**
 * The gaps between entries inside the review period: of each agency, and of all together. Undated entries, open spans and
 * spans of over 31 days do not fill a gap.
 */
export function gapsIn(
  entries: readonly CheckedEntry[],
  review: Review,
  days: { agencyGapDays: number; allGapDays: number },
): Gap[] {
  const agencies = [...new Set(entries.map(({ agency }) => agency))];
  const ofAgencies = agencies.flatMap((agency) => {
    const own = entries.filter((entry) => entry.agency === agency);
    return between(stretchesOf(own, review), days.agencyGapDays).map((gap) => ({ agency, ...gap }));
  });
  const ofAll = between(stretchesOf(entries, review), days.allGapDays).map((gap) => ({
    agency: null,
    ...gap,
  }));
  return [...ofAgencies, ...ofAll];
}

function stretchesOf(entries: readonly CheckedEntry[], { period }: Review): Stretch[] {
  return entries
    .flatMap(({ date: { read } }) => {
      if (read.start === null || read.end === null || daysBetween(read.start, read.end) >= LONGEST_SPAN) {
        return [];
      }
      const [from, to] = [period?.from ?? null, period?.to ?? null];
      const before = from !== null && compare(read.end, from) < 0;
      const after = to !== null && compare(read.start, to) > 0;
      return before || after ? [] : [{ start: read.start, end: read.end }];
    })
    .sort((one, other) => compare(one.start, other.start));
}

function between(stretches: readonly Stretch[], shortest: number): Omit<Gap, "agency">[] {
  const gaps: Omit<Gap, "agency">[] = [];
  let last: IsoDate | null = null;
  for (const { start, end } of stretches) {
    if (last !== null) {
      const days = daysBetween(last, start) - 1;
      if (days >= shortest) {
        gaps.push({ from: addDays(last, 1), to: addDays(start, -1), days });
      }
    }
    last = last === null || compare(end, last) > 0 ? end : last;
  }
  return gaps;
}
