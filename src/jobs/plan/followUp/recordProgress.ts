import { CELL_TEXT_LIMIT } from "../../../cells/limits";
import { serialFromDate } from "../../../calendar/serial";
import { type IsoDate } from "../../../calendar/isoDate";
import { progressNotes, withProgressNote } from "../../../plan/followUp";
import { textOfCell } from "../../../plan/planRow";
import type { PlanCell } from "../../../plan/planTable";
import { readStandingPlan, type StandingPlan } from "../../../workbook/plan/planSheet";
import { addToProgressNotes } from "../../../workbook/plan/progressNotesSheet";
import type { Context, RunInWorkbook } from "../../../workbook/gateway/workbookRun";
import { UNCHANGED, writingJob } from "../../shared/job";
import type { Completion } from "../planTypes";
import { JobError } from "../../shared/jobError";
import { missingIn, refuseMissing, writeActions } from "./writeActions";

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
    onAction(run, ref, async (context, { standing, row, text }) => {
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
      await writeCells(context, standing, row, cells);
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
    onAction(run, ref, async (context, { standing, row, text }) => {
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
      await writeCells(context, standing, row, cells);
    }),
);

function lines(before: string, added: string): string {
  return before === "" ? added : `${before}\n${added}`;
}

interface FoundAction {
  standing: StandingPlan;
  /** The row of the table's body, from 0. */
  row: number;
  text: (heading: string) => string;
}

async function onAction(
  run: RunInWorkbook,
  ref: string,
  work: (context: Context, action: FoundAction) => Promise<void>,
): Promise<void> {
  await run(async (context) => {
    const standing = await readStandingPlan(context);
    const column = standing?.headings.indexOf("Ref") ?? -1;
    const row = standing?.values.findIndex((cells) => String(cells[column] ?? "").trim() === ref) ?? -1;
    if (!standing || row < 0) {
      throw new JobError(
        `The action plan has no action ${ref}.`,
        UNCHANGED,
        "Read the plan again, or repair it if its Ref column is missing.",
      );
    }
    const text = (heading: string): string => {
      const cell = standing.values[row]?.[standing.headings.indexOf(heading)];
      return typeof cell === "boolean" ? String(cell) : textOfCell(cell).trim();
    };
    await work(context, { standing, row, text });
  });
}

/** @throws JobError where a text is too long for its cell, or the plan lacks a column */
function refuse(standing: StandingPlan, cells: ReadonlyMap<string, PlanCell>): void {
  for (const [heading, value] of cells) {
    if (typeof value === "string" && value.length > CELL_TEXT_LIMIT) {
      throw new JobError(
        `The ${heading} cell is full: Excel allows ${CELL_TEXT_LIMIT} characters in a cell.`,
        UNCHANGED,
        "Shorten its text and try again.",
      );
    }
  }
  refuseMissing(missingIn(standing, [...cells.keys()]));
}

async function writeCells(
  context: Context,
  standing: StandingPlan,
  row: number,
  cells: ReadonlyMap<string, PlanCell>,
): Promise<void> {
  refuse(standing, cells);
  const writes = [...cells].map(([heading, value]) => ({ row, heading, value }));
  await writeActions(context, standing, writes);
}
