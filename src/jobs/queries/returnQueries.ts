import type { IsoDate } from "../../calendar/isoDate";
import { inQueryOrder, trackQuerySteps, type TrackedQuery } from "../../chronology/queries/queryMemory";
import { placeQuerySteps, type PlacedQuery } from "../../chronology/queries/queryPlaces";
import { readReturnSteps, type ReadReturns } from "../../chronology/returns/readReturns";
import { readHeadingDecisions } from "../../workbook/returns/headingDecisions";
import { readQueries, writeQueries, type StandingQueries } from "../../workbook/queries/queriesSheet";
import type { ReturnRecord } from "../../workbook/review/returnRecords";
import { readReviewSheet, type RememberedReturns, type ReviewSheet } from "../../workbook/review/reviewSheet";
import { inStretches } from "../../workbook/gateway/stretches";
import { readReturnGrids } from "../../workbook/returns/workingCopy";
import type { Context } from "../../workbook/gateway/workbookRun";
import { restoreWritten } from "./asReceived";
import { recordOf } from "../returns/returnSheets";
import { settleRecordSteps } from "../returns/settleRecords";
import { toRead } from "../shared/sheetToRead";
import type { Steps } from "../shared/step";
import { JobError } from "../shared/jobError";

/** A workbook's returns, read, with their queries and what has been said about them. */
export interface ReturnQueries {
  today: IsoDate;
  /** As the workbook remembers it, with what is settled now about which returns count. */
  known: ReviewSheet;
  /** What the workbook remembered before. */
  remembered: RememberedReturns;
  /** The returns that count, in an order that does not depend on when they came. */
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
  remembered: ReviewSheet,
  today: IsoDate,
  steps: Pick<Steps, "through"> = { through: inStretches },
): Promise<ReturnQueries> {
  const { grids, received } = await readReturnGrids(context, inFileOrder(remembered.returns), toRead);
  const standing = await readQueries(context);
  const decisions = await readHeadingDecisions(context);
  const all = await steps.through(readReturnSteps(grids, remembered.review, today, decisions));
  const { returns, aside } = await steps.through(settleRecordSteps(remembered, all));
  const known: ReviewSheet = { ...remembered, returns, aside };
  const read = { ...all, sheets: all.sheets.filter((sheet) => recordOf(returns, sheet)) };
  const placed = await steps.through(placeQuerySteps(read));
  restoreWritten(read, known.returns, received, standing.earlier);
  const sheetOf = (file: string, sheet: string): string =>
    known.returns.find((record) => record.file === file && record.receivedAs === sheet)?.sheet ?? sheet;
  const tracked = await steps.through(trackQuerySteps(placed, sheetOf, standing.earlier));
  return { today, known, remembered, read, standing, placed, tracked };
}

/** The returns by the names of their files, and the sheets of each in its own order. */
function inFileOrder(returns: readonly ReturnRecord[]): ReturnRecord[] {
  const place = ({ file }: ReturnRecord): string => file.toLowerCase();
  return [...returns].sort((one, other) =>
    place(one) === place(other) ? one.number - other.number : place(one) < place(other) ? -1 : 1,
  );
}

/** Brings the Queries sheet up to date. */
export async function writeReturnQueries(
  context: Context,
  { known, standing, tracked }: ReturnQueries,
): Promise<void> {
  await writeQueries(context, standing, inQueryOrder(tracked), known.review.reference ?? "");
}
