import { britishDay } from "../../calendar/britishDay";
import type { IsoDate } from "../../calendar/isoDate";
import type { MilestoneListed } from "../../jobs/timetable/timetableTypes";

/**
 * Where the timetables stand, in one line: the step that is late the longest, else the one that is due next, else that all are done or
 * wait for a day that is not known. Null where there are no steps.
 */
export function nextMilestone(
  milestones: readonly Pick<MilestoneListed, "step" | "to" | "done">[],
  today: IsoDate,
): string | null {
  const open = milestones.filter(({ done }) => done === null);
  const [next] = open
    .flatMap(({ step, to }) => (to === null ? [] : [{ step, to }]))
    .sort((one, other) => (one.to < other.to ? -1 : one.to > other.to ? 1 : 0));
  if (next)
    return next.to < today
      ? `Late: ${next.step}, by ${britishDay(next.to)}`
      : `Next: ${next.step}, by ${britishDay(next.to)}`;
  if (milestones.length === 0) return null;
  return open.length === 0 ? "All steps are done" : `Next: ${open[0]?.step ?? ""}, once its day is known`;
}
