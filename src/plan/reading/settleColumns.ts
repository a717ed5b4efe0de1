import type { PlanColumn, PlanField } from "../fields";
import type { CellKinds } from "./cellKinds";
import { scoreOfCells, type ColumnPlace } from "./fieldScores";
import { cuesOf, SETTLED_FIELDS } from "./headingCues";

/** A column whose field is open, with what its words say. */
export interface OpenColumn {
  column: PlanColumn;
  /** What its heading is known to say, and how certainly (1 or 2); null where nothing is known of it. */
  said: { field: PlanField; strength: number } | null;
  /** It keeps that field where none fits better: its heading is certain. */
  keeps: boolean;
}

export interface Settled {
  column: PlanColumn;
  /** What it would be if it were not its field; null where nothing comes near. */
  rival: PlanField | null;
}

const LITTLE = 0.01;
/** So near two ways of reading a table are that a person should look. */
const MARGIN = 1;
/** Days say by themselves nothing of what was completed, which would make an action complete. */
const UNNAMED: Partial<Record<PlanField, number>> = { completed: -2 };
/** What the words of a heading that are known, though not certain, add for their field. */
const SAID = [0, 1.5, 2.5, 3.5] as const;
/** What a table can hardly be without is looked for the harder, where no heading names it. */
const NEEDED: Partial<Record<PlanField, number>> = { action: 2, recommendation: 0.5 };

/**
 * Settles what the columns hold whose headings are not certain: all of them together, so that what is in all the best fit of words,
 * cells and place is taken, and each field once (docs/domain.md section 7). What fits nothing keeps its heading.
 * @param taken the fields that headings name with certainty
 */
export function settleColumns(
  open: readonly OpenColumn[],
  taken: ReadonlySet<PlanField>,
  kindsOf: (column: number) => CellKinds,
  placeOf: (column: number) => ColumnPlace,
): Settled[] {
  const fields = SETTLED_FIELDS.filter((field) => field === "other" || !taken.has(field));
  const scores = open.map((one) => {
    const cues = cuesOfColumn(one);
    const kinds = kindsOf(one.column.column);
    const place = placeOf(one.column.column);
    const scoreOf = (field: PlanField): number =>
      (cues.get(field) ?? UNNAMED[field] ?? 0) + (NEEDED[field] ?? 0) + scoreOfCells(field, kinds, place);
    return fields.map((field) => {
      if (one.said?.field !== field) return scoreOf(field);
      const said = (SAID[one.said.strength] ?? 0) - (cues.get(field) ?? 0);
      const score = scoreOf(field) + Math.max(0, said);
      return one.keeps ? Math.max(score, scoreOf("other") + LITTLE) : score;
    });
  });
  const best = assignment(scores, fields.length - 1);
  return open.map(({ column }, index) => {
    const at = best.fields[index] ?? fields.length - 1;
    const without = scores.map((row, other) =>
      other === index ? row.map((score, field) => (field === at ? -Infinity : score)) : row,
    );
    const second = assignment(without, fields.length - 1);
    const rival = best.total - second.total < MARGIN ? fields[second.fields[index] ?? -1] : undefined;
    return { column: { ...column, field: fields[at] ?? "other" }, rival: rival ?? null };
  });
}

/** What the words of a heading speak for; those that stand over several columns say less than those over this one. */
function cuesOfColumn({ column, said }: OpenColumn): ReadonlyMap<PlanField, number> {
  const own = cuesOf(column.lowest);
  const cues = new Map(
    own.size > 0 ? own : [...cuesOf(column.heading)].map(([field, cue]) => [field, cue / 2]),
  );
  // A heading that is known to name something is none that stands beside the others.
  if (said !== null) cues.delete("other");
  return cues;
}

interface Assignment {
  total: number;
  /** The number of the field of each column. */
  fields: readonly number[];
}

/** The fields of all columns with the greatest sum of scores, each once except the last, which any may have. */
function assignment(scores: readonly (readonly number[])[], last: number): Assignment {
  let states = new Map<number, Assignment>([[0, { total: 0, fields: [] }]]);
  for (const row of scores) {
    const next = new Map<number, Assignment>();
    for (const [used, { total, fields }] of states) {
      row.forEach((score, field) => {
        const bit = field === last ? 0 : 1 << field;
        if ((used & bit) !== 0 || score === -Infinity) return;
        // Nothing is taken that fits worse than its own heading.
        if (field !== last && score <= (row[last] ?? 0) && (row[last] ?? 0) !== -Infinity) return;
        const sum = total + score;
        const known = next.get(used | bit);
        if (!known || known.total < sum) next.set(used | bit, { total: sum, fields: [...fields, field] });
      });
    }
    states = next;
  }
  return [...states.values()].reduce((one, other) => (other.total > one.total ? other : one), {
    total: -Infinity,
    fields: [],
  });
}
