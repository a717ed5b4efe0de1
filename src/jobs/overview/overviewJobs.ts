import type { IsoDate } from "../../calendar/isoDate";
import type { FileGiven } from "../shared/fileGiven";
import { job, UNCHANGED, writingJob, type RunInWorkbook } from "../shared/job";
import type { JobOptions } from "../shared/progress";
import { hasOverview, makeOverview, readPlans } from "./makeOverview";
import type { OverviewJobs, OverviewTold } from "./overviewTypes";

/** The task pane's jobs for the overview of several reviews, on one workbook. They only ever fail with JobError or JobCancelled. */
export function createOverviewJobs(run: RunInWorkbook, today: () => IsoDate): OverviewJobs {
  return {
    holdsOverview: job("look for an overview", UNCHANGED, () => hasOverview(run)),
    makeOverview: (files, options = {}) => overviewOf(run, files, { ...options, today: today() }),
  };
}

const overviewOf = writingJob(
  "make the overview",
  "What people typed in the overview is unchanged.",
  async (run: RunInWorkbook, files: readonly FileGiven[], options: JobOptions): Promise<OverviewTold> => {
    // A link leads to the file beside this workbook: the pane is not told of folders.
    const given = files.map((file) => ({ ...file, link: file.name }));
    const read = await readPlans(() => Promise.resolve(run), given, options);
    const { sheet, actions, themes, changes, said } = await makeOverview(run, read, options);
    return {
      sheet,
      reviews: read.plans.map(({ review, file }) => {
        const own = actions.filter((action) => action.review === review);
        const overdue = own.filter(({ rag }) => rag === "Red").length;
        return { review, file, actions: own.length, overdue };
      }),
      themes: themes.length,
      changes: {
        added: changes.added.length,
        changed: changes.changed.length,
        withdrawn: changes.withdrawn.length,
      },
      told: [...read.refused.map(({ message }) => message), ...read.said, ...said],
    };
  },
);
