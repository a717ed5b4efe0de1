import { type IsoDate } from "../../../calendar/isoDate";
import { progressNotes, withProgressNote } from "../../../plan/followUp";
import type { PlanCell } from "../../../plan/planTable";
import { addToProgressNotes } from "../../../workbook/plan/progressNotesSheet";
import type { RunInWorkbook } from "../../../workbook/gateway/workbookRun";
import { writingJob } from "../../shared/job";
import type { ActionsChanged } from "../planTypes";
import { onActions, refuse } from "./onActions";
import { writeWithUndo } from "./writeWithUndo";

/**
 * Puts a note with today's date at the top of an action's progress; earlier ones stay below it and on the Progress notes sheet. The
 * history is written first: where the job is cut short, doing it again finishes it, and the same note stands there once.
 * An action not yet started is then in progress.
 * @throws JobError if the plan has no such action, or its cell is full
 */
export const addProgressNote = writingJob(
  "add the progress note",
  "What was in the plan before is unchanged.",
  (run: RunInWorkbook, ref: string, note: string, today: IsoDate): Promise<ActionsChanged> =>
    onActions(run, [ref], async (context, standing, [action]) => {
      const text = action?.text ?? ((): string => "");
      const [latest] = progressNotes(text("Progress"));
      const isThere = latest?.date === today && latest.text === note.trim();
      const progress = isThere ? text("Progress") : withProgressNote(text("Progress"), note, today);
      const cells = new Map<string, PlanCell>([["Progress", progress]]);
      if (text("Status") === "Not started") {
        cells.set("Status", "In progress");
      }
      refuse(standing, cells);
      await addToProgressNotes(context, [
        { date: today, ref, agency: text("Agency"), action: text("Action"), note: note.trim() },
      ]);
      const changed = await writeWithUndo(context, standing, action ? [{ action, cells }] : [], today);
      return {
        ...changed,
        undo: { ...changed.undo, told: [...changed.undo.told, { ref, note: note.trim() }] },
      };
    }),
);
