import type { IsoDate } from "../calendar";
import { bankHolidays } from "../calendar/bankHolidays";
import { addWorkingDays } from "../calendar/workingDays";
import type { IntegratedEntry } from "../chronology";
import { crossChecks, GAP_DAYS, linkedRefs, type CrossChecks } from "../chronology/crossChecks";
import { checkRows, linkDecisions } from "../chronology/crossChecks/reviewerRows";
import type { Review } from "../review/review";
import { readCrossChecks, writeCrossChecks, type StandingCrossChecks } from "../workbook/crossChecksSheet";
import { writeLinkedColumn } from "../workbook/linkedColumn";

/** A referral is to be answered within so many working days (domain.md section 6). */
const ANSWER_WITHIN = 10;

/** What the checks found, and what stood in the workbook before. */
export interface FoundCrossChecks {
  checks: CrossChecks;
  /** The refs that each entry is linked with, by its own ref. */
  linked: ReadonlyMap<string, readonly string[]>;
  standing: StandingCrossChecks | null;
  days: { agencyGapDays: number; allGapDays: number };
}

/** Runs the cross-checks over the entries, minding what the reviewer decided on the Cross-checks sheet. */
export async function findCrossChecks(
  context: Excel.RequestContext,
  entries: readonly IntegratedEntry[],
  review: Review,
): Promise<FoundCrossChecks> {
  const standing = await readCrossChecks(context);
  const days = {
    agencyGapDays: standing?.agencyGapDays ?? GAP_DAYS.agencyGapDays,
    allGapDays: standing?.allGapDays ?? GAP_DAYS.allGapDays,
  };
  const checks = crossChecks(entries, review, {
    ...days,
    answerBy: answerBy(review),
    decisions: linkDecisions(standing?.rows ?? []),
  });
  return { checks, linked: linkedRefs(checks), standing, days };
}

/** The last day of the ten working days, by the bank holidays of the review's nation and those that the review lists. */
function answerBy({ nation, holidays }: Review): (day: IsoDate) => IsoDate {
  const years = new Map<number, Set<IsoDate>>();
  return (day) => {
    const year = Number(day.slice(0, 4));
    const known =
      years.get(year) ??
      new Set([...bankHolidays(nation, year, year + 1), ...holidays].map(({ date }) => date));
    years.set(year, known);
    return addWorkingDays(day, ANSWER_WITHIN, known);
  };
}

/** Writes the Cross-checks sheet and the Linked column, where they differ from what stands there. */
export async function showCrossChecks(
  context: Excel.RequestContext,
  { checks, linked, standing, days }: FoundCrossChecks,
  chronologySheet: string,
): Promise<void> {
  await writeLinkedColumn(context, linked);
  await writeCrossChecks(context, checkRows(checks, standing?.rows ?? []), days, standing, chronologySheet);
}
