import type { IsoDate } from "../../calendar/isoDate";
import { readLastReport, writeLastReport } from "../../workbook/plan/lastReport";
import { hasPlan } from "../../workbook/plan/planSheet";
import { readSchoolTerms, writeSchoolTerms } from "../../workbook/days/schoolTermsSheet";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { jobError } from "../shared/failure";
import { JobError } from "../types";

const SAFE = "Nothing was changed.";

/** The day of the last report on the plan; null where none is remembered. @throws JobError */
export async function lastReport(run: RunInWorkbook): Promise<IsoDate | null> {
  try {
    return await run(readLastReport);
  } catch (error) {
    throw jobError(error, "look for the last report", SAFE);
  }
}

/** Remembers today as the day of the last report. @throws JobError where there is no plan */
export async function rememberReport(run: RunInWorkbook, today: IsoDate): Promise<void> {
  try {
    await run(async (context) => {
      if (!(await hasPlan(context))) {
        throw new JobError("There is no action plan in this workbook.", SAFE, "Build the plan first.");
      }
      await writeLastReport(context, today);
    });
  } catch (error) {
    throw jobError(error, "remember the day of the report", SAFE);
  }
}

/** Makes the School terms sheet where there is none; one that stands there stays as it is. @throws JobError */
export async function makeSchoolTerms(run: RunInWorkbook): Promise<{ sheet: string }> {
  try {
    return await run(async (context) => {
      const standing = await readSchoolTerms(context);
      return { sheet: standing ? standing.sheet : await writeSchoolTerms(context, null) };
    });
  } catch (error) {
    throw jobError(error, "make the School terms sheet", SAFE);
  }
}
