import type { IsoDate } from "../../../calendar/isoDate";
import { serialFromDate } from "../../../calendar/serial";
import { statusOfCell } from "../../../plan/status";
import type { RunInWorkbook } from "../../../workbook/gateway/workbookRun";
import { UNCHANGED, writingJob } from "../../shared/job";
import { JobError } from "../../shared/jobError";
import type { SignOff } from "../planTypes";
import { onAction, writeCells } from "./onAction";

const PLAN_SAFE = "What was in the plan before is unchanged.";

/**
 * Gives an action another target date; the first one stays, and the move is counted (docs/domain.md section 7). Its words stay under
 * Target as written.
 * @throws JobError if the plan has no such action
 */
export const moveTarget = writingJob(
  "set the target date",
  PLAN_SAFE,
  (run: RunInWorkbook, ref: string, target: IsoDate): Promise<void> =>
    onAction(run, ref, (context, action) =>
      writeCells(context, action, new Map([["Target date", serialFromDate(target)]])),
    ),
);

/**
 * Records who signed an action off, and on which day: complete is not yet signed off (docs/domain.md section 7).
 * @throws JobError if the plan has no such action, it is not complete, nobody is named, or the day is in the future
 */
export const signOffAction = writingJob(
  "sign the action off",
  PLAN_SAFE,
  (run: RunInWorkbook, { ref, by, on }: SignOff, today: IsoDate): Promise<void> =>
    onAction(run, ref, async (context, action) => {
      refuseUnless(isComplete(action.text("Status")), `${ref} is not complete.`, "Complete it first.");
      refuseUnless(by.trim() !== "", "Nobody is named.", "Enter the role of whoever signs it off.");
      refuseUnless(on <= today, "The day is in the future.", "Enter the day on which it was signed off.");
      const cells = new Map<string, string | number>([
        ["Signed off by", by.trim()],
        ["Signed off", serialFromDate(on)],
      ]);
      await writeCells(context, action, cells);
    }),
);

/**
 * Sets the day on which somebody looks whether the change has lasted, due like a target; null once it has been looked at
 * (docs/domain.md section 7).
 * @throws JobError if the plan has no such action, or it is not complete
 */
export const setImpactReview = writingJob(
  "set the day of the impact review",
  PLAN_SAFE,
  (run: RunInWorkbook, ref: string, day: IsoDate | null): Promise<void> =>
    onAction(run, ref, async (context, action) => {
      refuseUnless(isComplete(action.text("Status")), `${ref} is not complete.`, "Complete it first.");
      await writeCells(
        context,
        action,
        new Map([["Impact review", day === null ? "" : serialFromDate(day)]]),
      );
    }),
);

function isComplete(status: string): boolean {
  return statusOfCell(status) === "Complete";
}

function refuseUnless(holds: boolean, what: string, next: string): void {
  if (!holds) throw new JobError(what, UNCHANGED, next);
}
