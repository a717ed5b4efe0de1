import type { IsoDate } from "../../../calendar/isoDate";
import { readLastReport, writeLastReport } from "../../../workbook/plan/lastReport";
import { hasPlan } from "../../../workbook/plan/planSheet";
import { readSchoolTerms, writeSchoolTerms } from "../../../workbook/days/schoolTermsSheet";
import type { RunInWorkbook } from "../../../workbook/gateway/workbookRun";
import { job, UNCHANGED, writingJob } from "../../shared/job";
import { JobError } from "../../shared/jobError";

/** The day of the last report on the plan; null if none is recorded. @throws JobError */
export const lastReport = job(
  "look for the last report",
  UNCHANGED,
  async (run: RunInWorkbook): Promise<IsoDate | null> => {
    return run(readLastReport);
  },
);

/** Records today as the day of the last report. @throws JobError if there is no plan */
export const rememberReport = writingJob(
  "remember the day of the report",
  UNCHANGED,
  async (run: RunInWorkbook, today: IsoDate): Promise<void> => {
    await run(async (context) => {
      if (!(await hasPlan(context))) {
        throw new JobError("There is no action plan in this workbook.", UNCHANGED, "Build the plan first.");
      }
      await writeLastReport(context, today);
    });
  },
);

/** Makes the School terms sheet if there is none; an existing one is left as it is. @throws JobError */
export const makeSchoolTerms = writingJob(
  "make the School terms sheet",
  UNCHANGED,
  async (run: RunInWorkbook): Promise<{ sheet: string }> => {
    return run(async (context) => {
      const standing = await readSchoolTerms(context);
      return { sheet: standing ? standing.sheet : await writeSchoolTerms(context, null) };
    });
  },
);
