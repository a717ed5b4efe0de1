import { signOf, type EarlierAction } from "./again";
import type { PlanCell, PlanCells } from "./planTable";

/** What a newer table does to the cells of an action in the plan. */
interface CellUpdate {
  /** The cells that take the newer table's words. */
  writes: Map<string, PlanCell>;
  /** Cells that a person changed and the newer table too: the person's stay. */
  conflicts: { heading: string; newer: PlanCell }[];
  /** The signs to remember of each cell. */
  built: Map<string, string>;
}

/**
 * Lays a newer table over the cells of an action: a cell that nobody touched takes its words, whatever a person typed stays
 * (docs/domain.md section 7). Where both changed, the person's words stay and the newer ones are reported.
 * @param standing what the cells hold now; a heading that the plan lacks holds nothing
 */
export function updateCells(newer: PlanCells, standing: PlanCells, { built }: EarlierAction): CellUpdate {
  const update: CellUpdate = { writes: new Map(), conflicts: [], built: new Map() };
  const headings = new Set([...newer.keys(), ...built.keys()]);
  for (const heading of headings) {
    const value = newer.get(heading) ?? "";
    const now = standing.get(heading) ?? "";
    const before = built.get(heading) ?? "";
    const next = signOf(value);
    const same = signOf(now) === next;
    const touched = signOf(now) !== before;
    if (!same && !touched) {
      update.writes.set(heading, value);
    }
    const conflict = !same && touched && next !== before;
    if (conflict) {
      update.conflicts.push({ heading, newer: value });
    }
    // Until a person settles it, a conflict is found again at each build.
    update.built.set(heading, conflict ? before : next);
  }
  return update;
}
