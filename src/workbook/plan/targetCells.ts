import { NEEDS_A_DATE } from "../../plan/planTable";
import { isSameFormula } from "../../plan/live/planFormulas";
import type { TargetWrite } from "../../plan/live/planUpdate";
import { cellsRead, type CellRead } from "../gateway/blocks";
import { formatAll } from "../gateway/numberFormats";
import { planFormatOf, type PlanPlace } from "./planLayout";

/**
 * Puts live target dates into their cells. Each has its own formula, and Excel makes a column's formulas alike where it
 * holds nothing else; to prevent that, a row with words under Target date is added below for the time being. Anything Excel
 * still changes is put right once; what is wrong after that is found when the plan is next checked.
 * Sends what it queues.
 */
export async function writeTargets(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: Excel.Table,
  { top, left, rows, headings }: PlanPlace,
  targets: readonly TargetWrite[],
): Promise<void> {
  const column = headings.indexOf("Target date");
  if (column < 0 || targets.length === 0) return;
  const cells = sheet.getRangeByIndexes(top, left + column, rows, 1);
  const wanted = new Map(targets.map(({ row, formula }) => [row, formula]));
  cells.load("formulas");
  await context.sync();
  const before = columnOf(cells);
  const kept = before.filter((_cell, row) => !wanted.has(row));
  const needsWords = !kept.some((cell) => cell !== "" && !isFormula(cell));
  if (needsWords) {
    table.rows.add(undefined, [headings.map((heading) => (heading === "Target date" ? NEEDS_A_DATE : ""))]);
  }
  wanted.forEach((formula, row) => queueTarget(cells, row, formula));
  if (needsWords) table.rows.getItemAt(rows).delete();
  cells.load("formulas");
  await context.sync();
  columnOf(cells).forEach((found, row) => {
    const formula = wanted.get(row);
    if (formula === undefined && found !== before[row])
      cells.getCell(row, 0).formulas = [[before[row] ?? ""]];
    if (formula !== undefined && !isSameFormula(String(found), formula)) queueTarget(cells, row, formula);
  });
  await context.sync();
}

function queueTarget(cells: Excel.Range, row: number, formula: string): void {
  const cell = cells.getCell(row, 0);
  formatAll(cell, planFormatOf("Target date"));
  cell.formulas = [[formula]];
}

function columnOf(cells: Excel.Range): CellRead[] {
  return cellsRead(cells.formulas).map(([cell = ""]) => cell);
}

function isFormula(cell: CellRead): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}
