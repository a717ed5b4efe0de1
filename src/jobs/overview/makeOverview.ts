import { britishDay } from "../../calendar/britishDay";
import { addDays, type IsoDate } from "../../calendar/isoDate";
import type { Nation } from "../../calendar/bankHolidays";
import { FileProblem, FileRefused } from "../../chronology/returns/fileProblem";
import {
  agenciesOf,
  countedActions,
  recurringThemes,
  type CountedAction,
  type RecurringTheme,
} from "../../plan/overview/overviewCounts";
import type { ReviewPlan } from "../../plan/overview/overviewAction";
import { notGivenInWords } from "../../plan/overview/inWords";
import { isOverview, readReviewPlan } from "../../plan/overview/readReviewPlan";
import { settleReviews } from "../../plan/overview/settleReviews";
import { DUE_WITHIN_DAYS } from "../../plan/followUp";
import { holidaysOf } from "../../plan/targetDays";
import { emptyReview } from "../../review/review";
import { writeBankHolidays } from "../../workbook/days/bankHolidaysSheet";
import { readAllActions, writeAllActions } from "../../workbook/overview/allActionsSheet";
import { amberCellOn } from "../../workbook/overview/allActionsColumns";
import { startOverview, writeOverviewSheet } from "../../workbook/overview/overviewSheet";
import { writeChaseList } from "../../workbook/overview/chaseListSheet";
import { writeThemes } from "../../workbook/overview/themesSheet";
import { bankHolidayDates } from "../../workbook/days/bankHolidaysSheet";
import type { Context } from "../../workbook/gateway/workbookRun";
import { gridsOfFile } from "../plan/planFile";
import { lastSavedOf } from "../returns/lastSaved";
import type { FileGiven } from "../shared/fileGiven";
import { job, UNCHANGED, writingJob, type RunInWorkbook } from "../shared/job";
import { JobError } from "../shared/jobError";
import type { JobOptions } from "../shared/progress";
import { stepsOf } from "../shared/step";

/** A file with a plan, and where a link from the overview finds it. */
export interface PlanFile extends FileGiven {
  link: string;
}

/** A file that can't be used, in one sentence. */
interface Refused {
  file: string;
  message: string;
  /** The link of its actions, where Excel would not bring it in and did not say why: there may be nothing wrong with it. */
  unread?: string;
}

/** What the files of an overview say. */
export interface PlansRead {
  plans: ReviewPlan[];
  replaced: { file: string; by: string; why: string }[];
  refused: Refused[];
  /** Plain sentences that a person should know. */
  said: string[];
}

/** What came of an overview. */
export interface OverviewMade {
  sheet: string;
  /** Those that count; actions not accepted are not among them. */
  actions: CountedAction[];
  themes: RecurringTheme[];
  agencies: string[];
  nation: Nation;
  /** Keys of actions, against the overview that was there. */
  changes: { added: string[]; changed: string[]; withdrawn: string[] };
  /** Plain sentences that a person should know. */
  said: string[];
}

/**
 * Reads plans of several reviews: those that this add-in built, and any other paper as `plan` reads it (docs/domain.md section 7). One that
 * can't be used is told, and the others are read. Nothing is left in the workbook.
 * @param runFor the workbook in which a file is opened to be read
 * @throws JobError if none can be used
 */
export const readPlans = job(
  "read the plans",
  UNCHANGED,
  async (
    runFor: (file: PlanFile) => Promise<RunInWorkbook>,
    files: readonly PlanFile[],
    { today, progress, signal }: JobOptions,
  ): Promise<PlansRead> => {
    const steps = stepsOf("Reading the plans", progress, signal);
    const read: ReviewPlan[] = [];
    const refused: Refused[] = [];
    const context = { review: emptyReview(), today, holidays: holidaysOf(emptyReview(), null, today) };
    for (const [index, file] of files.entries()) {
      await steps.at(`Reading ${file.name}`, index, files.length);
      try {
        read.push(await readOne(await runFor(file), file, context));
      } catch (error) {
        if (!(error instanceof FileProblem)) throw error;
        refused.push({
          file: file.name,
          message: error.message,
          ...(error instanceof FileRefused && { unread: file.link }),
        });
      }
    }
    if (read.length === 0) {
      throw new JobError(
        refused.map(({ message }) => message).join(" "),
        UNCHANGED,
        "Give at least one file with a plan.",
      );
    }
    const { plans, replaced, said } = settleReviews(read);
    return { plans, replaced, refused, said };
  },
);

async function readOne(
  run: RunInWorkbook,
  file: PlanFile,
  context: { review: ReturnType<typeof emptyReview>; today: IsoDate; holidays: Set<IsoDate> },
): Promise<ReviewPlan> {
  const grids = await gridsOfFile(run, file);
  if (isOverview(grids)) {
    throw new FileProblem(file.name, "is an overview itself: give the plans that it was made from");
  }
  const lastSaved = lastSavedOf(file.bytes);
  const plan = readReviewPlan(grids, { file: file.name, link: file.link, lastSaved, context });
  if (plan === null) {
    throw new FileProblem(
      file.name,
      "contains no plan: no sheet has a heading for recommendations or actions with rows below it",
    );
  }
  return plan;
}

/** Whether the workbook holds an overview. @throws JobError */
export const hasOverview = job(
  "look for an overview",
  UNCHANGED,
  async (run: RunInWorkbook): Promise<boolean> =>
    run(async (context) => (await readAllActions(context)).table !== null),
);

const SAFE = "What people typed in the overview is unchanged.";
const STEPS = 4;

/**
 * Makes the overview of several reviews' plans, or brings the one in the workbook up to date (docs/domain.md section 7): what people typed
 * stays. Running it again after a failure finishes the job. An overview that has actions of a plan that Excel would not bring in is left as
 * it is: they would count as gone.
 * @throws JobError, JobCancelled
 */
export const makeOverview = writingJob(
  "make the overview",
  SAFE,
  async (run: RunInWorkbook, { plans, refused }: PlansRead, options: JobOptions): Promise<OverviewMade> => {
    const { today, progress, signal } = options;
    const steps = stepsOf("Making the overview", progress, signal, `${SAFE} Make it again to finish.`);
    return run(async (context) => {
      await expectAllRead(context, refused);
      await steps.at("Listing the bank holidays", 0, STEPS);
      const all = plans.flatMap(({ actions }) => actions);
      const nation = nationOf(plans);
      const year = Number(today.slice(0, 4));
      const years = all.flatMap(({ target }) => (target === null ? [] : [Number(target.slice(0, 4))]));
      const listed = await writeBankHolidays(context, {
        nation,
        fromYear: Math.max(year - YEARS_BACK, Math.min(year - 1, ...years)),
        toYear: Math.min(year + YEARS_ON, Math.max(year + 3, ...years)),
      });
      const actions = countedActions(all, today, new Set(listed.map(({ date }) => date)));
      const themes = recurringThemes(actions);
      const agencies = agenciesOf(actions);
      await steps.at("Writing all actions", 1, STEPS);
      const sheet = await startOverview(context);
      const holidays = await bankHolidayDates(context);
      const { changes, notGiven } = await writeAllActions(context, await readAllActions(context), all, {
        holidays,
        amber: amberCellOn(sheet),
      });
      await steps.at("Counting", 2, STEPS);
      await writeOverviewSheet(context, { reviews: plans, agencies, themes });
      const isDue = ({ rag, target }: CountedAction): boolean =>
        (rag === "Amber" || rag === "Green") && target !== null && target <= addDays(today, DUE_WITHIN_DAYS);
      await writeChaseList(context, {
        overdue: actions.filter(({ rag }) => rag === "Red").length,
        due: actions.filter(isDue).length,
      });
      await steps.at("Listing the themes", 3, STEPS);
      await writeThemes(context, themes, britishDay(today));
      context.workbook.worksheets.getItem(sheet).activate();
      await context.sync();
      progress?.({ step: "Done", done: STEPS, of: STEPS });
      return { sheet, actions, themes, agencies, nation, changes, said: notGivenInWords(notGiven) };
    });
  },
);

/** @throws JobError where the overview has actions of a plan that Excel would not bring in */
async function expectAllRead(context: Context, refused: readonly Refused[]): Promise<void> {
  const unread = refused.filter((file) => file.unread !== undefined);
  if (unread.length === 0) return;
  const { rows } = await readAllActions(context);
  const files = new Set(rows.map((row) => String(row.get("File") ?? "")));
  const known = unread.filter((file) => files.has(file.unread ?? ""));
  if (known.length === 0) return;
  throw new JobError(
    known.map(({ message }) => message).join(" "),
    "The overview is as it was.",
    `Try again. Or read the plans without ${known.map(({ file }) => file).join(", ")}: its actions then stay, and do not count.`,
  );
}

const YEARS_BACK = 5;
const YEARS_ON = 15;

/** The nation of the plans that say theirs, where all say the same; else England. */
function nationOf(plans: readonly ReviewPlan[]): Nation {
  const named = new Set(plans.flatMap(({ nation }) => nation ?? []));
  const [only = "england"] = named;
  return named.size === 1 ? only : "england";
}
