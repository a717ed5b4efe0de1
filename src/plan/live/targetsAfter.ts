import type { ActionSource } from "../again";
import type { TableChanges } from "../applyNewerTable";
import type { PlanRow } from "./planAfter";
import type { SoundPlan } from "./lookThrough";
import { remembered, targetOfWords, type TargetsBy } from "./liveTargets";
import type { PlanUpdate, TargetWrite } from "./planUpdate";

/** The live target dates of new rows, starting at a row; one corrected by a person is a plain date. */
export function newTargets(rows: readonly PlanRow[], from: number, by: TargetsBy): TargetWrite[] {
  return rows.slice(from).flatMap(({ cells }, index) => {
    const { value, formula } = targetOfWords(cells, by);
    const same = (cells.get("Target date") ?? "") === value;
    return formula === null || !same ? [] : [{ row: from + index, formula }];
  });
}

/**
 * The live target dates of a plan being brought up to date: those that were behind, those of new rows, and those of rows
 * where the newer table changed the words or a day.
 */
export function targetsAfter(
  rows: readonly PlanRow[],
  update: PlanUpdate,
  sound: SoundPlan,
  by: TargetsBy,
): Pick<PlanUpdate, "targets"> {
  const old = sound.rows.length;
  const changes = new Set(
    update.writes
      .filter(({ heading }) => ["Target date", "Target as written", "Start"].includes(heading))
      .map(({ row }) => row),
  );
  const follows = (row: number): boolean =>
    sound.rows[row]?.follows === true ||
    update.writes.some((one) => one.row === row && one.heading === "Target date");
  const behind = sound.targets.filter(({ row }) => !changes.has(row)).map(({ row }) => row);
  const existing = rows.slice(0, old).flatMap((plan, row): TargetWrite[] => {
    if (!behind.includes(row) && !(changes.has(row) && follows(row))) {
      return [];
    }
    const { value, formula } = targetOfWords(plan.cells, by);
    return formula === null || (plan.cells.get("Target date") ?? "") !== value ? [] : [{ row, formula }];
  });
  return { targets: [...existing, ...newTargets(rows, old, by)] };
}

/** What to remember about the plan's actions after a build or a repair. */
export function sourcesAfter(
  changes: TableChanges | null,
  known: readonly ActionSource[],
  sound: SoundPlan | null,
): readonly ActionSource[] {
  const sources = changes?.sources ?? known;
  return sound ? remembered(sources, sound.rows, sound.targets) : sources;
}
