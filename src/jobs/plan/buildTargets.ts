import type { ActionSource, LaidOver } from "../../plan/layOver";
import { textOfCell } from "../../plan/planRow";
import { hangsOnTerms, targetInForce } from "../../plan/targetInForce";
import type { PlanUpdate, TargetWrite } from "../../plan/live/planUpdate";
import type { StandingPlan } from "../../workbook/plan/planSheet";
import { queueReviewDays, readReviewDays } from "../../workbook/review/reviewDays";
import { emptyReviewSheet, writeReviewSheet } from "../../workbook/review/reviewSheet";
import { writeSchoolTerms } from "../../workbook/days/schoolTermsSheet";
import type { ReviewDays } from "../../plan/live/targetFormula";
import type { Context } from "../../workbook/gateway/workbookRun";
import type { PlanRow } from "../../plan/planAfter";
import type { SoundPlan } from "../../plan/live/lookThrough";
import { remembered, targetOfWords, type TargetsBy } from "../../plan/live/liveTargets";
import type { PlanContext } from "./planContext";

/**
 * The cells from which target dates count. Where a target date counts from a day and the workbook has no Review sheet yet, one
 * is made, so that there is a place to enter the day; a day that stands there as text becomes a date.
 */
export async function settleReviewDays(
  context: Context,
  { days, dates }: PlanContext,
  rows: readonly PlanRow[],
): Promise<ReviewDays> {
  const moving = rows.some(({ cells }) => targetInForce(cells, dates).moving !== null);
  if (!moving) {
    return days;
  }
  queueReviewDays(context, days);
  if (days.publication !== null || days.agreed !== null) {
    return days;
  }
  await writeReviewSheet(context, emptyReviewSheet());
  return readReviewDays(context);
}

/** Makes the School terms sheet with the first target date that hangs on them, and puts right what cannot be used on it. */
export async function settleTerms(
  context: Context,
  { terms, dates }: PlanContext,
  rows: readonly PlanRow[],
): Promise<void> {
  const wanted =
    terms === null
      ? rows.some(({ cells }) => hangsOnTerms(textOfCell(cells.get("Target as written")), dates))
      : terms.problems.length > 0;
  if (wanted) {
    await writeSchoolTerms(context, terms);
  }
}

/** The live target dates of rows that come in, from a row on; one that was put right by a person is a plain date. */
export function newTargets(rows: readonly PlanRow[], from: number, by: TargetsBy): TargetWrite[] {
  return rows.slice(from).flatMap(({ cells }, index) => {
    const { value, formula } = targetOfWords(cells, by);
    const same = (cells.get("Target date") ?? "") === value;
    return formula === null || !same ? [] : [{ row: from + index, formula }];
  });
}

/**
 * The live target dates of a plan that is brought up to date: those that were behind, those of new rows, and those of rows
 * that the newer table gave other words or another day.
 */
export function targetsAfter(
  rows: readonly PlanRow[],
  update: PlanUpdate,
  sound: SoundPlan,
  by: TargetsBy,
): Pick<PlanUpdate, "targets"> {
  const old = sound.rows.length;
  const laid = new Set(
    update.writes
      .filter(({ heading }) => ["Target date", "Target as written", "Start"].includes(heading))
      .map(({ row }) => row),
  );
  const follows = (row: number): boolean =>
    sound.rows[row]?.follows === true ||
    update.writes.some((one) => one.row === row && one.heading === "Target date");
  const behind = sound.targets.filter(({ row }) => !laid.has(row)).map(({ row }) => row);
  const standing = rows.slice(0, old).flatMap((plan, row): TargetWrite[] => {
    if (!behind.includes(row) && !(laid.has(row) && follows(row))) {
      return [];
    }
    const { value, formula } = targetOfWords(plan.cells, by);
    return formula === null || (plan.cells.get("Target date") ?? "") !== value ? [] : [{ row, formula }];
  });
  return { targets: [...standing, ...newTargets(rows, old, by)] };
}

/** What is to be remembered of the plan's actions after a build or a repair. */
export function sourcesAfter(
  laid: LaidOver | null,
  standing: StandingPlan | null,
  sound: SoundPlan | null,
): readonly ActionSource[] {
  const sources = laid?.sources ?? standing?.sources ?? [];
  return sound ? remembered(sources, sound.rows, sound.targets) : sources;
}
