import { serialFromDate } from "../calendar/serial";
import { type HalfTermName, type SchoolTerms, HALF_TERMS, USUAL_TERMS } from "../calendar/schoolTerms";
import { readTargetDate } from "../calendar/readTargetDate";
import type { RelativeTarget, TargetContext } from "../calendar/targetDate";
import { dayOfCell, textOfCell } from "./planRow";
import { NEEDS_A_DATE, type PlanCell, type PlanCells } from "./planTable";

/** A target date that counts from a day elsewhere in the workbook, and moves with it. */
export interface MovingTarget {
  /** A count from the row's start runs from the plan's agreement while the row has no start. */
  from: RelativeTarget["from"];
  length: RelativeTarget["length"];
}

/** What the words of a row's target mean today. */
interface TargetInForce {
  /** As the Target date cell holds it: a date, "Needs a date", or nothing if complete without one. */
  value: PlanCell;
  /** Null for a fixed target date. */
  moving: MovingTarget | null;
}

const SOME_START = "2000-01-03";

/** What the words under Target as written mean, given the days and school terms known today. */
export function targetInForce(cells: PlanCells, context: TargetContext): TargetInForce {
  const words = textOfCell(cells.get("Target as written"));
  const start = dayOfCell(cells.get("Start"));
  const read = readTargetDate(words, { ...context, start });
  const complete = textOfCell(cells.get("Status")).trim() === "Complete" || read.status === "complete";
  const value = read.end === null ? (complete ? "" : NEEDS_A_DATE) : serialFromDate(read.end);
  if (read.relative === null) {
    return { value, moving: null };
  }
  const { length } = read.relative;
  const withStart = readTargetDate(words, { ...context, start: SOME_START }).relative;
  return { value, moving: { from: withStart?.from ?? read.relative.from, length } };
}

const MAY_MENTION_TERMS = /\b(?:autumn|spring|summer|terms?|half[- ]terms?)\b/i;

/** Terms no school has: a date that changes with them depends on the terms. */
const PROBE: SchoolTerms = HALF_TERMS.reduce<SchoolTerms>((terms, name: HalfTermName) => {
  const { from, to } = USUAL_TERMS[name];
  return { ...terms, [name]: { from: { ...from, day: 3 }, to: { ...to, day: 7 } } };
}, USUAL_TERMS);

/** Whether a target date depends on the school terms. */
export function dependsOnTerms(words: string, context: TargetContext): boolean {
  if (!MAY_MENTION_TERMS.test(words)) {
    return false;
  }
  const day = (terms: SchoolTerms): string | null => readTargetDate(words, { ...context, terms }).end;
  return day(USUAL_TERMS) !== day(PROBE);
}
