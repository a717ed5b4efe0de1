import type { IsoDate } from "../../../calendar/isoDate";
import { PLAN_COLUMNS, PLAN_NOTES } from "../../../plan/fields";
import { happened, moveNote } from "../../../plan/history";
import type { PlanWrite } from "../../../plan/live/planUpdate";
import { placesOf } from "../../../plan/live/planUpdate";
import type { PlanCell, PlanCells } from "../../../plan/planTable";
import { slippageOf, type Slippage, type TargetRow, type TargetSeen } from "../../../plan/slippage";
import { notesOfStatus } from "../../../plan/statusLines";
import type { Context } from "../../../workbook/gateway/workbookRun";
import { writePlanCells } from "../../../workbook/plan/followUpCells";
import { updatePlan, type StandingPlan } from "../../../workbook/plan/planSheet";
import { isSeenAlready, writePlanSources } from "../../../workbook/plan/planSources";
import { UNCHANGED } from "../../shared/job";
import { JobError } from "../../shared/jobError";
import { keepHistory } from "./keepHistory";

/**
 * Writes cells of the plan, and brings First target and Moved up to date with every target that has moved since it was last seen, by
 * these writes or by hand (docs/domain.md section 7); the history keeps each move with today's date. A column that is not there yet is
 * added; those of every plan are put back by a repair alone. What Plan notes says of the status of these actions follows.
 * @param known what was last seen of the targets; by default what the plan remembers
 * @returns all that was written
 * @throws JobError if the plan lacks a column of every plan
 */
export async function writeActions(
  context: Context,
  standing: StandingPlan,
  writes: readonly PlanWrite[],
  today: IsoDate,
  known: ReadonlyMap<string, TargetSeen> = standing.targets,
): Promise<readonly PlanWrite[]> {
  const { headings, sources, highest, targets } = standing;
  const slippage = slippageAfter(standing, writes, known);
  const moved = [...writes, ...slippage.writes];
  const all = [...moved, ...notesAfter(standing, moved)];
  const missing = missingIn(
    standing,
    all.map(({ heading }) => heading),
  );
  refuseMissing(missing);
  const rows = cellsOf(standing);
  await keepHistory(
    context,
    slippage.moves.map(({ row, from, to }) => happened(rows[row], moveNote(from, to))),
    today,
  );
  if (missing.length > 0) {
    const added = placesOf(missing, headings);
    const update = { renamed: [], added, writes: all, targets: [], refill: false, rows: [], mendKey: false };
    await updatePlan(context, standing, update, { reference: "", agencies: null });
  } else {
    await writePlanCells(context, standing, all);
  }
  // Last: what was counted before an interruption is not counted again.
  if (!isSeenAlready(slippage.seen, targets)) {
    await writePlanSources(context, { sources, highest, targets: slippage.seen });
  }
  return all;
}

/** The columns that the plan lacks, each once. */
export function missingIn({ headings }: Pick<StandingPlan, "headings">, wanted: readonly string[]): string[] {
  return [...new Set(wanted)].filter((heading) => !headings.includes(heading));
}

/** @throws JobError where the plan lacks one of these columns that every plan has */
export function refuseMissing(missing: readonly string[]): void {
  const own = missing.filter((heading) => [...PLAN_COLUMNS, PLAN_NOTES].some((known) => known === heading));
  if (own.length > 0) {
    throw new JobError(
      `The action plan has no column ${own.join(", ")}.`,
      UNCHANGED,
      "Repair the plan, which puts its columns back, and try again.",
    );
  }
}

/** The rows of a plan as they stand, by heading. */
export function cellsOf({ headings, values }: Pick<StandingPlan, "headings" | "values">): PlanCells[] {
  return values.map(
    (row) =>
      new Map(
        headings.map((heading, column): [string, PlanCell] => {
          const cell = row[column] ?? "";
          return [heading, typeof cell === "boolean" ? String(cell).toUpperCase() : cell];
        }),
      ),
  );
}

/** What Plan notes is to say of the status of actions once these cells are written; nothing where it says so already. */
function notesAfter(standing: StandingPlan, writes: readonly PlanWrite[]): PlanWrite[] {
  if (!standing.headings.includes(PLAN_NOTES)) return [];
  const rows = cellsOf(standing);
  return [...new Set(writes.map(({ row }) => row))].flatMap((row) => {
    const value = notesOfStatus(withWrites(rows[row] ?? new Map(), row, writes));
    return value === null ? [] : [{ row, heading: PLAN_NOTES, value }];
  });
}

function withWrites(cells: PlanCells, row: number, writes: readonly PlanWrite[]): PlanCells {
  const own = writes.filter((write) => write.row === row);
  return new Map([...cells, ...own.map(({ heading, value }): [string, PlanCell] => [heading, value])]);
}

/** A target that a formula gives is left to a repair, which knows what its words mean. */
function slippageAfter(
  standing: StandingPlan,
  writes: readonly PlanWrite[],
  known: ReadonlyMap<string, TargetSeen>,
): Slippage {
  const { headings, formulas } = standing;
  const isFormula = (row: number, heading: string): boolean =>
    String(formulas[row]?.[headings.indexOf(heading)] ?? "").startsWith("=");
  const rows = cellsOf(standing).map((cells, row): TargetRow => {
    const typed = writes.some((write) => write.row === row && write.heading === "Target date");
    return {
      cells: withWrites(cells, row, writes),
      kind: isFormula(row, "Target date") && !typed ? "unknown" : "fixed",
      countedByFormula: isFormula(row, "Moved"),
    };
  });
  return slippageOf(rows, known);
}
