import type { CellValue } from "../gateway/blocks";
import { queueCell } from "../gateway/numberFormats";
import { planFormatOf } from "./planLayout";
import type { StandingPlan } from "./planSheet";

/**
 * Writes some cells of one row of the plan; filters and all other cells stay. Nothing is sent yet.
 * @param row the row of the table's body, from 0
 * @returns the headings that the plan does not have; where there are any, nothing is queued
 */
export function queuePlanCells(
  context: Excel.RequestContext,
  { sheet, top, left, headings }: StandingPlan,
  row: number,
  cells: ReadonlyMap<string, CellValue>,
): string[] {
  const missing = [...cells.keys()].filter((heading) => !headings.includes(heading));
  if (missing.length > 0) {
    return missing;
  }
  const target = context.workbook.worksheets.getItem(sheet);
  for (const [heading, value] of cells) {
    const cell = target.getRangeByIndexes(top + 1 + row, left + headings.indexOf(heading), 1, 1);
    queueCell(cell, planFormatOf(heading), value);
  }
  return [];
}
