import { hasSign, signOf, type EarlierAction } from "./again";
import type { PlanCell, PlanCells } from "./planTable";

/** What a newer table does to the cells of an action in the plan. */
interface CellUpdate {
  /** Cells that take the newer table's words. */
  writes: Map<string, PlanCell>;
  /** Cells changed by both a person and the newer table: the person's words stay. */
  conflicts: { heading: string; newer: PlanCell }[];
  /** The sign to remember for each cell. */
  built: Map<string, string>;
}

/**
 * Applies a newer table to the cells of an action: untouched cells take its words, anything a person typed stays
 * (docs/domain.md section 7). If both changed, the person's words stay and the newer ones are reported.
 * @param standing what the cells hold now; a heading that the plan lacks counts as empty
 */
export function updateCells(newer: PlanCells, standing: PlanCells, { built }: EarlierAction): CellUpdate {
  const update: CellUpdate = { writes: new Map(), conflicts: [], built: new Map() };
  const headings = new Set([...newer.keys(), ...built.keys()]);
  for (const heading of headings) {
    const value = newer.get(heading) ?? "";
    const now = standing.get(heading) ?? "";
    const before = built.get(heading) ?? "";
    const next = signOf(value);
    const same = signOf(now) === next || (next === before && hasSign(now, next));
    const touched = !hasSign(now, before);
    if (!same && !touched) {
      update.writes.set(heading, value);
    }
    const conflict = !same && touched && next !== before;
    if (conflict) {
      update.conflicts.push({ heading, newer: value });
    }
    // A conflict is reported at every build until a person settles it.
    update.built.set(heading, conflict ? before : next);
  }
  return update;
}
