import type { IsoDate } from "../../calendar/isoDate";
import type { TrackedQuery } from "../../chronology/queries/queryMemory";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { writingJob } from "../shared/job";
import { listedQueries } from "./queryList";
import type { QueryListed } from "./queryTypes";
import { knownReturns, readReturnQueries, writeReturnQueries } from "./returnQueries";
import { JobError } from "../shared/jobError";

const SAFE = "The returns and what the reviewers wrote are unchanged.";

/**
 * Dismisses queries with a reason, which every later check remembers.
 * @throws JobError if the reason is blank, or none of the queries still exists
 */
export const dismissQueries = writingJob(
  "dismiss the query",
  SAFE,
  async (
    run: RunInWorkbook,
    keys: readonly string[],
    reason: string,
    today: IsoDate,
  ): Promise<QueryListed[]> => {
    const why = reason.trim();
    if (why === "") {
      throw new JobError(
        "A query can only be dismissed with a reason.",
        "Nothing was changed.",
        "Write why it is set aside, so that others can follow.",
      );
    }
    return change(run, keys, today, (query) => ({ ...query, state: "dismissed", reason: why }));
  },
);

/** Reopens dismissed queries; the reason stays beside each. @throws JobError */
export const reopenQueries = writingJob(
  "open the query again",
  SAFE,
  (run: RunInWorkbook, keys: readonly string[], today: IsoDate): Promise<QueryListed[]> =>
    change(run, keys, today, (query) => ({ ...query, state: query.answer === "" ? "open" : "answered" })),
);

async function change(
  run: RunInWorkbook,
  keys: readonly string[],
  today: IsoDate,
  changed: (query: TrackedQuery) => TrackedQuery,
): Promise<QueryListed[]> {
  const wanted = new Set(keys);
  return run(async (context) => {
    const queries = await readReturnQueries(context, await knownReturns(context), today);
    const tracked = queries.tracked.map((query) => (wanted.has(query.key) ? changed(query) : query));
    if (tracked.every((query, index) => query === queries.tracked[index])) {
      throw new JobError(
        "This query is no longer there.",
        "Nothing was changed.",
        "Check the returns again and look at the list.",
      );
    }
    await writeReturnQueries(context, { ...queries, tracked });
    return listedQueries(tracked);
  });
}
