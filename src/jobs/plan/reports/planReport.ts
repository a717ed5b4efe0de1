import type { IsoDate } from "../../../calendar/isoDate";
import { isOfAgency, type Remembered } from "../../../plan/followUp";
import { goodActionQueries } from "../../../plan/goodAction";
import { actionOfRow, isEmptyRow, textOfCell } from "../../../plan/planRow";
import { statusDoubts } from "../../../plan/statusDoubts";
import { LIVE_COLUMNS } from "../../../plan/planTable";
import { AS_SENT, asSent } from "../../../plan/slice/sentSigns";
import { writeActionSummary } from "../../../workbook/plan/actionSummarySheet";
import { writeBankHolidays } from "../../../workbook/days/bankHolidaysSheet";
import { readStandingPlan, writePlan } from "../../../workbook/plan/planSheet";
import { readProgressNotes } from "../../../workbook/plan/progressNotesSheet";
import type { RunInWorkbook } from "../../../workbook/gateway/workbookRun";
import { sliceHeadings } from "../../../workbook/plan/sliceLook";
import type { FollowedPlan } from "../followedPlan";
import { job, writingJob } from "../../shared/job";
import { lookThrough } from "../../../plan/live/lookThrough";

import { readPlanContext } from "../planContext";
import { JobError } from "../../shared/jobError";

/** The plan with its column headings, from left to right. */
export interface PlanForReport extends FollowedPlan {
  headings: string[];
  /** The column of the first heading, from 0. */
  left: number;
  /** The School terms sheet; null if there is none. */
  termsSheet: string | null;
  /** What the Progress notes sheet keeps. */
  history: readonly Remembered[];
}

/**
 * The workbook's plan, with what is broken in it and what its actions lack. Nothing is changed.
 * @throws JobError if there is none
 */
export const readPlanForReport = job(
  "read the action plan",
  "Nothing was changed.",
  async (run: RunInWorkbook, today: IsoDate): Promise<PlanForReport> => {
    return run(async (context) => {
      const known = await readPlanContext(context, today);
      const { review, holidays, dates } = known;
      const standing = await readStandingPlan(context);
      if (!standing) {
        throw new JobError(
          "There is no action plan in this workbook.",
          "Nothing was changed.",
          "Build the plan first.",
        );
      }
      const sound = lookThrough(standing, known);
      const history = await readProgressNotes(context);
      const { sheet, top, amber } = standing;
      const rows = sound.rows
        .map((row, index) => ({ ...row, row: top + 2 + index }))
        .filter(({ cells }) => !isEmptyRow(cells));
      const lacking = rows.flatMap(({ cells, row }) => {
        const place = { file: "", sheet, row };
        return [...goodActionQueries(actionOfRow(cells, place), review), ...statusDoubts(cells, place)];
      });
      const renamed = new Map(sound.renamed.map(({ column, heading }) => [column, heading]));
      const headings = standing.headings.map((heading, column) => renamed.get(column) ?? heading);
      const queries = [...sound.queries, ...lacking];
      return {
        sheet,
        rows,
        queries,
        noticed: sound.queries,
        left: standing.left,
        termsSheet: known.terms?.sheet ?? null,
        history,
        review,
        holidays,
        dates,
        within: amber.within,
        headings: [...headings, ...sound.missing],
      };
    });
  },
);

/** One agency's part of a plan. */
export function sliceFor(plan: PlanForReport, agency: string): PlanForReport {
  const rows = plan.rows.filter((row) => isOfAgency(row, agency, plan.review));
  const kept = new Set(rows.map(({ row }) => row));
  const refs = new Set(rows.map(({ cells }) => textOfCell(cells.get("Ref")).trim()));
  return {
    ...plan,
    rows,
    queries: plan.queries.filter(({ row }) => kept.has(row)),
    history: plan.history.filter(
      (one) =>
        refs.has(one.ref) || isOfAgency({ cells: new Map([["Agency", one.agency]]) }, agency, plan.review),
    ),
  };
}

/**
 * Writes a slice of a plan into a separate workbook, with bank holidays, RAG and summary live as in the full plan.
 * @param run the workbook that the slice is written to
 * @param agency as the title names it; "" for the whole plan
 */
export const writeSlice = writingJob(
  "write the slice",
  "The plan itself is unchanged.",
  async (run: RunInWorkbook, slice: PlanForReport, agency: string, today: IsoDate): Promise<void> => {
    const { review, headings, within, rows } = slice;
    const year = Number(today.slice(0, 4));
    const days = [...slice.holidays];
    const reference = review.reference ?? "";
    const years = rows.flatMap(
      ({ cells }) => textOfCell(cells.get("Target as written")).match(/\b20\d\d\b/g) ?? [],
    );
    await run(async (context) => {
      await writeBankHolidays(context, {
        nation: review.nation,
        fromYear: Math.min(year - 1, ...years.map(Number)),
        toYear: Math.max(year + 6, ...years.map(Number)),
        added: days
          .map((date) => ({ date, name: "" }))
          .filter(({ date }) => review.holidays.some((day) => day.date === date)),
        reference,
      });
      const sent = headings.filter((heading) => !isLive(heading));
      const cells = rows.map(
        (row) =>
          new Map([
            ...[...row.cells].filter(([heading]) => !isLive(heading)),
            [AS_SENT, asSent(sent, row.cells)],
          ]),
      );
      const look = { reference, agencies: null, sliceFor: agency };
      const ordered = sliceHeadings(headings);
      await writePlan(context, [...ordered, AS_SENT], cells, { within, sound: true }, look);
      await writeActionSummary(
        context,
        rows.map((row) => textOfCell(row.cells.get("Agency"))),
        [],
        reference,
      );
    });
  },
);

function isLive(heading: string): boolean {
  return LIVE_COLUMNS.some((live) => live === heading);
}
