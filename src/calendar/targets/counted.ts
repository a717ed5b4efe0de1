import { dayAfterLength } from "../lengthOfTime";
import type { NamedEvent, RelativeTarget, TargetContext } from "../targetDate";
import type { Holidays } from "../workingDays";
import type { ReadTarget } from "./target";

export const NO_HOLIDAYS: Holidays = new Set();

const UNKNOWN: Readonly<Record<NamedEvent, string>> = {
  publication: "It counts from the date of publication, which is not known yet.",
  agreed: "It counts from the day the plan was agreed, which is not known.",
  start: "It counts from the start of the action, which is not known.",
};

/** The day that counts from a named day, or why it is not known. */
export function counted(relative: RelativeTarget, context: TargetContext): ReadTarget {
  const base = context[relative.from] ?? null;
  if (base === null) return { relative, reason: UNKNOWN[relative.from] };
  const end = dayAfterLength(base, relative.length, context.holidays ?? NO_HOLIDAYS);
  return { start: end < base ? null : base, end, relative };
}
