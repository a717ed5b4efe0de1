import {
  allQueries,
  integrate,
  readReturns,
  type IntegratedChronology,
  type Query,
  type ReadReturns,
} from "../chronology";
import { readGrids } from "../workbook/readGrids";
import { readReviewSheet } from "../workbook/reviewSheet";
import type { RunInWorkbook } from "../workbook/workbookRun";
import { jobError } from "./failure";
import { toRead } from "./returnSheets";
import { stepsOf } from "./step";
import { JobError, type CheckOptions } from "./types";

/** What a check found, for a report. */
export interface Checked {
  read: ReadReturns;
  /** The entries in the order that a merge would give them; nothing of it is written. */
  chronology: IntegratedChronology;
  queries: Query[];
}

const SAFE = "The returns and what the reviewers wrote are as they were.";

/**
 * Reads the returns of the workbook and says what their agencies should look at (domain.md section 5).
 * @throws JobError, JobCancelled
 */
export async function checkReturns(run: RunInWorkbook, options: CheckOptions): Promise<Checked> {
  const steps = stepsOf(options.progress, options.signal);
  try {
    return await run(async (context) => {
      await steps.at("Looking for returns", 0, 3);
      const known = await readReviewSheet(context);
      if (!known || known.returns.length === 0) {
        throw new JobError(
          "There are no returns in this workbook yet.",
          "Nothing was changed.",
          "Add the returns first.",
        );
      }
      await steps.at("Reading the returns", 1, 3);
      const grids = await readGrids(context, known.returns.map(toRead));
      const read = readReturns(grids, known.review, options.today);
      return { read, chronology: integrate(read, known.review), queries: allQueries(read) };
    });
  } catch (error) {
    throw jobError(error, "check the returns", SAFE);
  }
}
