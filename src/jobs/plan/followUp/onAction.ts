import { CELL_TEXT_LIMIT } from "../../../cells/limits";
import { textOfCell } from "../../../plan/planRow";
import type { PlanCell } from "../../../plan/planTable";
import type { Context, RunInWorkbook } from "../../../workbook/gateway/workbookRun";
import { readStandingPlan, type StandingPlan } from "../../../workbook/plan/planSheet";
import { UNCHANGED } from "../../shared/job";
import { JobError } from "../../shared/jobError";
import { missingIn, refuseMissing, writeActions } from "./writeActions";

/** An action of the plan that something is to be done with. */
interface FoundAction {
  standing: StandingPlan;
  /** The row of the table's body, from 0. */
  row: number;
  text: (heading: string) => string;
}

/** Finds an action by its ref and works on it. @throws JobError if the plan has no such action */
export async function onAction(
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

/** Writes cells of an action, by heading. @throws JobError if a text is too long for a cell, or the plan lacks a column */
export async function writeCells(
  context: Context,
  { standing, row }: Pick<FoundAction, "standing" | "row">,
  cells: ReadonlyMap<string, PlanCell>,
): Promise<void> {
  refuse(standing, cells);
  await writeActions(
    context,
    standing,
    [...cells].map(([heading, value]) => ({ row, heading, value })),
  );
}
