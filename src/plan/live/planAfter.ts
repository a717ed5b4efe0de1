import type { ActionSource } from "../again";
import type { TableChanges, StandingAction } from "../applyNewerTable";
import { headingsAfter, placesOf, type PlanUpdate } from "./planUpdate";
import { textOfCell } from "../planRow";
import { keptHeadings, type PlanCells } from "../planTable";

export interface PlanRow {
  cells: PlanCells;
  source: ActionSource | null;
  /** The row's number on the sheet. */
  row: number;
}

/**
 * The rows of the plan after a build: existing ones, then new ones.
 * @param first the first row's number on the sheet
 */
export function rowsAfter(
  sound: readonly StandingAction[],
  changes: TableChanges | null,
  first: number,
): PlanRow[] {
  const sources = new Map(changes?.sources.map((source) => [source.ref, source]));
  const known = sound.map(({ cells, source }, index): PlanRow => {
    const after = new Map(cells);
    changes?.writes
      .filter(({ row }) => row === index)
      .forEach(({ heading, value }) => after.set(heading, value));
    return { cells: after, source: (source && sources.get(source.ref)) ?? source, row: first + index };
  });
  const added = (changes?.rows ?? []).map((cells, index): PlanRow => ({
    cells,
    source: sources.get(textOfCell(cells.get("Ref"))) ?? null,
    row: first + known.length + index,
  }));
  return [...known, ...added];
}

/**
 * The repairs to the plan together with a newer table's changes; if both write to a cell, the table wins.
 * @param headingsBefore the headings of the plan before either
 */
export function withTableChanges(
  mend: PlanUpdate,
  changes: TableChanges | null,
  headingsBefore: readonly string[],
): PlanUpdate {
  if (!changes) {
    return mend;
  }
  const isWritten = (row: number, heading: string): boolean =>
    changes.writes.some((write) => write.row === row && write.heading === heading);
  const writes = [...mend.writes.filter(({ row, heading }) => !isWritten(row, heading)), ...changes.writes];
  const headings = headingsAfter({ headings: headingsBefore }, mend);
  const needed = new Set([...keptHeadings(changes.rows), ...changes.writes.map(({ heading }) => heading)]);
  const added = placesOf(
    [...needed].filter((heading) => !headings.includes(heading)),
    headings,
  );
  return { ...mend, writes, rows: changes.rows, added: [...mend.added, ...added] };
}
