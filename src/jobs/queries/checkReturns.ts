import { allQueries } from "../../chronology/integrated/report";
import { inQueryOrder, type TrackedQuery } from "../../chronology/queries/queryMemory";
import { integrate, type IntegratedChronology } from "../../chronology/integrated/integrate";
import { type Query } from "../../chronology/entry/query";
import { type ReadReturns } from "../../chronology/returns/readReturns";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import type { RememberedReturns } from "../../workbook/review/reviewSheet";
import { writingJob } from "../shared/job";
import { knownReturns, readReturnQueries, writeReturnQueries } from "./returnQueries";
import { stepsOf } from "../shared/step";
import type { JobOptions } from "../shared/progress";

/** What a check found, for a report. */
export interface Checked {
  read: ReadReturns;
  /** The returns as the workbook remembers them. */
  known: RememberedReturns;
  /** The entries in the order a merge would give them; not written anywhere. */
  chronology: IntegratedChronology;
  queries: Query[];
  /** The same queries as on the Queries sheet, with those kept there although no longer raised. */
  tracked: TrackedQuery[];
}

const SAFE = "The returns and what the reviewers wrote are unchanged.";
const STEPS = 3;

/**
 * Reads the workbook's returns and lists on the Queries sheet what their agencies should look at (docs/domain.md section 5).
 * Running it again after a failure finishes the job.
 * @throws JobError, JobCancelled
 */
export const checkReturns = writingJob(
  "check the returns",
  SAFE,
  async (run: RunInWorkbook, options: JobOptions): Promise<Checked> => {
    const steps = stepsOf("The check", options.progress, options.signal);
    return run(async (context) => {
      await steps.at("Looking for returns", 0, STEPS);
      const remembered = await knownReturns(context);
      await steps.at("Reading the returns", 1, STEPS);
      const queries = await readReturnQueries(context, remembered, options.today, steps);
      await steps.toTheEnd("Writing the queries", 2, STEPS);
      await writeReturnQueries(context, queries);
      options.progress?.({ step: "Done", done: STEPS, of: STEPS, canCancel: false });
      const { read, known, tracked } = queries;
      return {
        read,
        known,
        chronology: integrate(read, known.review),
        queries: allQueries(read),
        tracked: inQueryOrder(tracked),
      };
    });
  },
);
