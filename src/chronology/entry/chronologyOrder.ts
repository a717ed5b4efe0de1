import { compareSpans } from "../../calendar/compareSpans";
import type { Entry } from "./entry";
import { grouped } from "../grouped";
import { mapInSteps, type InSteps } from "../inSteps";

/**
 * Entries in the order of an integrated chronology (docs/domain.md section 4): by start of the span, the most precise first, an
 * open start by its end, undated last; on the same day timed before untimed, by time, by the order of agencies, then by the
 * return's own order. In small steps.
 * @param entries those of all sheets, in the order the sheets were handed in
 * @param agencies names in the review's order; an agency not among them comes after those that are
 */
export function* inOrderSteps<E extends Entry>(
  entries: readonly E[],
  agencies: readonly string[],
): InSteps<E[]> {
  const sheets = [...new Set(entries.map(sheetOf))];
  const rank = new Map(agencies.map((agency, index) => [agency, index]));
  const agencyRank = (entry: Entry) => rank.get(entry.agency) ?? agencies.length;
  const sheetRank = new Map(sheets.map((sheet, index) => [sheet, index]));
  const compareEntries = (a: E, b: E): number =>
    compareSpans(a.date.read, b.date.read) ||
    compareTimes(a, b) ||
    agencyRank(a) - agencyRank(b) ||
    (sheetRank.get(sheetOf(a)) ?? 0) - (sheetRank.get(sheetOf(b)) ?? 0) ||
    a.order - b.order;
  // Spans are ordered by day first, so each day can be sorted by itself.
  const days = grouped(entries, ({ date: { read } }) => read.start ?? read.end);
  const dated = [...days.keys()].filter((day) => day !== null).sort();
  const ordered = yield* mapInSteps([...dated, null], (day) => (days.get(day) ?? []).sort(compareEntries));
  return ordered.flat();
}

function sheetOf(entry: Entry): string {
  return `${entry.file}\n${entry.sheet}`;
}

/** By clock time; entries without one come last. The time of an undated entry does not count. */
function compareTimes(a: Entry, b: Entry): number {
  if (a.date.read.start === null) return 0;
  const [timeA, timeB] = [clockTime(a), clockTime(b)];
  if (timeA === timeB) return 0;
  if (timeA === null || timeB === null) return timeA === null ? 1 : -1;
  return timeA < timeB ? -1 : 1;
}

function clockTime(entry: Entry): string | null {
  return entry.time !== null && /^\d\d:\d\d$/.test(entry.time) ? entry.time : null;
}
