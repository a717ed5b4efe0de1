import { serialFromDate } from "../../../calendar/serial";
import { type IsoDate } from "../../../calendar/isoDate";
import { progressNotes, withProgressNote } from "../../../plan/followUp";
import type { PlanCell } from "../../../plan/planTable";
import { addToProgressNotes } from "../../../workbook/plan/progressNotesSheet";
import type { RunInWorkbook } from "../../../workbook/gateway/workbookRun";
import { UNCHANGED, writingJob } from "../../shared/job";
import type { Completion } from "../planTypes";
import { JobError } from "../../shared/jobError";
import { onAction, refuse, writeCells } from "./onAction";

const PLAN_SAFE = "What was in the plan before is unchanged.";

/**
 * Puts a note with today's date at the top of an action's progress; earlier ones stay below it and on the Progress notes sheet. The
 * history is written first: where the job is cut short, doing it again finishes it, and the same note stands there once.
 * An action not yet started is then in progress.
 * @throws JobError if the plan has no such action, or its cell is full
 */
export const addProgressNote = writingJob(
  "add the progress note",
  PLAN_SAFE,
  (run: RunInWorkbook, ref: string, note: string, today: IsoDate): Promise<void> =>
    onAction(run, ref, async (context, action) => {
      const { text } = action;
      const [latest] = progressNotes(text("Progress"));
      const isThere = latest?.date === today && latest.text === note.trim();
      const progress = isThere ? text("Progress") : withProgressNote(text("Progress"), note, today);
      const cells = new Map<string, PlanCell>([["Progress", progress]]);
      if (text("Status") === "Not started") {
        cells.set("Status", "In progress");
      }
      refuse(action.standing, cells);
      await addToProgressNotes(context, [
        { date: today, ref, agency: text("Agency"), action: text("Action"), note: note.trim() },
      ]);
      await writeCells(context, action, cells);
    }),
);

/**
 * Completes an action: its status, the day, the evidence and the impact; existing text stays above the new.
 * @throws JobError if the plan has no such action, or the day is in the future
 */
export const completeAction = writingJob(
  "complete the action",
  PLAN_SAFE,
  (run: RunInWorkbook, { ref, completed, evidence, impact }: Completion, today: IsoDate): Promise<void> =>
    onAction(run, ref, async (context, action) => {
      const { text } = action;
      if (completed > today) {
        throw new JobError(
          "The completion date is in the future.",
          UNCHANGED,
          "Enter the day on which it was done.",
        );
      }
      const cells = new Map<string, PlanCell>([
        ["Completed", serialFromDate(completed)],
        ["Status", "Complete"],
      ]);
      for (const [heading, words] of [
        ["Evidence", evidence],
        ["Impact", impact],
      ] as const) {
        const before = text(heading);
        const after = words.trim() === "" || before === words.trim() ? before : lines(before, words.trim());
        if (after !== before) cells.set(heading, after);
      }
      await writeCells(context, action, cells);
    }),
);

function lines(before: string, added: string): string {
  return before === "" ? added : `${before}\n${added}`;
}
