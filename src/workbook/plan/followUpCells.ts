import type { CellValue } from "../gateway/blocks";
import { ownNames } from "../gateway/ownNames";
import type { RefChange } from "../gateway/runsByRef";
import { writeByRef } from "../gateway/writeByRef";
import { queuePlanCells, refsOfPlan } from "./planRows";
import type { StandingPlan } from "./planSheet";

/** A cell of the plan to be written. */
interface PlanCellWrite {
  /** The row of the table's body as it was read, from 0. */
  row: number;
  heading: string;
  value: CellValue;
}

/**
 * Writes some cells of the plan; filters and all other cells stay. Rows are found by their refs; what somebody has typed since
 * wins and is told.
 * @returns the headings that the plan does not have; where there are any, nothing is written
 */
export async function writePlanCells(
  context: Excel.RequestContext,
  standing: StandingPlan,
  writes: readonly PlanCellWrite[],
): Promise<string[]> {
  const { headings, values } = standing;
  const missing = [...new Set(writes.map(({ heading }) => heading))].filter(
    (heading) => !headings.includes(heading),
  );
  if (missing.length > 0) {
    return missing;
  }
  const { tables } = await ownNames(context);
  const table = context.workbook.tables.getItem(tables.actionPlan);
  const changes = writes.map(({ row, heading, value }): RefChange => {
    const before = values[row]?.[headings.indexOf(heading)] ?? "";
    return { ref: refsOfPlan(standing)[row] ?? "", heading, before, value };
  });
  await writeByRef(context, table, refsOfPlan(standing), changes, queuePlanCells);
  return [];
}
