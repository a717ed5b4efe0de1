import { KEEPING_COLUMNS, PLAN_COLUMNS, PLAN_NOTES } from "../fields";
import type { PlanCell, PlanCells } from "../planTable";

/** A cell of the plan to be written. */
export interface PlanWrite {
  /** The row of the table's body, from 0. */
  row: number;
  heading: string;
  value: PlanCell;
}

/** A Target date cell to be linked to the day it counts from. */
export interface TargetWrite {
  /** The row of the table's body, from 0. */
  row: number;
  formula: string;
}

/** The changes to the plan in the workbook. */
export interface PlanUpdate {
  /** New names for columns, by position from 0. */
  renamed: readonly { column: number; heading: string }[];
  /** New columns: before the column at `before` as the plan is by then, or last if that is null. */
  added: readonly { heading: string; before: number | null }[];
  writes: readonly PlanWrite[];
  /** Target dates to make live, after the writes. */
  targets: readonly TargetWrite[];
  /** Whether to put the formulas of the live columns in again. */
  refill: boolean;
  /** New rows at the end. */
  rows: readonly PlanCells[];
  /** The RAG key lost its number. */
  mendKey: boolean;
}

/** The headings of the plan after columns are renamed and added. */
export function headingsAfter(
  { headings }: { headings: readonly string[] },
  { renamed, added }: Pick<PlanUpdate, "renamed" | "added">,
): string[] {
  const after = headings.map(
    (heading, column) => renamed.find((one) => one.column === column)?.heading ?? heading,
  );
  for (const { heading, before } of added) {
    after.splice(before ?? after.length, 0, heading);
  }
  return after;
}

/** Whether an update does anything at all. */
export function isEmptyUpdate(update: PlanUpdate): boolean {
  const { renamed, added, writes, targets, refill, rows, mendKey } = update;
  const parts = renamed.length + added.length + writes.length + targets.length + rows.length;
  return parts === 0 && !refill && !mendKey;
}

const OWN_ORDER: readonly string[] = [...PLAN_COLUMNS, ...KEEPING_COLUMNS];

/** Where missing columns go: the plan's own after their neighbour, others before the notes. */
export function placesOf(missing: readonly string[], present: readonly string[]): PlanUpdate["added"] {
  const headings = [...present];
  return missing.map((heading) => {
    const place = OWN_ORDER.indexOf(heading);
    const left = OWN_ORDER.slice(0, Math.max(0, place)).findLast((known) => headings.includes(known));
    const notes = headings.indexOf(PLAN_NOTES);
    const before =
      place < 0 ? (notes < 0 ? headings.length : notes) : left === undefined ? 0 : headings.indexOf(left) + 1;
    const at = before >= headings.length ? null : before;
    headings.splice(at ?? headings.length, 0, heading);
    return { heading, before: at };
  });
}
