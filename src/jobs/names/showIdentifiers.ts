import { compileIdentifiers } from "../../chronology/names/shown/identified";
import { overtaken, planIdentifiersSteps } from "../../chronology/names/shown/shownTable";
import { capitalsKnownTo } from "../../chronology/rules/knownCapitals";
import type { InSteps } from "../../chronology/inSteps";
import type { Review } from "../../review/review";
import { readChronology, type StandingChronology } from "../../workbook/chronology/chronologySheet";
import { forgetShown, rememberShown } from "../../workbook/chronology/identifiersShown";
import { changesToShow, formulaCells, writeShown } from "../../workbook/chronology/writeShown";
import { inStretches } from "../../workbook/gateway/stretches";
import { tell } from "../../workbook/gateway/writtenTexts";
import type { Context, RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { readReviewSheet } from "../../workbook/review/reviewSheet";
import { UNCHANGED, writingJob } from "../shared/job";
import { JobError } from "../shared/jobError";
import type { Follow } from "../shared/progress";
import { stepsOf, type Steps } from "../shared/step";
import type { IdentifiersResult } from "./nameTypes";

const SAFE = "What each cell held is kept in the workbook, and the sheets of returns are unchanged.";
const STEPS = 3;

/**
 * Shows identifiers in place of names in the integrated chronology (docs/domain.md section 10), also where the panel has typed names
 * since. What each cell held is remembered first. Running it again after a failure finishes the job.
 * @throws JobError, JobCancelled
 */
export const showIdentifiers = writingJob(
  "show identifiers",
  SAFE,
  (run: RunInWorkbook, { progress, signal }: Follow): Promise<IdentifiersResult> =>
    run(async (context) => {
      const steps = stepsOf("Showing identifiers", progress, signal);
      await steps.at("Reading the chronology", 0, STEPS);
      const standing = await chronologyToWrite(context);
      const known = await readReviewSheet(context);
      const people = known?.review.people.filter(({ names }) => names.length > 0) ?? [];
      if (!known || people.length === 0) {
        throw new JobError("No names are listed yet.", UNCHANGED, "List the people and their names first.");
      }
      return replaceNames(context, standing, known.review, steps);
    }),
);

/**
 * Shows names in the integrated chronology again: each cell as it was, and what was typed meanwhile as typed.
 * @throws JobError
 */
export const showNames = writingJob("show names", SAFE, (run: RunInWorkbook): Promise<{ cells: number }> =>
  run(async (context) => {
    const standing = await chronologyToWrite(context);
    if (!standing.identifiers) return { cells: 0 };
    const cells = await writeNames(context, standing);
    await forgetShown(context);
    return { cells };
  }),
);

async function chronologyToWrite(context: Context): Promise<StandingChronology> {
  const standing = await readChronology(context);
  if (!standing) {
    throw new JobError("There is no integrated chronology yet.", UNCHANGED, "Merge the returns first.");
  }
  if (standing.isProtected || standing.isRange || standing.calledNow !== null) {
    throw new JobError(
      `The sheet "${standing.sheet}" is protected, or its table has been renamed or turned into a range.`,
      UNCHANGED,
      "Remove the protection, or merge again to repair the table.",
    );
  }
  return standing;
}

async function replaceNames(
  context: Context,
  standing: StandingChronology,
  review: Review,
  steps?: Steps,
): Promise<IdentifiersResult> {
  const isFormula = await formulaCells(context, standing);
  const identifiers = compileIdentifiers(review.people, capitalsKnownTo(review));
  await steps?.at("Looking for names", 1, STEPS);
  const through = <T>(work: InSteps<T>): Promise<T> => (steps ? steps.through(work) : inStretches(work));
  const plan = await through(
    planIdentifiersSteps(standing.headings, standing.values, identifiers, isFormula),
  );
  const changes = changesToShow(standing, plan.cells, isFormula);
  await steps?.toTheEnd("Writing identifiers", 2, STEPS);
  // Where the list of people has changed, what cells show until they are written over is remembered too.
  const until = overtaken(standing.identifiers ?? [], plan.cells);
  await rememberShown(context, [...plan.cells, ...until]);
  await writeShown(context, standing, changes);
  if (until.length > 0) await rememberShown(context, plan.cells);
  const { cells, staying, rowsLeft } = plan;
  return { cells: cells.length, staying, rowsLeft };
}

async function writeNames(context: Context, standing: StandingChronology): Promise<number> {
  const changes = changesToShow(standing, [], await formulaCells(context, standing));
  await writeShown(context, standing, changes);
  return changes.length;
}

/**
 * Gives the chronology its names for a job that compares it with the returns, and remembers that identifiers are to be shown again
 * (`identifiersAgain`). Sends nothing where names are shown.
 * @returns the chronology as it is then
 */
export async function namesBack<Standing extends StandingChronology | null>(
  context: Context,
  standing: Standing,
): Promise<Standing> {
  if (!standing?.identifiers || standing.identifiers.length === 0 || standing.isProtected) return standing;
  const cells = await writeNames(context, standing);
  await rememberShown(context, []);
  // To write is to repair the table too.
  return cells === 0 ? standing : { ...standing, isRange: false, calledNow: null };
}

/** Shows identifiers again after `namesBack`, in what the job has written too. Sends nothing where names are shown. */
export async function identifiersAgain(context: Context, before: StandingChronology | null): Promise<void> {
  if (!before?.identifiers) return;
  const [standing, known] = [await readChronology(context), await readReviewSheet(context)];
  if (standing?.isProtected) {
    if (!before.isProtected) tellProtected(context, standing.sheet, "so it shows names");
    return;
  }
  if (standing && known) await replaceNames(context, standing, known.review);
  else await forgetShown(context);
}

/** Where identifiers are shown, they follow the list of people after it has changed. */
export async function followPeople(context: Context): Promise<void> {
  const standing = await readChronology(context);
  await identifiersAgain(context, standing);
  if (standing?.identifiers && standing.isProtected) {
    tellProtected(context, standing.sheet, "so it does not follow the list of people");
  }
}

function tellProtected(context: Context, sheet: string, so: string): void {
  tell(
    context,
    `The sheet "${sheet}" is protected, ${so}. Remove the protection (Review, Unprotect Sheet) and show identifiers again.`,
  );
}
