import type { IsoDate } from "../../calendar/isoDate";
import type { TrackedQuery } from "../../chronology/queries/queryMemory";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { jobError } from "../shared/failure";
import { listedQueries } from "./queryList";
import type { QueryListed } from "./queryTypes";
import { knownReturns, readReturnQueries, writeReturnQueries } from "./returnQueries";
import { JobError } from "../types";

const SAFE = "The returns and what the reviewers wrote are as they were.";

/**
 * Sets queries aside with a reason, which every later check remembers.
 * @throws JobError where the reason is blank, or none of the queries is known any longer
 */
export async function dismissQueries(
  run: RunInWorkbook,
  keys: readonly string[],
  reason: string,
  today: IsoDate,
): Promise<QueryListed[]> {
  const why = reason.trim();
  if (why === "") {
    throw new JobError(
      "A query is dismissed with a reason.",
      "Nothing was changed.",
      "Write why it is set aside, so that others can follow.",
    );
  }
  return change(run, keys, today, "dismiss the query", (query) => ({
    ...query,
    state: "dismissed",
    reason: why,
  }));
}

/** Takes a dismissal back; what was given as a reason stays beside the query. @throws JobError */
export async function reopenQueries(
  run: RunInWorkbook,
  keys: readonly string[],
  today: IsoDate,
): Promise<QueryListed[]> {
  return change(run, keys, today, "open the query again", (query) => ({
    ...query,
    state: query.answer === "" ? "open" : "answered",
  }));
}

async function change(
  run: RunInWorkbook,
  keys: readonly string[],
  today: IsoDate,
  what: string,
  changed: (query: TrackedQuery) => TrackedQuery,
): Promise<QueryListed[]> {
  const wanted = new Set(keys);
  try {
    return await run(async (context) => {
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
  } catch (error) {
    throw jobError(error, what, SAFE);
  }
}
