import type { IsoDate } from "../../calendar/isoDate";
import { inQueryOrder, trackQuerySteps, type TrackedQuery } from "../../chronology/queries/queryMemory";
import { placeQuerySteps, type PlacedQuery } from "../../chronology/queries/queryPlaces";
import { readReturnSteps, type ReadReturns } from "../../chronology/returns/readReturns";
import { readHeadingDecisions } from "../../workbook/returns/headingDecisions";
import { readQueries, writeQueries, type StandingQueries } from "../../workbook/queries/queriesSheet";
import { readReviewSheet, type ReviewSheet } from "../../workbook/review/reviewSheet";
import { inStretches } from "../../workbook/gateway/stretches";
import { readReturnGrids } from "../../workbook/returns/workingCopy";
import type { Context } from "../../workbook/gateway/workbookRun";
import { restoreWritten } from "./asReceived";
import { toRead } from "../shared/sheetToRead";
import type { Steps } from "../shared/step";
import { JobError } from "../shared/jobError";

/** A workbook's returns, read, with their queries and what has been said about them. */
export interface ReturnQueries {
  today: IsoDate;
  known: ReviewSheet;
  read: ReadReturns;
  standing: StandingQueries;
  /** In the order of the returns; `tracked` begins with the same queries in the same order. */
  placed: PlacedQuery[];
  tracked: TrackedQuery[];
}

/** What the workbook records about the review and its returns. @throws JobError if it has no returns */
export async function knownReturns(context: Context): Promise<ReviewSheet> {
  const known = await readReviewSheet(context);
  if (!known || known.returns.length === 0) {
    throw new JobError(
      "There are no returns in this workbook yet.",
      "Nothing was changed.",
      "Add the returns first.",
    );
  }
  return known;
}

/** Reads the returns and what the workbook holds about their queries. Nothing is written. @throws JobCancelled */
export async function readReturnQueries(
  context: Context,
  known: ReviewSheet,
  today: IsoDate,
  steps: Pick<Steps, "through"> = { through: inStretches },
): Promise<ReturnQueries> {
  const { grids, received } = await readReturnGrids(context, known.returns, toRead);
  const standing = await readQueries(context);
  const decisions = await readHeadingDecisions(context);
  const read = await steps.through(readReturnSteps(grids, known.review, today, decisions));
  const placed = await steps.through(placeQuerySteps(read));
  restoreWritten(read, known.returns, received, standing.earlier);
  const sheetOf = (file: string, sheet: string): string =>
    known.returns.find((record) => record.file === file && record.receivedAs === sheet)?.sheet ?? sheet;
  const tracked = await steps.through(trackQuerySteps(placed, sheetOf, standing.earlier));
  return { today, known, read, standing, placed, tracked };
}

/** Brings the Queries sheet up to date. */
export async function writeReturnQueries(
  context: Context,
  { known, standing, tracked }: ReturnQueries,
): Promise<void> {
  await writeQueries(context, standing, inQueryOrder(tracked), known.review.reference ?? "");
}
