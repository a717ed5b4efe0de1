import { addDays, compare, daysBetween, type IsoDate } from "../../calendar/isoDate";
import type { Review } from "../../review/review";
import type { CheckedEntry, Gap } from "./checkResults";

/** A span of more days than this fills no gap and is not linked (docs/domain.md section 6). */
const LONGEST_SPAN = 31;

/** Days, of which both are known. */
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
  const gapsOf = (agency: string | null, shortest: number): Gap[] => {
    const own = entries.filter((entry) => agency === null || entry.agency === agency);
    return between(stretchesOf(own, review), shortest).map((gap) => ({ agency, ...gap }));
  };
  return [
    ...agencies.flatMap((agency) => gapsOf(agency, days.agencyGapDays)),
    ...gapsOf(null, days.allGapDays),
  ];
}

/** Whether an entry may be of the review period, by as much of its date as is known. */
export function inPeriod({ date }: CheckedEntry, { period }: Review): boolean {
  const { start, end } = date.read;
  const [from, to] = [period?.from ?? null, period?.to ?? null];
  const before = from !== null && end !== null && end < from;
  const after = to !== null && start !== null && start > to;
  return !before && !after;
}

/** The days of an entry; `null` where it is undated or open, or too vague to fill a gap or to be linked. */
export function stretchOf({ date: { read } }: CheckedEntry): Stretch | null {
  return filling(read.start, read.end);
}

/** The days that a span fills; `null` where it is open, or too vague to fill a gap. */
export function filling(start: IsoDate | null, end: IsoDate | null): Stretch | null {
  const known = start !== null && end !== null && daysBetween(start, end) < LONGEST_SPAN;
  return known ? { start, end } : null;
}

function stretchesOf(entries: readonly CheckedEntry[], review: Review): Stretch[] {
  return entries
    .flatMap((entry) => (inPeriod(entry, review) ? (stretchOf(entry) ?? []) : []))
    .sort((one, other) => compare(one.start, other.start));
}

/** The gaps of that many days and more between stretches, which stand in the order of their first days. */
export function between(stretches: readonly Stretch[], shortest: number): Omit<Gap, "agency">[] {
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
