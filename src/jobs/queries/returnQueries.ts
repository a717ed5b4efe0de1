import type { IsoDate } from "../../calendar/isoDate";
import { inQueryOrder, trackQuerySteps, type TrackedQuery } from "../../chronology/queries/queryMemory";
import { placeQuerySteps, type PlacedQuery } from "../../chronology/queries/queryPlaces";
import { readReturnSteps, type ReadReturns } from "../../chronology/returns/readReturns";
import type { RememberedColumn } from "../../chronology/headings/rememberedColumns";
import type { Grid } from "../../chronology/sheet/grid";
import { ownNames } from "../../workbook/gateway/ownNames";
import { readTogether, type ReadBeside } from "../../workbook/gateway/readTogether";
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

/** What the workbook holds of the returns and of what has been said about their queries. */
interface ReturnsRead {
  remembered: ReviewSheet;
  /** The returns that counted, in the order of their files, and as they were received where they have been fixed. */
  grids: Grid[];
  received: ReadonlyMap<string, Grid>;
  standing: StandingQueries;
  decisions: RememberedColumn[];
}

/** Reads them, beside whatever else is read. @param known what the workbook records of them, once it is asked for */
export async function readReturnsAndQueries(
  context: Context,
  read: ReadBeside,
  known: () => Promise<ReviewSheet>,
): Promise<ReturnsRead> {
  const [returns, standing, decisions] = await Promise.all([
    read(async () => {
      const remembered = await known();
      return {
        remembered,
        ...(await readReturnGrids(context, inFileOrder(remembered.returns), toRead)),
      };
    }),
    read(() => readQueries(context)),
    read(() => readHeadingDecisions(context)),
  ]);
  return { ...returns, standing, decisions };
}

/** Reads the returns and what the workbook holds about their queries. Nothing is written. @throws JobCancelled */
export async function readReturnQueries(
  context: Context,
  remembered: ReviewSheet,
  today: IsoDate,
  steps: Pick<Steps, "through"> = { through: inStretches },
): Promise<ReturnQueries> {
  // Before they read side by side, so that it is asked for once.
  await ownNames(context);
  const read = await readTogether(context, (beside) =>
    readReturnsAndQueries(context, beside, () => Promise.resolve(remembered)),
  );
  return queriesOf(read, today, steps);
}

/** The queries of what was read. @throws JobCancelled */
export async function queriesOf(
  { remembered, grids, received, standing, decisions }: ReturnsRead,
  today: IsoDate,
  steps: Pick<Steps, "through">,
): Promise<ReturnQueries> {
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
