import type { IsoDate } from "../calendar/isoDate";
import { workingDaysLeft, type Holidays } from "../calendar/workingDays";
import { RAG_NAMES, type RagName } from "../review/ragTints";
import type { Status } from "./status";

/** The colours of the key, as the workbook shows them. */
export const RAGS = RAG_NAMES;
export type Rag = RagName;

/** Working days before the target date at which an action turns amber, unless the workbook's key says otherwise. */
export const AMBER_WITHIN = 10;

/** What an action's RAG depends on. */
export interface RagOf {
  status: Status | null;
  target: IsoDate | null;
}

/**
 * The RAG of an action: the first of complete → blue, not accepted → grey, no date → grey, overdue → red, on hold → amber,
 * due soon → amber, else green (docs/domain.md section 7). The formulas of the plan sheet say the same.
 */
export function ragOf(
  { status, target }: RagOf,
  today: IsoDate,
  holidays: Holidays,
  within = AMBER_WITHIN,
): Rag {
  if (status === "Complete") {
    return "Blue";
  }
  if (status === "Not accepted" || target === null) {
    return "Grey";
  }
  if (target < today) {
    return "Red";
  }
  return status === "On hold" || workingDaysLeft(today, target, holidays) <= within ? "Amber" : "Green";
}

/** Working days left; null when complete, not accepted or without a date (docs/domain.md section 7). */
export function daysLeftOf({ status, target }: RagOf, today: IsoDate, holidays: Holidays): number | null {
  return status === "Complete" || status === "Not accepted" || target === null
    ? null
    : workingDaysLeft(today, target, holidays);
}
