import type { IsoDate } from "../../calendar/isoDate";
import { addQuerySheet, isAsked, type QuerySheet } from "../../workbook/queries/querySheet";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { job, writingJob } from "../shared/job";
import { newWorkbooks } from "../shared/newWorkbook";
import { querySheetFile } from "../../workbook/queries/querySheetFile";
import type { QuerySheetMade, QueryWorkbookMade } from "./queryTypes";
import { knownReturns, readReturnQueries, writeReturnQueries, type ReturnQueries } from "./returnQueries";
import { JobError } from "../shared/jobError";

const SAFE = "The returns and the queries are unchanged.";

/**
 * Makes a sheet of one agency's open queries, in the order of its return, with a column for the answers, to be moved
 * into a separate workbook and sent. When it comes back it is added like a return.
 * @throws JobError if there is nothing to ask
 */
export const makeQuerySheet = writingJob(
  "make the query sheet",
  SAFE,
  async (run: RunInWorkbook, agency: string, today: IsoDate): Promise<QuerySheetMade> => {
    const [made] = await makeSheets(run, today, (queries) => {
      askedSomething(queries, agency);
      return [agency];
    });
    return made ?? { sheet: "", queries: 0 };
  },
);

/**
 * The open queries of each agency that has any, in the order of the returns, each to be written into a workbook of its own.
 * Nothing is changed.
 */
export const querySheetsToSend = job(
  "find out what to ask the agencies",
  SAFE,
  (run: RunInWorkbook, today: IsoDate): Promise<QuerySheet[]> =>
    run(async (context) => {
      const queries = await readReturnQueries(context, await knownReturns(context), today);
      const reference = queries.known.review.reference ?? "";
      return agenciesAsked(queries).map((agency) => ({
        agency,
        reference,
        queries: askedOf(queries, agency),
      }));
    }),
);

/**
 * Makes a workbook of its own with the open queries of one agency, to be sent to it as it is; the queries are remembered, so that
 * the answers find them.
 * @throws JobError if there is nothing to ask
 */
export const makeQueryWorkbook = job(
  "make the query sheet",
  SAFE,
  async (run: RunInWorkbook, agency: string, today: IsoDate): Promise<QueryWorkbookMade> => {
    const [made] = await workbooksOf(run, today, (queries) => {
      askedSomething(queries, agency);
      return [agency];
    });
    return made ?? { agency, queries: 0, opened: false, name: "", file: new Uint8Array() };
  },
);

/**
 * The same for every agency with open queries, in the order of the returns: a workbook each, which holds nothing of any other agency.
 * @throws JobError if there is nothing to ask anybody
 */
export const makeQueryWorkbooks = writingJob(
  "make the query sheets",
  SAFE,
  (run: RunInWorkbook, today: IsoDate): Promise<QueryWorkbookMade[]> =>
    workbooksOf(run, today, (queries) => {
      const agencies = agenciesAsked(queries);
      if (agencies.length > 0) return agencies;
      throw new JobError(
        "There are no open queries.",
        "Nothing was changed.",
        "Look at the Queries sheet: queries that are answered, dismissed or fixed are not asked again.",
      );
    }),
);

async function workbooksOf(
  run: RunInWorkbook,
  today: IsoDate,
  agenciesOf: (queries: ReturnQueries) => string[],
): Promise<QueryWorkbookMade[]> {
  const sheets = await run(async (context): Promise<QuerySheet[]> => {
    const queries = await readReturnQueries(context, await knownReturns(context), today);
    const agencies = agenciesOf(queries);
    await writeReturnQueries(context, queries);
    const reference = queries.known.review.reference ?? "";
    return agencies.map((agency) => ({ agency, reference, queries: askedOf(queries, agency) }));
  });
  return newWorkbooks(
    sheets.map((sheet) => ({
      name: `Queries for ${sheet.agency}.xlsx`,
      file: () => querySheetFile(sheet),
      about: { agency: sheet.agency, queries: sheet.queries.length },
    })),
  );
}

/** Writes the queries of one agency into a workbook of its own. @param run that workbook */
export const writeQuerySheet = job(
  "write the query sheet",
  SAFE,
  async (run: RunInWorkbook, sheet: QuerySheet): Promise<void> => {
    await run((context) => addQuerySheet(context, sheet));
  },
);

/** Makes a query sheet for every agency with open queries, in the order of the returns. @throws JobError */
export const makeQuerySheets = writingJob(
  "make the query sheets",
  SAFE,
  (run: RunInWorkbook, today: IsoDate): Promise<QuerySheetMade[]> => makeSheets(run, today, agenciesAsked),
);

function askedSomething(queries: ReturnQueries, agency: string): QuerySheet["queries"] {
  const asked = askedOf(queries, agency);
  if (asked.length === 0) {
    throw new JobError(
      `There are no open queries for ${agency}.`,
      "Nothing was changed.",
      "Look at the Queries sheet: queries that are answered, dismissed or fixed are not asked again.",
    );
  }
  return asked;
}

function agenciesAsked({ tracked }: ReturnQueries): string[] {
  return [...new Set(tracked.filter(isAsked).map(({ agency }) => agency))];
}

async function makeSheets(
  run: RunInWorkbook,
  today: IsoDate,
  agenciesOf: (queries: ReturnQueries) => string[],
): Promise<QuerySheetMade[]> {
  return run(async (context) => {
    const queries = await readReturnQueries(context, await knownReturns(context), today);
    const agencies = agenciesOf(queries);
    await writeReturnQueries(context, queries);
    const reference = queries.known.review.reference ?? "";
    const made: QuerySheetMade[] = [];
    for (const agency of agencies) {
      const asked = askedOf(queries, agency);
      const sheet = await addQuerySheet(context, { agency, reference, queries: asked });
      made.push({ sheet, queries: asked.length });
    }
    return made;
  });
}

function askedOf({ placed, tracked }: ReturnQueries, agency: string): QuerySheet["queries"] {
  return placed.flatMap((query, index) => {
    const known = tracked[index];
    return known && known.agency === agency && isAsked(known) ? [{ placed: query, tracked: known }] : [];
  });
}
