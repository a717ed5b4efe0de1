import { britishDay } from "../../calendar/britishDay";
import { compare, type IsoDate } from "../../calendar/isoDate";
import type { Gap } from "../crossChecks/checkResults";
import { between, filling } from "../crossChecks/gaps";
import { isSame, themesIn, type ViewEntry } from "./viewEntry";

/** An action of the plan, as far as a line of enquiry shows it. */
export interface LineAction {
  ref: string;
  action: string;
  agency: string;
  status: string;
  /** What its Line of enquiry cell holds: one, or several with semicolons. */
  lines: string;
}

/** A line of enquiry with what the review has found on it (docs/domain.md section 6). */
export interface LineFound {
  line: string;
  /** The entries that have it as a key theme, in the order of their days. */
  entries: ViewEntry[];
  /** Every agency of the review with the number of its entries, 0 where it has none. */
  agencies: { agency: string; entries: number }[];
  /** Stretches inside the review period without any entry on it, between two that are. */
  gaps: Omit<Gap, "agency">[];
  actions: LineAction[];
}

/** What lines of enquiry are looked for in. */
export interface LinesIn {
  lines: readonly string[];
  /** In the order of their days. */
  entries: readonly ViewEntry[];
  agencies: readonly string[];
  actions: readonly LineAction[];
  period: { from: IsoDate | null; to: IsoDate | null };
  /** The shortest gap, in days. */
  gapDays: number;
}

/** What was found on each line of enquiry, in the review's order; a line that nobody has used yet has nothing. */
export function foundOnLines({ lines, entries, agencies, actions, period, gapDays }: LinesIn): LineFound[] {
  return lines.map((line) => {
    const isOn = (themes: readonly string[]): boolean => themes.some((theme) => isSame(theme, line));
    const own = entries.filter(({ themes }) => isOn(themes));
    const days = own
      .filter((entry) => isInPeriod(entry, period))
      .flatMap(({ start, end }) => filling(start, end) ?? [])
      .sort((one, other) => compare(one.start, other.start));
    return {
      line,
      entries: own,
      agencies: agencies.map((agency) => ({
        agency,
        entries: own.filter((entry) => entry.agency === agency).length,
      })),
      gaps: between(days, gapDays),
      actions: actions.filter((action) => isOn(themesIn(action.lines))),
    };
  });
}

/** When an entry was, in a list: its day, what the agency wrote where that is no exact day, or "undated". */
export function dayListed({ start, end, approximate, asRecorded }: ViewEntry): string {
  const day = start ?? end;
  if (day === null) return "undated";
  if (start === end && !approximate) return britishDay(day);
  return asRecorded.trim().replace(/\s+/g, " ") || britishDay(day);
}

function isInPeriod({ start, end }: ViewEntry, { from, to }: LinesIn["period"]): boolean {
  const before = from !== null && end !== null && end < from;
  const after = to !== null && start !== null && start > to;
  return !before && !after;
}
