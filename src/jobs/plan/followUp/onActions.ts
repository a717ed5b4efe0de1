import { CELL_TEXT_LIMIT } from "../../../cells/limits";
import { textOfCell } from "../../../plan/planRow";
import type { PlanCell, PlanCells } from "../../../plan/planTable";
import type { Context, RunInWorkbook } from "../../../workbook/gateway/workbookRun";
import { readStandingPlan, type StandingPlan } from "../../../workbook/plan/planSheet";
import { UNCHANGED } from "../../shared/job";
import { JobError } from "../../shared/jobError";
import { cellsOf, missingIn, refuseMissing } from "./writeActions";

/** An action of the plan that something is to be done with. */
export interface FoundAction {
  ref: string;
  /** The row of the table's body, from 0. */
  row: number;
  cells: PlanCells;
  text: (heading: string) => string;
}

/** Finds actions by their refs and works on them. @throws JobError if the plan lacks one of them */
export async function onActions<Made>(
  run: RunInWorkbook,
  refs: readonly string[],
  work: (context: Context, standing: StandingPlan, actions: readonly FoundAction[]) => Promise<Made>,
): Promise<Made> {
  return run(async (context) => {
    const standing = await readStandingPlan(context);
    const found = standing ? actionsOf(standing) : new Map<string, FoundAction>();
    const missing = refs.find((ref) => !found.has(ref));
    if (!standing || missing !== undefined) {
      throw new JobError(
        `The action plan has no action ${missing ?? ""}.`,
        UNCHANGED,
        "Read the plan again, or repair it if its Ref column is missing.",
      );
    }
    return work(
      context,
      standing,
      refs.flatMap((ref) => found.get(ref) ?? []),
    );
  });
}

/** The actions of a plan by their refs; of two with the same the upper counts. */
export function actionsOf(standing: StandingPlan): ReadonlyMap<string, FoundAction> {
  const found = new Map<string, FoundAction>();
  cellsOf(standing).forEach((cells, row) => {
    const text = (heading: string): string => textOfCell(cells.get(heading)).trim();
    const ref = text("Ref");
    if (!found.has(ref)) found.set(ref, { ref, row, cells, text });
  });
  return found;
}

/** @throws JobError where a text is too long for its cell, or the plan lacks a column that every plan has */
export function refuse(standing: StandingPlan, cells: ReadonlyMap<string, PlanCell>): void {
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
