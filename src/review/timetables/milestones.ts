import { addDays, addMonths, type IsoDate } from "../../calendar/isoDate";
import { addWorkingDays, workingDayFrom, type Holidays } from "../../calendar/workingDays";
import { type BankHoliday } from "../../calendar/bankHolidays";
import type { KeyDay, LimitUnit, Procedure, Step } from "./procedure";

/** A dated step of a timetable; an end is `null` while the day it depends on is not known. */
export interface Milestone {
  /** The step's id. */
  step: string;
  from: IsoDate | null;
  to: IsoDate | null;
}

/** The days from which a timetable is counted; key days that are not known are left out or `null`. */
export type TimetableDays = { trigger: IsoDate } & { readonly [Day in KeyDay]?: IsoDate | null };

/**
 * The milestones of a procedure, in its order (docs/domain.md section 8). A step that is due within some days runs from the day it
 * counts from to its last day. Throws `RangeError` where a given day does not exist.
 */
export function milestonesOf(procedure: Procedure, days: TimetableDays, holidays: Holidays): Milestone[] {
  const milestones: Milestone[] = [];
  const dayZero = workingDayFrom(days.trigger, holidays);
  const numbered = (number: number): IsoDate =>
    addWorkingDays(dayZero, number - procedure.dayNumber, holidays);
  for (const step of procedure.steps) {
    if (step.undated !== undefined) {
      milestones.push({ step: step.id, from: null, to: null });
      continue;
    }
    const base = baseOf(step, procedure, days, milestones);
    milestones.push({ step: step.id, ...windowOf(step, base, days.trigger, numbered, holidays) });
  }
  return milestones;
}

/** The day that a step counts from; `null` while it is not known. */
function baseOf(
  { window }: Step,
  { decisionStep }: Procedure,
  days: TimetableDays,
  earlier: readonly Milestone[],
): IsoDate | null {
  if (window.from === "trigger") return days.trigger;
  if (window.from === "step") return earlier.find(({ step }) => step === window.step)?.to ?? null;
  const known = days[window.from] ?? null;
  if (known !== null || window.from !== "decision") return known;
  return earlier.find(({ step }) => step === decisionStep)?.to ?? null;
}

function windowOf(
  { window, limit }: Step,
  base: IsoDate | null,
  trigger: IsoDate,
  numbered: (number: number) => IsoDate,
  holidays: Holidays,
): { from: IsoDate | null; to: IsoDate | null } {
  const sign = window.before ? -1 : 1;
  const day = (number: number): IsoDate | null => {
    if (base === null) return null;
    if (window.from === "trigger" && window.unit === "working days") return numbered(number);
    return counted(window.from === "trigger" ? trigger : base, number * sign, window.unit, holidays);
  };
  const limitFirst = limit?.first === undefined || limit.first === null ? null : numbered(limit.first);
  const last = earlier(day(window.last), limit ? numbered(limit.last) : null);
  const first = base === null ? limitFirst : day(window.first);
  return { from: earlier(first, first === null ? null : last), to: last };
}

function counted(from: IsoDate, count: number, unit: LimitUnit, holidays: Holidays): IsoDate {
  if (unit === "months") return addMonths(from, count);
  return unit === "weeks" ? addDays(from, 7 * count) : addWorkingDays(from, count, holidays);
}

/** The earlier of two days; where only one is known, that one. */
function earlier(one: IsoDate | null, other: IsoDate | null): IsoDate | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/** The last day in a timetable; its trigger where none is later. */
export function lastDayOf(milestones: readonly Milestone[], trigger: IsoDate): IsoDate {
  return milestones.reduce((last, { to }) => (to !== null && to > last ? to : last), trigger);
}

/** The bank holidays from the trigger to the last milestone, both included. */
export function holidaysDuring(
  milestones: readonly Milestone[],
  trigger: IsoDate,
  holidays: readonly BankHoliday[],
): BankHoliday[] {
  const last = lastDayOf(milestones, trigger);
  return holidays.filter(({ date }) => date >= trigger && date <= last);
}
