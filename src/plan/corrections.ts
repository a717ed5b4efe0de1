import { serialFromDate } from "../calendar/serial";
import { readTargetDate } from "../calendar/readTargetDate";
import { type TargetContext } from "../calendar/targetDate";
import type { TableChanges, StandingAction } from "./applyNewerTable";
import { dayOfCell, textOfCell } from "./planRow";
import { NEEDS_A_DATE, type PlanCell } from "./planTable";

/** What a person corrected in an action that was read, before the plan is built. */
export interface Correction {
  /** The action's position among those read, from 0. */
  index: number;
  action?: string;
  agency?: string;
  lead?: string;
  /** As a person writes a date; words that give no date need one. */
  target?: string;
}

/**
 * Replaces what a table gave with what a person corrected. The table's own words are remembered as before, so that building
 * from it again keeps the corrections like everything else that people type (docs/domain.md section 7).
 * @param changes its first sources are those of the actions read, in order
 */
export function applyCorrections(
  changes: TableChanges,
  standing: readonly StandingAction[],
  corrections: readonly Correction[],
  context: TargetContext,
): TableChanges {
  const rows = changes.rows.map((cells) => new Map(cells));
  let { writes } = changes;
  const changed = new Set(changes.changed);
  for (const correction of corrections) {
    const ref = changes.sources[correction.index]?.ref;
    const added = rows.find((cells) => textOfCell(cells.get("Ref")) === ref);
    const row = standing.findIndex(({ cells }) => textOfCell(cells.get("Ref")) === ref);
    const start = dayOfCell((added ?? standing[row]?.cells)?.get("Start"));
    for (const [heading, value] of cellsOf(correction, { ...context, start })) {
      if (added) {
        added.set(heading, value);
      } else if (ref !== undefined && row >= 0) {
        const others = writes.filter((write) => write.row !== row || write.heading !== heading);
        const same = standing[row]?.cells.get(heading) === value;
        writes = same ? others : [...others, { row, heading, value }];
        if (!same) changed.add(ref);
      }
    }
  }
  return { ...changes, rows, writes, changed: [...changed] };
}

function cellsOf({ action, agency, lead, target }: Correction, context: TargetContext): [string, PlanCell][] {
  const cells: [string, PlanCell][] = [];
  if (action !== undefined) cells.push(["Action", action.trim()]);
  if (agency !== undefined) cells.push(["Agency", agency.trim()]);
  if (lead !== undefined) cells.push(["Lead (role)", lead.trim()]);
  if (target !== undefined) {
    const { end } = readTargetDate(target, context);
    cells.push(["Target date", end === null ? NEEDS_A_DATE : serialFromDate(end)]);
  }
  return cells;
}
