import type { IsoDate } from "../../calendar/isoDate";
import { bankHolidays } from "../../calendar/bankHolidays";
import { addWorkingDays } from "../../calendar/workingDays";
import type { EarlierEntry } from "../../chronology/remerge/earlierEntry";
import type { MergedAgain } from "../../chronology/remerge/mergeAgain";
import { crossCheckSteps, GAP_DAYS, linkedRefs } from "../../chronology/crossChecks/crossCheck";
import type { CheckedEntry, CrossChecks } from "../../chronology/crossChecks/checkResults";
import { inOrder, timeIn } from "../../chronology/crossChecks/entriesInTable";
import { checkRows, linkDecisions } from "../../chronology/crossChecks/reviewerRows";
import type { Review } from "../../review/review";
import { readCrossChecks, type StandingCrossChecks } from "../../workbook/crossChecks/crossChecksSheet";
import { writeCrossChecks } from "../../workbook/crossChecks/writeCrossChecks";
import { writeLinkedColumn } from "../../workbook/chronology/linkedColumn";
import { inStretches } from "../../workbook/gateway/stretches";
import type { Context } from "../../workbook/gateway/workbookRun";

/** Working days within which a referral should be answered (docs/domain.md section 6). */
const ANSWER_WITHIN = 10;

/** What the checks found, and what was in the workbook before. */
export interface FoundCrossChecks {
  checks: CrossChecks;
  /** The refs each entry is linked to, by its own ref. */
  linked: ReadonlyMap<string, readonly string[]>;
  /** The entries that were checked. */
  entries: readonly CheckedEntry[];
  standing: StandingCrossChecks | null;
  days: { agencyGapDays: number; allGapDays: number };
}

/**
 * Runs the cross-checks over the entries of a merge.
 * @param standing those that the workbook has
 * @param breathe lets the screen update; called after every stretch of work
 * @throws whatever `breathe` throws
 */
export async function findCrossChecks(
  standing: StandingCrossChecks | null,
  { chronology, kept }: MergedAgain,
  review: Review,
  breathe: () => Promise<void>,
): Promise<FoundCrossChecks> {
  const entries =
    kept.length === 0 ? chronology.entries : inOrder([...chronology.entries, ...kept.map(asChecked)]);
  return checkOver(standing, entries, review, breathe);
}

/** Runs the cross-checks over entries, respecting the reviewer's decisions on the Cross-checks sheet. */
export async function checkEntries(
  context: Context,
  entries: readonly CheckedEntry[],
  review: Review,
): Promise<FoundCrossChecks> {
  return checkOver(await readCrossChecks(context), entries, review);
}

async function checkOver(
  standing: StandingCrossChecks | null,
  entries: readonly CheckedEntry[],
  review: Review,
  breathe?: () => Promise<void>,
): Promise<FoundCrossChecks> {
  const days = {
    agencyGapDays: standing?.agencyGapDays ?? GAP_DAYS.agencyGapDays,
    allGapDays: standing?.allGapDays ?? GAP_DAYS.allGapDays,
  };
  const steps = crossCheckSteps(entries, review, {
    ...days,
    answerBy: answerBy(review),
    decisions: linkDecisions(standing?.rows ?? []),
  });
  const checks = await inStretches(steps, breathe);
  return { checks, linked: linkedRefs(checks), entries, standing, days };
}

/** Entries stay in the chronology even when their return is no longer in the workbook. */
function asChecked({ ref, agency, start, end, approximate, shown }: EarlierEntry): CheckedEntry {
  const { asRecorded, time, source, person, eventType, event, action } = shown;
  return {
    ref,
    agency,
    time: timeIn(time),
    texts: { source, person, eventType, event, action, childVoice: "", practitioner: "", comment: "" },
    date: { asRecorded, read: { start, end, approximate } },
  };
}

/** The last of the ten working days, allowing for the nation's bank holidays and those the review lists. */
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

/**
 * Writes the Cross-checks sheet and the Linked column, where they differ from what is there.
 * @param isLinked whether the column has just been written with the rest of the chronology
 */
export async function showCrossChecks(
  context: Context,
  { checks, linked, entries, standing, days }: FoundCrossChecks,
  chronologySheet: string,
  { isLinked } = { isLinked: false },
): Promise<void> {
  if (!isLinked) await writeLinkedColumn(context, linked);
  const rows = checkRows(checks, standing?.rows ?? [], entries);
  await writeCrossChecks(context, rows, days, standing, chronologySheet);
}
