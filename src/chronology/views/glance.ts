import { addMonths, type IsoDate } from "../../calendar/isoDate";
import type { CheckedEntry, Gap } from "../crossChecks/checkResults";
import { ORGANISATIONAL_CHANGE } from "../entry/eventTypes";
import type { IntegratedAgency } from "../integrated/integrate";

/** What the overview shows of an entry. */
export type GlanceEntry = Pick<CheckedEntry, "ref" | "agency" | "date" | "texts">;

/** How long each of the stretches is in which entries are counted. */
type GlanceUnit = "month" | "quarter" | "year";

/** A stretch of time in which entries are counted. */
interface GlancePeriod {
  /** "Jan", "Q1"; "" for a year, whose number says all. */
  name: string;
  year: string;
  from: IsoDate;
}

/** What the sheet At a glance shows. */
export interface Glance {
  unit: GlanceUnit;
  periods: GlancePeriod[];
  /** The day after the last period. */
  until: IsoDate;
  agencies: readonly IntegratedAgency[];
  /** Organisational changes by day: their day, the code of their agency and what changed. */
  changes: { day: IsoDate; code: string; what: string }[];
  gaps: readonly Gap[];
  /** The most entries of a period. */
  most: number;
}

/** The longest period with a column a month, and a column a quarter (docs/domain.md section 6). */
const MOST_MONTHS = 36;
const MOST_QUARTERS = 60;
/** Entries from long ago (a parent's birth) would squeeze the years that matter into a corner; they are counted before. */
const MOST_YEARS = 40;

/** Where no period is known, so many entries in a hundred at each end are counted before and after: a year may be a slip of the pen. */
const FAR_OFF = 3;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const LENGTH: Record<GlanceUnit, number> = { month: 1, quarter: 3, year: 12 };

/**
 * What the overview of the period shows (docs/domain.md section 6, "At a glance"); `null` where no day is known.
 * @param agencies in the order of their rows
 * @param period of the review; where it has none, from the first entry to the last but for the few that are far off
 */
export function glanceOf(
  entries: readonly GlanceEntry[],
  agencies: readonly IntegratedAgency[],
  period: { from: IsoDate | null; to: IsoDate | null },
  gaps: readonly Gap[],
): Glance | null {
  const starts = entries.flatMap(({ date }) => date.read.start ?? date.read.end ?? []).sort();
  const far = Math.floor((starts.length * FAR_OFF) / 100);
  const from = period.from ?? starts[far];
  const to = period.to ?? starts[starts.length - 1 - far];
  if (from === undefined || to === undefined || to < from) return null;
  const unit = unitOf(from, to);
  const periods = periodsOf(unit, from, to);
  const last = periods.at(-1);
  const until = last ? addMonths(last.from, LENGTH[unit]) : to;
  const most = mostOf(starts, periods);
  return { unit, periods, until, agencies, changes: changesIn(entries, agencies), gaps, most };
}

function unitOf(from: IsoDate, to: IsoDate): GlanceUnit {
  const months = monthsFrom(from, to) + 1;
  if (months <= MOST_MONTHS) return "month";
  return months <= MOST_QUARTERS * 3 ? "quarter" : "year";
}

function monthsFrom(from: IsoDate, to: IsoDate): number {
  return (
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7))
  );
}

function periodsOf(unit: GlanceUnit, from: IsoDate, to: IsoDate): GlancePeriod[] {
  const length = LENGTH[unit];
  const within = (Number(from.slice(5, 7)) - 1) % length;
  const first = addMonths(`${from.slice(0, 7)}-01`, -within);
  const many = Math.floor(monthsFrom(first, to) / length) + 1;
  const skipped = unit === "year" ? Math.max(0, many - MOST_YEARS) : 0;
  return Array.from({ length: many - skipped }, (_, index) => {
    const day = addMonths(first, (index + skipped) * length);
    const month = Number(day.slice(5, 7)) - 1;
    const names: Record<GlanceUnit, string> = {
      month: MONTHS[month] ?? "",
      quarter: `Q${month / 3 + 1}`,
      year: "",
    };
    return { name: names[unit], year: day.slice(0, 4), from: day };
  });
}

/** @param starts in order */
function mostOf(starts: readonly IsoDate[], periods: readonly GlancePeriod[]): number {
  const counts = periods.map(({ from }, index) => {
    const next = periods[index + 1]?.from;
    return starts.filter((day) => day >= from && (next === undefined || day < next)).length;
  });
  return Math.max(0, ...counts);
}

function changesIn(
  entries: readonly GlanceEntry[],
  agencies: readonly IntegratedAgency[],
): Glance["changes"] {
  const codes = new Map(agencies.map(({ name, code }) => [name, code]));
  return entries
    .flatMap(({ agency, date, texts }): Glance["changes"] => {
      const day = date.read.start;
      return day === null || texts.eventType !== ORGANISATIONAL_CHANGE
        ? []
        : [{ day, code: codes.get(agency) ?? "", what: texts.event }];
    })
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}
