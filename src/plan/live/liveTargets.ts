import type { TargetContext } from "../../calendar/targetDate";
import { signOf, type ActionSource } from "../again";
import { dayOfCell, isEmptyRow, textOfCell } from "../planRow";
import { NEEDS_A_DATE, type PlanCell, type PlanCells } from "../planTable";
import { dependsOnTerms, targetInForce } from "../targetInForce";
import { isSameFormula } from "./planFormulas";
import type { PlanWrite, TargetWrite } from "./planUpdate";
import { isTargetFormula, targetFormula, type ReviewDays } from "./targetFormula";
import { britishDay } from "../../calendar/britishDay";

/** The rule for a target date that no longer matches its words. */
export const TARGET_BEHIND = "target-behind";

/** A Target date cell to bring up to date. */
export interface TargetUpdate {
  /** The row of the plan's body, from 0. */
  row: number;
  /** What it will show. */
  value: PlanCell;
  /** Null for a date that depends on no other cell. */
  formula: string | null;
  /** One plain sentence if what it shows changes; else null. */
  message: string | null;
}

/** What target dates are checked against. */
export interface TargetsBy {
  dates: TargetContext;
  days: ReviewDays;
  /** The cells that hold the bank holidays, as formulas refer to them. */
  holidays: string;
}

/** What a row's words mean, and the formula that keeps it up to date. */
export function targetOfWords(
  cells: PlanCells,
  { dates, days, holidays }: TargetsBy,
): { value: PlanCell; formula: string | null } {
  const { value, moving } = targetInForce(cells, dates);
  return { value, formula: moving && targetFormula(moving, days, holidays) };
}

/** One of our formulas that shows an error gives no date; it is put back. */
export function clearBrokenTargets(
  cells: readonly Map<string, PlanCell>[],
  formulas: readonly string[],
): void {
  cells.forEach((row, index) => {
    if (isTargetFormula(formulas[index] ?? "") && textOfCell(row.get("Target date")).startsWith("#")) {
      row.set("Target date", NEEDS_A_DATE);
    }
  });
}

/**
 * Finds which target dates follow their words, and which of those are behind because the publication or agreement date, the
 * school terms or the words have changed. A date that a person typed is left alone.
 * @param formulas what each row's Target date cell holds
 */
export function lookAtTargets(
  rows: readonly PlanCells[],
  formulas: readonly string[],
  sources: readonly (Pick<ActionSource, "built"> | null)[],
  by: TargetsBy,
): { follows: ReadonlySet<number>; updates: TargetUpdate[] } {
  const follows = new Set<number>();
  const updates: TargetUpdate[] = [];
  rows.forEach((cells, row) => {
    if (isEmptyRow(cells) || !cells.has("Target as written")) {
      return;
    }
    const shownNow = cells.get("Target date") ?? "";
    const formula = formulas[row] ?? "";
    const built = sources[row]?.built.get("Target date");
    const wanted = targetOfWords(cells, by);
    const isFormula = formula.startsWith("=");
    const sound = isFormula && wanted.formula !== null && isSameFormula(formula, wanted.formula);
    const isOurs = sound || (isFormula ? isTargetFormula(formula) : mayFollow(cells, built, wanted, by));
    if (!isOurs) {
      return;
    }
    follows.add(row);
    const same = shownNow === wanted.value;
    if (!same || (wanted.formula !== null && !sound)) {
      const message = same ? null : behind(cells, shownNow, wanted.value);
      updates.push({ row, ...wanted, message });
    }
  });
  return { follows, updates };
}

/** Whether a plain cell is still as the software wrote it, and depends on something that may have changed. */
function mayFollow(
  cells: PlanCells,
  built: string | undefined,
  wanted: { value: PlanCell; formula: string | null },
  { dates }: TargetsBy,
): boolean {
  const shownNow = cells.get("Target date") ?? "";
  const untouched = built === signOf(shownNow);
  // "Needs a date" beside words that gave a date was a person's choice.
  const undated = shownNow === NEEDS_A_DATE && (built === undefined || untouched);
  if (wanted.formula !== null) {
    // A day that the paper gave stays until the workbook has the day that its words count from.
    const isKnown = typeof wanted.value === "number" || typeof shownNow !== "number";
    return shownNow === "" || undated || (untouched && isKnown);
  }
  if (typeof wanted.value !== "number") {
    return false;
  }
  const words = textOfCell(cells.get("Target as written"));
  return undated || (untouched && dependsOnTerms(words, dates));
}

function behind(cells: PlanCells, shownNow: PlanCell, value: PlanCell): string {
  const words = textOfCell(cells.get("Target as written")).trim();
  return `The target "${words}" is now ${shown(value)}; the Target date showed ${shown(shownNow)}.`;
}

function shown(cell: PlanCell): string {
  const day = dayOfCell(cell);
  if (day !== null) {
    return britishDay(day);
  }
  return cell === "" ? "nothing" : `"${String(cell)}"`;
}

export function writesOfTargets(updates: readonly TargetUpdate[]): PlanWrite[] {
  return updates.flatMap(({ row, value, formula }) =>
    formula === null ? [{ row, heading: "Target date", value }] : [],
  );
}

export function formulasOfTargets(updates: readonly TargetUpdate[]): TargetWrite[] {
  return updates.flatMap(({ row, formula }) => (formula === null ? [] : [{ row, formula }]));
}

/**
 * Records the updated dates as the software's own, so that they count as untouched next time. What a newer table gave
 * is already recorded.
 */
export function remembered(
  sources: readonly ActionSource[],
  rows: readonly { source: ActionSource | null }[],
  updates: readonly TargetUpdate[],
): ActionSource[] {
  const signs = new Map(updates.map(({ row, value }) => [rows[row]?.source?.built, signOf(value)]));
  return sources.map((source) => {
    const sign = signs.get(source.built);
    return sign === undefined
      ? source
      : { ...source, built: new Map([...source.built, ["Target date", sign]]) };
  });
}
