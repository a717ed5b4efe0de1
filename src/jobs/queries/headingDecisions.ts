import type { IsoDate } from "../../calendar/isoDate";
import { wordsOfField } from "../../chronology/entry/fieldWords";
import { type Field } from "../../chronology/entry/fields";
import { columnLetters } from "../../cells/address";
import { writeHeadingDecision } from "../../workbook/returns/headingDecisions";
import type { RunInWorkbook, Context } from "../../workbook/gateway/workbookRun";
import { job, writingJob } from "../shared/job";
import type { ColumnListed } from "./queryTypes";
import { knownReturns, readReturnQueries, type ReturnQueries } from "./returnQueries";
import { JobError } from "../shared/jobError";

const SAFE = "The returns are unchanged.";

/** What every column of the chronologies is read as; doubtful ones first on each sheet. @throws JobError */
export const listColumns = job(
  "list the columns",
  SAFE,
  async (run: RunInWorkbook, today: IsoDate): Promise<ColumnListed[]> => {
    return run(async (context) => listed(context, today));
  },
);

/**
 * Records in the workbook what a heading means in an agency's returns: it overrides every guess from now on, and can be
 * changed at any time.
 * @returns the columns as they are now read
 * @throws JobError if no return from the agency has such a heading
 */
export const decideHeading = writingJob(
  "remember what the heading means",
  SAFE,
  async (
    run: RunInWorkbook,
    agency: string,
    heading: string,
    field: Field,
    today: IsoDate,
  ): Promise<ColumnListed[]> => {
    return run(async (context) => {
      const before = await listed(context, today);
      if (!before.some((column) => column.agency === agency && column.heading === heading)) {
        throw new JobError(
          `No return from ${agency} has a column "${heading}" any longer.`,
          "Nothing was changed.",
          "Look at the list of columns again.",
        );
      }
      await writeHeadingDecision(context, { agency, heading, field });
      return listed(context, today);
    });
  },
);

async function listed(context: Context, today: IsoDate): Promise<ColumnListed[]> {
  const queries = await readReturnQueries(context, await knownReturns(context), today);
  return queries.read.sheets.flatMap((sheet) => columnsOf(sheet, queries));
}

function columnsOf(
  { agency, columns, doubts, file, sheet }: ReturnQueries["read"]["sheets"][number],
  { known }: ReturnQueries,
): ColumnListed[] {
  const name = known.returns.find((record) => record.file === file && record.receivedAs === sheet)?.sheet;
  const all = columns.map(({ key, column, field, reason }): ColumnListed => {
    const doubt = doubts.find((each) => each.key === key);
    return {
      agency,
      sheet: name ?? sheet,
      letters: columnLetters(column),
      heading: key,
      field,
      readAs: wordsOfField(field),
      doubtful: doubt !== undefined,
      reason,
      sample: doubt?.sample ?? [],
    };
  });
  return [...all.filter(({ doubtful }) => doubtful), ...all.filter(({ doubtful }) => !doubtful)];
}
