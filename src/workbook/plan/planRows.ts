import type { PlanUpdate } from "../../plan/live/planUpdate";
import type { PlanCells } from "../../plan/planTable";
import type { CellRead } from "../gateway/blocks";
import { formatAll, TEXT } from "../gateway/numberFormats";
import { putRefsRight } from "../gateway/putRefsRight";
import type { RefChange } from "../gateway/runsByRef";
import { writeByRef } from "../gateway/writeByRef";
import { queueTexts } from "../gateway/writtenTexts";
import { planFormatOf } from "./planLayout";
import type { TargetByRef } from "./targetCells";

const TARGET = "Target date";

/** The plan as it was read, row by row below the heading. */
interface PlanAsRead {
  headings: readonly string[];
  values: readonly (readonly CellRead[])[];
  /** The same, formulas where cells have them. */
  formulas: readonly (readonly CellRead[])[];
}

/** Writes the cells of rows that are there. @returns the refs of the rows as they were read, with those put right */
export async function writeStanding(
  context: Excel.RequestContext,
  table: Excel.Table,
  standing: PlanAsRead,
  { renamed, writes }: Pick<PlanUpdate, "renamed" | "writes">,
): Promise<string[]> {
  const { headings, values } = standing;
  const wrong = writes.filter(({ heading }) => heading === "Ref");
  const refs = await putRefsRight(context, table, refsOfPlan(standing), wrong);
  const changes = writes
    .filter(({ heading }) => heading !== "Ref")
    .map(({ row, heading, value }): RefChange => {
      const column = renamed.find((one) => one.heading === heading)?.column ?? headings.indexOf(heading);
      return { ref: refs[row] ?? "", heading, before: values[row]?.[column] ?? "", value };
    });
  await writeByRef(context, table, refs, changes, queuePlanCells);
  return refs;
}

/** The targets by the refs of their rows, with what their cells may hold unless somebody has typed there since. */
export function targetsByRef(
  { headings, formulas }: PlanAsRead,
  { targets, writes }: Pick<PlanUpdate, "targets" | "writes">,
  refs: readonly string[],
): TargetByRef[] {
  const column = headings.indexOf(TARGET);
  return targets.map(({ row, formula }) => {
    const written = writes.filter((one) => one.row === row && one.heading === TARGET);
    const before = [formulas[row]?.[column] ?? "", ...written.map(({ value }) => value)];
    return { ref: refs[row] ?? "", formula, before: row < formulas.length && column >= 0 ? before : null };
  });
}

/** The refs of rows that are to be written. */
export function refsOfRows(rows: readonly PlanCells[]): string[] {
  return rows.map((cells) => String(cells.get("Ref") ?? "").trim());
}

/** The refs of the plan's rows as they were read. */
export function refsOfPlan({ headings, values }: Pick<PlanAsRead, "headings" | "values">): string[] {
  const column = headings.indexOf("Ref");
  return values.map((row) => String(row[column] ?? "").trim());
}

/** Writes cells of one column in its format. Nothing is sent yet; `sendTexts` must follow. */
export function queuePlanCells(cells: Excel.Range, changes: readonly RefChange[]): void {
  const format = planFormatOf(changes[0]?.heading ?? "");
  formatAll(cells, format);
  const block = changes.map(({ value }) => [value]);
  // In any other cell, an apostrophe in front only says that a text is one.
  if (format === TEXT) queueTexts(cells, block);
  else cells.values = block;
}
