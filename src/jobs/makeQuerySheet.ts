import type { IsoDate } from "../calendar";
import { addQuerySheet, isAsked } from "../workbook/querySheet";
import type { RunInWorkbook } from "../workbook/workbookRun";
import { jobError } from "./failure";
import type { QuerySheetMade } from "./queryTypes";
import { knownReturns, readReturnQueries, writeReturnQueries } from "./returnQueries";
import { JobError } from "./types";

const SAFE = "The returns and the queries are as they were.";

/**
 * Makes a sheet with the open queries of one agency, in the order of its return, with a column for the answers: to be moved
 * into a workbook of its own and sent. When it comes back it is added like a return.
 * @throws JobError where nothing is to be asked
 */
export async function makeQuerySheet(
  run: RunInWorkbook,
  agency: string,
  today: IsoDate,
): Promise<QuerySheetMade> {
  try {
    return await run(async (context) => {
      const queries = await readReturnQueries(context, await knownReturns(context), today);
      const asked = queries.placed.flatMap((placed, index) => {
        const tracked = queries.tracked[index];
        return tracked && tracked.agency === agency && isAsked(tracked) ? [{ placed, tracked }] : [];
      });
      if (asked.length === 0) {
        throw new JobError(
          `There is nothing open to ask ${agency} about.`,
          "Nothing was changed.",
          "Look at the Queries sheet: queries that are answered, dismissed or fixed are not asked again.",
        );
      }
      await writeReturnQueries(context, queries);
      const reference = queries.known.review.reference ?? "";
      return {
        sheet: await addQuerySheet(context, { agency, reference, queries: asked }),
        queries: asked.length,
      };
    });
  } catch (error) {
    throw jobError(error, "make the query sheet", SAFE);
  }
}
