import { civilDate, dayNumber, dayNumberOf, type IsoDate } from "../../calendar/isoDate";
import type { TimelineRead, ViewEntry } from "../../jobs/views/viewTypes";

/** A stretch of days, by their numbers, both ends in it. */
export interface Days {
  from: number;
  to: number;
}

/** The days that a dated entry covers; with an open end, the day that is known. `null` where it is undated. */
export function daysOf({ start, end }: Pick<ViewEntry, "start" | "end">): Days | null {
  const from = start ?? end;
  const to = end ?? start;
  return from === null || to === null ? null : { from: numberOf(from), to: numberOf(to) };
}

/** Day numbers by day: the same days are asked for again at every filter. */
const numbers = new Map<IsoDate, number>();

function numberOf(day: IsoDate): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = dayNumberOf(day);
  numbers.set(day, number);
  return number;
}

/** All days of the dated entries, with some room at both ends; `null` where none is dated. */
export function wholeOf(entries: readonly ViewEntry[]): Days | null {
  let from = Infinity;
  let to = -Infinity;
  for (const entry of entries) {
    const days = daysOf(entry);
    if (days) {
      from = Math.min(from, days.from);
      to = Math.max(to, days.to);
    }
  }
  if (from > to) return null;
  const room = Math.max(7, Math.ceil((to - from) / 50));
  return { from: from - room, to: to + room };
}

/** Of the days that entries begin on, so many in a hundred at each end are left out of the first view. */
const FAR_OFF = 3;

/**
 * What the picture begins with: the review period where it has entries. Where no period is known, a single slip of the pen, such as 2032, must
 * not make the picture of two years a thin line: the few first and last entries are a press away.
 */
export function firstView(
  whole: Days,
  { from, to }: TimelineRead["period"],
  entries: readonly ViewEntry[] = [],
): Days {
  if (from === null && to === null) return busiest(entries) ?? whole;
  const view = {
    from: Math.max(whole.from, from === null ? whole.from : dayNumberOf(from)),
    to: Math.min(whole.to, to === null ? whole.to : dayNumberOf(to)),
  };
  return view.from < view.to ? view : whole;
}

function busiest(entries: readonly ViewEntry[]): Days | null {
  const days = entries.flatMap((entry) => daysOf(entry) ?? []).sort((one, other) => one.from - other.from);
  const far = Math.floor((days.length * FAR_OFF) / 100);
  const [first, last] = [days[far], days[days.length - 1 - far]];
  if (far === 0 || !first || !last || first.from >= last.from) return null;
  return { from: first.from, to: last.from };
}

/** A day is never wider than this. */
const WIDEST_DAY = 24;

/** Pixels for a day at a step of zoom: at 0 the whole fits, and each step makes it twice as wide. */
export function pixelsADay(whole: Days, width: number, step: number): number {
  return Math.min(WIDEST_DAY, fitting(whole, width) * 2 ** step);
}

function fitting(days: Days, width: number): number {
  return Math.max(1, width) / (days.to - days.from + 1);
}

/** The last step of zoom that makes a difference. */
export function lastStep(whole: Days, width: number): number {
  return Math.max(0, Math.ceil(Math.log2(WIDEST_DAY / fitting(whole, width))));
}

/** The step at which a stretch still fits. */
export function stepFor(whole: Days, view: Days): number {
  return Math.max(0, Math.floor(Math.log2((whole.to - whole.from + 1) / (view.to - view.from + 1))));
}

/** A line of the axis with its words. */
interface Tick {
  day: number;
  label: string;
}

/** No nearer to each other than this, so that their words can be read. */
const TICK_WIDTH = 64;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const STEPS_IN_MONTHS = [1, 3, 6, 12, 24, 60, 120, 240, 600] as const;
const LONGEST_MONTH = 31;

/** The lines of the axis among some days: weeks, months, quarters, or years, as there is room. */
export function ticksAmong({ from, to }: Days, pixels: number): Tick[] {
  if (7 * pixels >= TICK_WIDTH) return weeks(from, to);
  const step = STEPS_IN_MONTHS.find((months) => months * LONGEST_MONTH * pixels >= TICK_WIDTH) ?? 1200;
  const first = civilDate(from);
  const ticks: Tick[] = [];
  let month = Math.floor((first.year * 12 + first.month - 1) / step) * step;
  for (;;) {
    const [year, ofYear] = [Math.floor(month / 12), month % 12];
    const day = dayNumber(year, ofYear + 1, 1);
    if (day > to) return ticks;
    if (day >= from)
      ticks.push({ day, label: step >= 12 ? String(year) : `${MONTHS[ofYear] ?? ""} ${year}` });
    month += step;
  }
}

/** Mondays. */
function weeks(from: number, to: number): Tick[] {
  const ticks: Tick[] = [];
  // Day 4, 5 January 1970, was a Monday.
  for (let day = from + ((((4 - from) % 7) + 7) % 7); day <= to; day += 7) {
    const { year, month, day: ofMonth } = civilDate(day);
    ticks.push({ day, label: `${ofMonth} ${MONTHS[month - 1] ?? ""} ${String(year).slice(-2)}` });
  }
  return ticks;
}
