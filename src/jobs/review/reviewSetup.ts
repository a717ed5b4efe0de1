import { britishDay } from "../../calendar/britishDay";
import type { IsoDate } from "../../calendar/isoDate";
import { foundOfReview, type FoundOfReview, type TitledSheet } from "../../chronology/returns/foundOfReview";
import { readReturnSteps } from "../../chronology/returns/readReturns";
import type { Grid } from "../../chronology/sheet/grid";
import { NATION_NAMES, procedureInWords } from "../../review/recordWords";
import { reviewFrom } from "../../review/review";
import { writeListRow } from "../../workbook/gateway/listRows";
import type { Context, RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { readHeadingDecisions } from "../../workbook/returns/headingDecisions";
import { readReturnGrids } from "../../workbook/returns/workingCopy";
import { readNotNames } from "../../workbook/review/notNames";
import { NO_CHRONOLOGY } from "../../workbook/review/returnRecords";
import { joined } from "../../workbook/review/reviewCells";
import { writeReferenceOnSheets } from "../../workbook/review/referenceOnSheets";
import { REVIEW_ITEMS } from "../../workbook/review/reviewItems";
import { emptyReviewSheet, readReviewSheet, writeReviewSheet } from "../../workbook/review/reviewSheet";
import { job, UNCHANGED, writingJob } from "../shared/job";
import { JobError } from "../shared/jobError";
import type { Follow } from "../shared/progress";
import { toRead } from "../shared/sheetToRead";
import { stepsOf } from "../shared/step";
import type { AgencyOfReview, ReviewConfirmed, ReviewSetup } from "./reviewTypes";

const SAFE = "The returns and the chronology are unchanged.";

/** The review as the Review sheet has it. @throws JobError */
export const readReview = job("read the review", UNCHANGED, (run: RunInWorkbook) => run(setup));

async function setup(context: Context): Promise<ReviewSetup> {
  const { review, colours, returns } = (await readReviewSheet(context)) ?? emptyReviewSheet();
  return {
    reference: review.reference ?? "",
    procedure: review.procedure ?? "",
    nation: review.nation,
    period: review.period ?? { from: null, to: null },
    people: review.people,
    agencies: review.agencies.map(({ name, code, aliases }) => ({
      name,
      code: code ?? "",
      otherNames: aliases,
      fill: colours.find(({ agency }) => agency === name)?.fill ?? null,
      returns: returns.filter(({ agency, kind }) => agency === name && kind !== NO_CHRONOLOGY).length,
    })),
  };
}

/** What the returns say of the review. @throws JobError, JobCancelled */
export const findForReview = job(
  "read the returns",
  UNCHANGED,
  (run: RunInWorkbook, today: IsoDate, { progress, signal }: Follow): Promise<FoundOfReview> =>
    run(async (context) => {
      const steps = stepsOf("Reading the returns", progress, signal);
      const known = (await readReviewSheet(context)) ?? emptyReviewSheet();
      const { grids } = await readReturnGrids(context, known.returns, toRead);
      const decisions = await readHeadingDecisions(context);
      const { sheets } = await steps.through(readReturnSteps(grids, known.review, today, decisions));
      const titled = sheets.flatMap((read): TitledSheet[] => {
        const grid = grids.find(({ file, sheet }) => file === read.file && sheet === read.sheet);
        return grid ? [{ read, titleRows: titlesOf(grid, read.headerRow) }] : [];
      });
      const notNames = (await readNotNames(context)).map(({ words }) => words);
      return foundOfReview(titled, known.review, notNames, today);
    }),
);

/** The rows above the chronology, and what the document says outside its table. */
function titlesOf({ cells, firstRow, titles = [] }: Grid, headerRow: number | null): string[][] {
  const above = cells.slice(0, Math.max(0, (headerRow ?? firstRow) - firstRow));
  return [...above.map((row) => row.map(({ text }) => text)), ...titles.map((row) => [...row])];
}

/**
 * Writes what a person confirmed of the review. What is emptied is emptied on the sheet too. @throws JobError
 */
export const confirmReview = writingJob(
  "write the review",
  SAFE,
  (run: RunInWorkbook, confirmed: ReviewConfirmed): Promise<ReviewSetup> =>
    run(async (context) => {
      const known = await readReviewSheet(context);
      const { reference, procedure, nation, period } = confirmed;
      const review = reviewFrom({
        ...(known ?? emptyReviewSheet()).review,
        reference: reference.trim() || null,
        procedure: procedure.trim() || null,
        nation,
        period,
      });
      const written = (day: IsoDate | null): string => (day === null ? "" : britishDay(day));
      const items: [string, string][] = [
        [REVIEW_ITEMS.reference, review.reference ?? ""],
        [REVIEW_ITEMS.procedure, procedureInWords(review.procedure ?? "")],
        [REVIEW_ITEMS.nation, NATION_NAMES[nation]],
        [REVIEW_ITEMS.from, written(period.from)],
        [REVIEW_ITEMS.to, written(period.to)],
      ];
      let isThere = known !== null;
      for (const [item, value] of items) {
        isThere &&= await writeListRow(context, { table: "record", key: "Item" }, item, { Value: value });
      }
      if (!isThere) await writeReviewSheet(context, { ...(known ?? emptyReviewSheet()), review });
      if (review.reference !== (known?.review.reference ?? null))
        await writeReferenceOnSheets(context, review.reference ?? "");
      return setup(context);
    }),
);

/** Writes an agency's names on the Review sheet. @throws JobError */
export const saveAgency = writingJob(
  "write the agency",
  SAFE,
  (
    run: RunInWorkbook,
    before: string,
    { name, otherNames }: Pick<AgencyOfReview, "name" | "otherNames">,
  ): Promise<ReviewSetup> =>
    run(async (context) => {
      const known = (await readReviewSheet(context)) ?? emptyReviewSheet();
      const { agencies } = known.review;
      reviewFrom({
        ...known.review,
        agencies: agencies.map((agency) =>
          agency.name === before ? { ...agency, name, aliases: otherNames } : agency,
        ),
      });
      const cells = { Agency: name.trim(), "Other names": joined(otherNames) };
      if (!(await writeListRow(context, { table: "agencies", key: "Agency" }, before, cells))) {
        throw new JobError(
          `“${before}” is no longer among the agencies.`,
          UNCHANGED,
          "Look at the list again: somebody may have changed it on the Review sheet.",
        );
      }
      return setup(context);
    }),
);
