/** The procedures that have a timetable, by the ids of docs/interfaces.md section 1. */
export const PROCEDURE_IDS = [
  "notification",
  "rapid-review",
  "rapid-review-cambridgeshire",
  "rapid-review-bexley",
  "lcspr",
  "learning-review",
  "scr-north-east-lincolnshire",
] as const;
export type ProcedureId = (typeof PROCEDURE_IDS)[number];

/** Days, besides the trigger, on which a timetable depends and which only become known on the way. */
export type KeyDay = "meeting" | "decision" | "publication";

export type LimitUnit = "working days" | "weeks" | "months";

/**
 * A window that counts from a day. From the trigger, working days count from the day of the trigger, which has the
 * procedure's own number (0 or 1), and months from the trigger itself (docs/domain.md section 8). "before" counts backwards.
 */
interface Window {
  from: "trigger" | KeyDay | "step";
  /** With "step": the earlier step whose latest day it counts from. */
  step?: string;
  before?: true;
  first: number;
  last: number;
  unit: LimitUnit;
}

/** A step of a procedure, with the window in which it is due. */
export interface Step {
  /** The id of docs/interfaces.md section 1. */
  id: string;
  title: string;
  /** What is to be done, in one sentence. */
  what: string;
  window: Window;
  /** Words of a board's own grid that give no number of days, as written: the step has no dates until somebody enters numbers. */
  undated?: string;
  /** Who answers for it, where a board's own grid says so. */
  lead?: string;
  /** Limits in working days of the trigger: `last` always applies, `first` while the window's day is not known. */
  limit?: { first: number | null; last: number };
}

/** A procedure with a timetable. */
export interface Procedure {
  /** "own" for a board's own grid. */
  id: ProcedureId | "own";
  title: string;
  /** For the name of its sheet, where there are several. */
  short: string;
  /** What the trigger is, as the label for its date. */
  trigger: string;
  /** The number of the day of the trigger. */
  dayNumber: 0 | 1;
  /** The step whose latest day is used for the decision until that is known. */
  decisionStep?: string;
  /** How long the published report stays available, in months. */
  availableMonths?: number;
  steps: readonly Step[];
}

/** The days of a procedure that may still be unknown, in the order in which they come. */
export function keyDaysOf({ steps, availableMonths }: Procedure): KeyDay[] {
  const used = new Set<string>(steps.map(({ window }) => window.from));
  if (availableMonths !== undefined) used.add("publication");
  return (["meeting", "decision", "publication"] as const).filter((day) => used.has(day));
}
