import type { Completion, PlanJobs, PlanNotice } from "../../jobs/plan/planTypes";
import { counted } from "../shared/sentenceParts";
import type { Act } from "./act";

/** What is done to a plan while its actions are under way. */
export interface FollowUp {
  repair: () => void;
  note: (ref: string, note: string) => void;
  complete: (completion: Completion) => void;
  rememberReport: () => void;
}

export function followUpOf(
  jobs: PlanJobs,
  act: Act,
  onNoticed: (noticed: readonly PlanNotice[]) => void,
): FollowUp {
  return {
    repair: () =>
      act(async (tools) => {
        const { noticed } = await jobs.repairPlan(tools);
        onNoticed(noticed);
        return noticed.length === 0
          ? "Nothing in the plan was broken."
          : `The plan was repaired: ${counted(noticed.length, "point", "points")} to note.`;
      }),
    note: (ref, note) =>
      act(async () => {
        await jobs.addProgressNote(ref, note);
        return `The note was added to ${ref} and to the Progress notes sheet.`;
      }),
    complete: (completion) =>
      act(async () => {
        await jobs.completeAction(completion);
        return `${completion.ref} is complete.`;
      }),
    rememberReport: () =>
      act(async () => {
        await jobs.rememberReport();
        return "Today is recorded as the day of the last report. It is shown above the plan.";
      }),
  };
}
