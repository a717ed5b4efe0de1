import { daysBetween } from "./isoDate";
import type { RecordedDate } from "./recordedDate";

export type DatedSpan = Pick<RecordedDate, "start" | "end" | "approximate" | "precision">;

/**
 * The order of entries by date (docs/domain.md section 4), for `sort`: by start; those with the same start from the most
 * precise to the least, a day before a span whatever its end time; an open start by its end; undated last. 0 where time,
 * agency and row decide.
 */
export function compareSpans(a: DatedSpan, b: DatedSpan): number {
  const keyA = a.start ?? a.end;
  const keyB = b.start ?? b.end;
  if (keyA === null || keyB === null) return keyA === keyB ? 0 : keyA === null ? 1 : -1;
  if (keyA !== keyB) return keyA < keyB ? -1 : 1;
  const lengthA = lengthOf(a);
  const lengthB = lengthOf(b);
  if (lengthA !== lengthB) return lengthA < lengthB ? -1 : 1;
  return Number(a.approximate) - Number(b.approximate);
}

/** How many days a span covers beyond the first; an event of one day that runs past midnight is exact. */
function lengthOf(span: DatedSpan): number {
  if (span.precision === "day") return 0;
  return span.start === null || span.end === null ? Infinity : daysBetween(span.start, span.end);
}
