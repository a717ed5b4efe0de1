import { serialFromDate } from "../../calendar/serial";
import { type IsoDate } from "../../calendar/isoDate";
import type { IntegratedAgency, IntegratedEntry } from "../integrated/integrate";

/** A mark in the picture: an entry in its agency's lane. */
export interface GlanceMark {
  agency: string;
  /** Excel serial of the day its span begins. */
  day: number;
  /** From 1 at the bottom, as a chart counts: an axis turned upside down would take the dates to the top. */
  lane: number;
  ref: string;
}

/** A stretch of time in which entries are counted. */
interface GlancePeriod {
  /** "Jan–Mar 2021", or "2021" where quarters would be too many to read. */
  name: string;
  from: IsoDate;
  /** The day after its last. */
  until: IsoDate;
}

/** What the picture shows. */
export interface Glance {
  /** By lane from the top, then by day. */
  marks: GlanceMark[];
  periods: GlancePeriod[];
}

/** More columns than this cannot be read next to each other. */
const MOST_QUARTERS = 40;
/** Entries from long ago (a parent's birth) would squeeze the years that matter into a corner. */
const MOST_YEARS = 40;

const QUARTERS = ["Jan–Mar", "Apr–Jun", "Jul–Sep", "Oct–Dec"] as const;

/**
 * The picture of the period (docs/domain.md section 6, "At a glance"): a lane for each agency, entries as marks on the day their
 * span begins, and the stretches in which they are counted. Undated entries, and those with an open start, are not in it.
 * @param agencies in the order of their lanes
 */
export function glanceOf(
  entries: readonly IntegratedEntry[],
  agencies: readonly IntegratedAgency[],
  period: { from: IsoDate | null; to: IsoDate | null },
): Glance {
  const lanes = new Map(agencies.map(({ name }, index) => [name, agencies.length - index]));
  const marks = entries.flatMap(({ agency, ref, date }): GlanceMark[] => {
    const lane = lanes.get(agency);
    const { start } = date.read;
    return start === null || lane === undefined ? [] : [{ agency, ref, lane, day: serialFromDate(start) }];
  });
  marks.sort((a, b) => b.lane - a.lane || a.day - b.day);
  const starts = entries.flatMap(({ date }) => date.read.start ?? []).sort();
  const from = period.from ?? starts[0];
  const to = period.to ?? starts.at(-1);
  return { marks, periods: from === undefined || to === undefined || to < from ? [] : periodsOf(from, to) };
}

function periodsOf(from: IsoDate, to: IsoDate): GlancePeriod[] {
  const [firstYear, lastYear] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const first = firstYear * 4 + quarterOf(from);
  const last = lastYear * 4 + quarterOf(to);
  if (last - first < MOST_QUARTERS) {
    return Array.from({ length: last - first + 1 }, (_, index) => {
      const quarter = first + index;
      const name = `${QUARTERS[quarter % 4] ?? ""} ${Math.floor(quarter / 4)}`;
      return { name, from: beginningOf(quarter), until: beginningOf(quarter + 1) };
    });
  }
  const begin = Math.max(firstYear, lastYear - MOST_YEARS + 1);
  return Array.from({ length: lastYear - begin + 1 }, (_, index) => {
    const year = begin + index;
    return { name: String(year), from: beginningOf(year * 4), until: beginningOf((year + 1) * 4) };
  });
}

/** The quarter of the year, from 0. */
function quarterOf(day: IsoDate): number {
  return Math.floor((Number(day.slice(5, 7)) - 1) / 3);
}

/** The first day of a quarter, counted from the year 0. */
function beginningOf(quarter: number): IsoDate {
  const month = String((quarter % 4) * 3 + 1).padStart(2, "0");
  return `${String(Math.floor(quarter / 4)).padStart(4, "0")}-${month}-01`;
}
