import type { PlanColumn, PlanField } from "../fields";
import { assign } from "./assignment";
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
  const other = fields.length - 1;
  const gains = scores.map((row) => row.map((score) => score - (row[other] ?? 0)));
  const near = nearColumns(gains, other);
  const best = assign(byField(near.map((index) => gains[index] ?? [])));
  return open.map(({ column }, index) => {
    const at = best.columns.findIndex((place) => place !== null && near[place] === index);
    const field = at < 0 ? other : at;
    const rival = near.includes(index) ? rivalOf(gains, near, index, field, best.total) : null;
    return {
      column: { ...column, field: fields[field] ?? "other" },
      rival: rival === null ? null : (fields[rival] ?? null),
    };
  });
}

/**
 * The columns that can have a field in the best fit: as many of each field's best as there are fields, since one of them is always free. So
 * a sheet of thousands of columns costs no more than one of some dozens.
 */
function nearColumns(gains: readonly (readonly number[])[], fields: number): number[] {
  const near = new Set<number>();
  for (let field = 0; field < fields; field += 1) {
    const gainOf = (column: number): number => gains[column]?.[field] ?? 0;
    const best = [...gains.keys()].sort((one, another) => gainOf(another) - gainOf(one)).slice(0, fields);
    best.forEach((column) => near.add(column));
  }
  return [...near].sort((one, another) => one - another);
}

/** Gains by field, then by column, without what every column can have: its own heading. */
function byField(columns: readonly (readonly number[])[]): number[][] {
  const fields = Math.max(0, (columns[0]?.length ?? 0) - 1);
  return Array.from({ length: fields }, (_field, field) => columns.map((column) => column[field] ?? 0));
}

/** The field that a column would have if it had not its own, where all in all that is hardly worse; null where nothing comes near. */
function rivalOf(
  gains: readonly (readonly number[])[],
  near: readonly number[],
  index: number,
  own: number,
  total: number,
): number | null {
  const others = byField(near.flatMap((column) => (column === index ? [] : [gains[column] ?? []])));
  const withoutIt = assign(others).total;
  let rival: number | null = null;
  let most = total - MARGIN;
  (gains[index] ?? []).forEach((gain, field, { length }) => {
    const isHeading = field === length - 1;
    // What has a field takes no other that fits worse than its own heading.
    if (field === own || (!isHeading && gain <= 0 && own !== length - 1)) return;
    if (gain + withoutIt <= most) return;
    const rest = isHeading ? withoutIt : assign(others.filter((_gains, each) => each !== field)).total;
    if (gain + rest <= most) return;
    most = gain + rest;
    rival = field;
  });
  return rival;
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
