import type { IsoDate } from "../../../calendar/isoDate";
import { serialFromDate } from "../../../calendar/serial";
import { percentAsWritten } from "../../../plan/percent";
import { dayOfCell } from "../../../plan/planRow";
import { NEEDS_A_DATE, type PlanCell } from "../../../plan/planTable";
import { statusOfCell } from "../../../plan/status";
import type { TargetSeen } from "../../../plan/slippage";
import { happened, TAKEN_BACK } from "../../../plan/history";
import { readStandingPlan } from "../../../workbook/plan/planSheet";
import type { RunInWorkbook } from "../../../workbook/gateway/workbookRun";
import { UNCHANGED, writingJob } from "../../shared/job";
import { JobError } from "../../shared/jobError";
import type { ActionChange, ActionsChanged, ActionsUndo } from "../planTypes";
import { keepHistory } from "./keepHistory";
import { actionsOf, onActions, type FoundAction } from "./onActions";
import { cellsOf, writeActions } from "./writeActions";
import { writeWithUndo } from "./writeWithUndo";

const PLAN_SAFE = "What was in the plan before is unchanged.";

/**
 * Changes one action or several (docs/domain.md section 7): a target that moves keeps its first day, and the move is counted; its words
 * stay under Target as written. Complete is not yet signed off.
 * @param seen what the person saw there before
 * @throws JobError if the plan has no such action, something that was seen is another by now, a day of what was done is in the future,
 * or an action that is not complete is signed off or reviewed
 */
export const changeActions = writingJob(
  "change the actions",
  PLAN_SAFE,
  (
    run: RunInWorkbook,
    refs: readonly string[],
    change: ActionChange,
    seen: ActionChange,
    today: IsoDate,
  ): Promise<ActionsChanged> =>
    onActions(run, refs, async (context, standing, actions) => {
      refuseFuture(change, today);
      const cells = cellsOfChange(change);
      for (const action of actions) {
        refuseUnseen(action, seen);
        refuseTooEarly(action, change);
      }
      return writeWithUndo(
        context,
        standing,
        actions.map((action) => ({ action, cells })),
        today,
      );
    }),
);

/**
 * Puts back what a change wrote, with First target, Moved and what is known of the targets. A cell that was changed again since stays.
 * The history keeps what it was told, and that it was taken back.
 * @throws JobError if there is no plan
 */
export const undoActions = writingJob(
  "undo the change",
  PLAN_SAFE,
  (run: RunInWorkbook, undo: ActionsUndo, today: IsoDate): Promise<{ left: string[] }> =>
    run(async (context) => {
      const standing = await readStandingPlan(context);
      if (!standing) {
        throw new JobError("There is no action plan in this workbook.", UNCHANGED, "Build the plan first.");
      }
      const found = actionsOf(standing);
      const isStill = ({ ref, heading, written }: ActionsUndo["cells"][number]): boolean =>
        (found.get(ref)?.cells.get(heading) ?? "") === written;
      const back = undo.cells.filter(isStill);
      const writes = back.flatMap(({ ref, heading, before }) => {
        const action = found.get(ref);
        return action ? [{ row: action.row, heading, value: before }] : [];
      });
      const known = new Map<string, TargetSeen>(standing.targets);
      for (const { ref } of back.filter(({ heading }) => heading === "Target date")) {
        const before = undo.seen.get(ref);
        if (before) known.set(ref, before);
        else known.delete(ref);
      }
      const rows = cellsOf(standing);
      await keepHistory(
        context,
        undo.told.map(({ ref, note }) => happened(rows[found.get(ref)?.row ?? -1], `${TAKEN_BACK}${note}`)),
        today,
      );
      await writeActions(context, standing, writes, today, known);
      const left = undo.cells.filter((cell) => !back.includes(cell));
      return {
        left: left.map(
          ({ ref, heading }) =>
            `${heading} of ${ref} has been changed again since, so it stays as it is now.`,
        ),
      };
    }),
);

function cellsOfChange(change: ActionChange): ReadonlyMap<string, PlanCell> {
  const cells = new Map<string, PlanCell>();
  const day = (heading: string, value: IsoDate | null | undefined, none: string): void => {
    if (value !== undefined) cells.set(heading, value === null ? none : serialFromDate(value));
  };
  const text = (heading: string, value: string | undefined): void => {
    if (value !== undefined) cells.set(heading, value.trim());
  };
  text("Status", change.status);
  day("Target date", change.target, NEEDS_A_DATE);
  text("Agency", change.agency);
  text("Lead (role)", change.lead);
  text("%", change.percent === undefined ? undefined : percentAsWritten(change.percent));
  text("Evidence", change.evidence);
  text("Impact", change.impact);
  day("Completed", change.completed, "");
  text("Signed off by", change.signedOffBy);
  day("Signed off", change.signedOff, "");
  day("Impact review", change.impactReview, "");
  return cells;
}

function refuseFuture({ completed, signedOff }: ActionChange, today: IsoDate): void {
  if ([completed, signedOff].some((day) => day !== undefined && day !== null && day > today)) {
    throw new JobError("The day is in the future.", UNCHANGED, "Enter the day on which it was done.");
  }
}

/** A cell that was not a day or a status of the five, and is mended when it is read, is not compared. */
function refuseUnseen({ ref, text, cells }: FoundAction, seen: ActionChange): void {
  const plain = (words: string): string =>
    words
      .split(/\n|;/)
      .map((part) => part.trim())
      .join("; ");
  const texts = [
    ["Agency", seen.agency],
    ["Lead (role)", seen.lead],
    ["%", seen.percent],
    ["Evidence", seen.evidence],
    ["Impact", seen.impact],
    ["Signed off by", seen.signedOffBy],
  ] as const;
  const days = [
    ["Target date", seen.target],
    ["Completed", seen.completed],
    ["Signed off", seen.signedOff],
    ["Impact review", seen.impactReview],
  ] as const;
  const status = statusOfCell(text("Status"));
  const changed = [
    ...texts.flatMap(([heading, words]) => {
      const now = heading === "%" ? percentAsWritten(text(heading)) : text(heading);
      return words === undefined || plain(now) === plain(words.trim()) ? [] : [heading];
    }),
    ...days.flatMap(([heading, day]) => {
      const now = dayOfCell(cells.get(heading));
      return day === undefined || now === null || now === day ? [] : [heading];
    }),
    ...(seen.status === undefined || status === null || status === seen.status ? [] : ["Status"]),
  ];
  if (changed.length > 0) {
    throw new JobError(
      `${changed.join(", ")} of ${ref} has been changed on the sheet since you looked at it.`,
      UNCHANGED,
      "Look at what it says now, and write it again.",
    );
  }
}

function refuseTooEarly({ ref, text }: FoundAction, change: ActionChange): void {
  const status = change.status ?? statusOfCell(text("Status"));
  const later = [change.signedOff, change.impactReview, change.signedOffBy];
  if (status !== "Complete" && later.some((value) => value !== undefined && value !== null && value !== "")) {
    throw new JobError(`${ref} is not complete.`, UNCHANGED, "Complete it first.");
  }
}
