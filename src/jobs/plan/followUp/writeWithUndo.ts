import type { IsoDate } from "../../../calendar/isoDate";
import type { PlanCell } from "../../../plan/planTable";
import { moveNote } from "../../../plan/history";
import type { Context } from "../../../workbook/gateway/workbookRun";
import type { StandingPlan } from "../../../workbook/plan/planSheet";
import type { ActionsChanged } from "../planTypes";
import { cellsOf, writeActions } from "./writeActions";
import { refuse, type FoundAction } from "./onActions";

/** What is to be written into the row of an action, by heading. */
export interface ActionWrites {
  action: FoundAction;
  cells: ReadonlyMap<string, PlanCell>;
}

/**
 * Writes cells of actions, leaves alone what is so already, and gives what puts everything back, First target and Moved too.
 * @throws JobError if a text is too long for a cell, or the plan lacks a column of every plan
 */
export async function writeWithUndo(
  context: Context,
  standing: StandingPlan,
  wanted: readonly ActionWrites[],
  today: IsoDate,
): Promise<ActionsChanged> {
  wanted.forEach(({ cells }) => refuse(standing, cells));
  const writes = wanted.flatMap(({ action, cells }) =>
    [...cells].flatMap(([heading, value]) =>
      (action.cells.get(heading) ?? "") === value ? [] : [{ row: action.row, heading, value }],
    ),
  );
  const before = cellsOf(standing);
  const own = new Map(wanted.map(({ action }) => [action.row, action.ref]));
  const written = writes.length === 0 ? [] : await writeActions(context, standing, writes, today);
  const ofThese = written.filter(({ row }) => own.has(row));
  const cells = ofThese.map(({ row, heading, value }) => ({
    ref: own.get(row) ?? "",
    heading,
    before: before[row]?.get(heading) ?? "",
    written: value,
  }));
  const targets = cells.filter(({ heading }) => heading === "Target date");
  return {
    refs: [...new Set(cells.map(({ ref }) => ref))],
    undo: {
      cells,
      seen: new Map(targets.map(({ ref }) => [ref, standing.targets.get(ref) ?? null])),
      told: targets.flatMap(({ ref, written: to }) => {
        const from = standing.targets.get(ref)?.target;
        return from === undefined || typeof to !== "number" ? [] : [{ ref, note: moveNote(from, to) }];
      }),
    },
  };
}
