import type { IsoDate } from "../../calendar/isoDate";
import type { TrackedQuery } from "../../chronology/queries/queryMemory";
import { shownFix } from "../../workbook/queries/queryRows";
import type { Context, RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { takeFixBack } from "../../workbook/returns/workingCopy";
import { UNCHANGED, writingJob } from "../shared/job";
import { JobError } from "../shared/jobError";
import { listedQueries } from "./queryList";
import type { QueryListed } from "./queryTypes";
import { knownReturns, readReturnQueries, writeReturnQueries, type ReturnQueries } from "./returnQueries";

/**
 * Takes a fix back: the cell of the working copy is again as it was received, and its query is open. Where the cell holds something else by
 * now, or the row has moved, nothing is changed. Running it again after a failure finishes the job.
 * @throws JobError
 */
export const undoFix = writingJob(
  "take the fix back",
  "Every return is kept as it was received.",
  (run: RunInWorkbook, key: string, today: IsoDate): Promise<QueryListed[]> =>
    run(async (context) => {
      const queries = await readReturnQueries(context, await knownReturns(context), today);
      const query = queries.tracked.find((each) => each.key === key);
      if (query?.state === "fixed") await restore(context, queries, query);
      const after = await readReturnQueries(context, await knownReturns(context), today);
      await writeReturnQueries(context, after);
      return listedQueries(after.tracked);
    }),
);

async function restore(context: Context, { known, read }: ReturnQueries, query: TrackedQuery): Promise<void> {
  const record = known.returns.find(({ sheet }) => sheet === query.sheet);
  const cell = read.sheets
    .filter(({ file, sheet }) => file === record?.file && sheet === record.receivedAs)
    .flatMap(({ entries }) => entries)
    .find(({ rows }) => rows.includes(query.row))
    ?.cells.find(({ key }) => key === query.column);
  if (!record || record.keptAs === "" || !cell) throw gone();
  const shows = { now: shownFix(query.fix), asReceived: query.written };
  if (!(await takeFixBack(context, record, cell, shows))) throw gone();
}

function gone(): JobError {
  return new JobError(
    "This fix can no longer be taken back: its cell holds something else by now, or its row has moved.",
    UNCHANGED,
    "Type what the agency wrote into the cell; its sheet as received, which is hidden, still has it.",
  );
}
