import type { TargetContext } from "../../calendar/targetDate";
import { planQuery, type PlanQuery } from "../action";
import { columnDamage, rowDamage, type ColumnDamage } from "../damage";
import { KEEPING_COLUMNS, PLAN_COLUMNS, PLAN_NOTES } from "../fields";
import type { StandingAction } from "../applyNewerTable";
import { happened, moveNote, type Happened } from "../history";
import { textOfCell } from "../planRow";
import type { PlanCell } from "../planTable";
import {
  moveQueries,
  slippageOf,
  TARGET_MOVED,
  withKinds,
  type TargetRow,
  type TargetSeen,
} from "../slippage";
import type { TermsRead } from "../schoolTermRows";
import { brokenFormulas, formulaQueries } from "./formulaDamage";
import {
  clearBrokenTargets,
  formulasOfTargets,
  lookAtTargets,
  TARGET_BEHIND,
  writesOfTargets,
  type TargetUpdate,
} from "./liveTargets";
import { liveFormula, type LiveCells } from "./planFormulas";
import { placesOf, type PlanUpdate } from "./planUpdate";
import type { ReviewDays } from "./targetFormula";

/** The plan as it is in the workbook, including any damage from people's edits. */
export interface PlanFound {
  sheet: string;
  /** The row of the headings, from 0. */
  top: number;
  headings: readonly string[];
  /** What the cells hold, row by row below the headings. */
  values: readonly (readonly (string | number | boolean)[])[];
  /** The same, but with formulas. */
  formulas: readonly (readonly (string | number | boolean)[])[];
  sources: readonly NonNullable<StandingAction["source"]>[];
  /** The highest ref that was ever given; "" where nobody noted it. */
  highest: string;
  /** What was last seen of each target, by ref. */
  targets: ReadonlyMap<string, TargetSeen>;
  /** Whether the RAG key still has its number. */
  amber: { sound: boolean };
}

/** What else the workbook holds that the plan is checked against. */
export interface PlanSurroundings {
  /** What target dates are read against. */
  dates: TargetContext;
  /** The cells that target dates are counted from. */
  days: ReviewDays;
  /** The School terms sheet; null if there is none. */
  terms: (TermsRead & { sheet: string; top: number }) | null;
  /** Whether there is a Bank holidays sheet. */
  hasHolidays: boolean;
  /** What the live columns refer to. */
  live: LiveCells;
}

/** The plan once checked: what it holds when repaired, and the repairs needed. */
export interface SoundPlan {
  rows: StandingAction[];
  renamed: ColumnDamage["renamed"];
  missing: string[];
  mends: { row: number; heading: string; value: PlanCell }[];
  /** Target dates that are out of date, or should be live from now on. */
  targets: TargetUpdate[];
  /** Formulas are missing or changed. */
  refill: boolean;
  mendKey: boolean;
  /** Of each row, how its target is to be judged; of each ref, what has been seen of it now. */
  targetKinds: Pick<TargetRow, "kind" | "countedByFormula">[];
  seen: ReadonlyMap<string, TargetSeen>;
  /** What is to be kept in the history: targets that were moved by hand. */
  history: Happened[];
  queries: PlanQuery[];
}

/** Checks the plan in the workbook. Nothing is changed yet. */
export function lookThrough(
  standing: PlanFound,
  { dates, days, terms, hasHolidays, live }: PlanSurroundings,
): SoundPlan {
  const { headings, values, sources, sheet, top, highest } = standing;
  const query = (rule: string, row: number, column: string, message: string): PlanQuery =>
    warning(rule, sheet, row, column, message);
  const queries: PlanQuery[] = [];
  const refColumn = headings.indexOf("Ref");
  const sourceAt = (row: number): StandingAction["source"] => {
    const ref = String(values[row]?.[refColumn < 0 ? 0 : refColumn] ?? "");
    return sources.find((source) => source.ref === ref) ?? null;
  };
  const sourceRows = values.map((_cells, row) => sourceAt(row));
  const columns = headings.map((heading, index) => ({
    heading,
    cells: values.map((cells) => plainCell(cells[index])),
  }));
  const known = new Set([...KEEPING_COLUMNS, ...sources.flatMap(({ built }) => [...built.keys()])]);
  const wanted = [...PLAN_COLUMNS, PLAN_NOTES];
  const { renamed, missing } = columnDamage(columns, wanted, known, (heading) =>
    sourceRows.map((source) => source?.built.get(heading) ?? null),
  );
  for (const { heading, was } of renamed) {
    const message = `The column "${heading}" was renamed "${was}"; the plan needs its original name.`;
    queries.push(query("column-renamed", top + 1, heading, message));
  }
  for (const heading of missing) {
    const message = `The column "${heading}" was removed; it is put back where it belongs.`;
    queries.push(query("column-missing", top + 1, heading, message));
  }
  const named = headings.map(
    (heading, column) => renamed.find((one) => one.column === column)?.heading ?? heading,
  );
  const cells = values.map(
    (row) => new Map(named.map((heading, column) => [heading, plainCell(row[column])])),
  );
  const targetColumn = named.indexOf("Target date");
  const targetFormulas = standing.formulas.map((row) => String(row[targetColumn] ?? ""));
  clearBrokenTargets(cells, targetFormulas);
  const targets = lookAtTargets(cells, targetFormulas, sourceRows, { dates, days, holidays: live.holidays });
  const damage = rowDamage(cells, top + 2, dates, highest);
  queries.push(...damage.queries.map((found) => ({ ...found, file: "", sheet })));
  for (const { row, message } of targets.updates) {
    if (message !== null) queries.push(query(TARGET_BEHIND, top + 2 + row, "Target date", message));
  }
  queries.push(...termQueries(terms));
  const broken = brokenFormulas(
    cells,
    standing.formulas.map(
      (row) => new Map(named.map((heading, column) => [heading, String(row[column] ?? "")])),
    ),
    live,
  );
  // A renamed column or missing holidays break every formula, so they are reported once.
  if (renamed.length === 0 && hasHolidays) {
    queries.push(
      ...formulaQueries(broken, (row, heading, message) =>
        query("formula-missing", top + 2 + row, heading, message),
      ),
    );
  }
  if (!standing.amber.sound) {
    const message = "The RAG key has lost its number of working days; it is set to 10 again.";
    queries.push(query("key-missing", 1, "", message));
  }
  if (!hasHolidays) {
    const message =
      "The Bank holidays sheet is gone, so working days cannot be counted; it is filled again from the calendar.";
    queries.push(query("holidays-missing", 1, "", message));
  }
  for (const { row, heading, value } of damage.mends) {
    cells[row]?.set(heading, value);
  }
  targets.updates.forEach(({ row, value }) => cells[row]?.set("Target date", value));
  const movedColumn = named.indexOf("Moved");
  const targetKinds = cells.map((_cells, row): Pick<TargetRow, "kind" | "countedByFormula"> => ({
    kind: kindOf(targets.follows.has(row), targetFormulas[row] ?? ""),
    countedByFormula: String(standing.formulas[row]?.[movedColumn] ?? "").startsWith("="),
  }));
  const slippage = slippageOf(withKinds(cells, targetKinds), standing.targets);
  queries.push(
    ...moveQueries(slippage, (row, message) => query(TARGET_MOVED, top + 2 + row, "Target date", message)),
  );
  for (const { row, heading, value } of slippage.writes) {
    cells[row]?.set(heading, value);
  }
  return {
    rows: cells.map((row, index) => ({
      cells: row,
      source: sourceFor(row, sourceRows, index),
      follows: targets.follows.has(index),
    })),
    renamed,
    missing,
    mends: [...damage.mends, ...slippage.writes],
    targets: targets.updates,
    refill:
      broken.length > 0 ||
      missing.some((heading) => liveFormula(heading, live) !== null) ||
      !hasHolidays ||
      !standing.amber.sound,
    mendKey: !standing.amber.sound,
    targetKinds,
    seen: slippage.seen,
    history: slippage.moves.map(({ row, from, to }) => happened(cells[row], moveNote(from, to))),
    queries,
  };
}

/** A formula of somebody's own may give another day tomorrow, which is no move. */
function kindOf(follows: boolean, formula: string): TargetRow["kind"] {
  return follows ? "follows" : formula.startsWith("=") ? "unknown" : "fixed";
}

/** Anything unusable on the School terms sheet, with its cell. */
function termQueries(terms: PlanSurroundings["terms"]): PlanQuery[] {
  return (terms?.problems ?? []).map(({ row, column, message }) =>
    warning("school-terms", terms?.sheet ?? "", (terms?.top ?? 0) + 2 + (row ?? -1), column, message),
  );
}

function warning(rule: string, sheet: string, row: number, column: string, message: string): PlanQuery {
  return planQuery({ file: "", sheet, row }, rule, "warning", column, message);
}

/** Of two rows with the same ref, the upper is the action that was built. */
function sourceFor(
  cells: ReadonlyMap<string, PlanCell>,
  sources: readonly StandingAction["source"][],
  row: number,
): StandingAction["source"] {
  const source = sources[row] ?? null;
  return source !== null && textOfCell(cells.get("Ref")) === source.ref ? source : null;
}

function plainCell(cell: string | number | boolean | undefined): PlanCell {
  return typeof cell === "boolean" ? String(cell).toUpperCase() : (cell ?? "");
}

/** What the repairs change on the sheet; a build adds its own changes. */
export function updateOf(sound: SoundPlan, standing: PlanFound): PlanUpdate {
  const headings = standing.headings.map(
    (heading, column) => sound.renamed.find((one) => one.column === column)?.heading ?? heading,
  );
  const needed = new Set([...sound.missing, ...sound.mends.map(({ heading }) => heading)]);
  return {
    renamed: sound.renamed.map(({ column, heading }) => ({ column, heading })),
    added: placesOf(
      [...needed].filter((heading) => !headings.includes(heading)),
      headings,
    ),
    writes: [...sound.mends, ...writesOfTargets(sound.targets)],
    targets: formulasOfTargets(sound.targets),
    refill: sound.refill,
    rows: [],
    mendKey: sound.mendKey,
  };
}
