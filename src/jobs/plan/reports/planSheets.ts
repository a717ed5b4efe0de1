import type { IsoDate } from "../../../calendar/isoDate";
import { agenciesWithActions, isOfAgency, isOpen } from "../../../plan/followUp";
import { publishedRows } from "../../../plan/publishedRows";
import { ragOfRow } from "../../../plan/planRow";
import { LIVE_COLUMNS, type PlanCell } from "../../../plan/planTable";
import { AS_SENT, asSent } from "../../../plan/slice/sentSigns";
import { sliceHeadings } from "../../../workbook/plan/sliceLook";
import { ragOf } from "../../../plan/rag";
import { addAgencyActions, type AgencyActions } from "../../../workbook/plan/agencyActionsSheet";
import { addPublicationExtract } from "../../../workbook/plan/publicationExtractSheet";
import type { RunInWorkbook } from "../../../workbook/gateway/workbookRun";
import type { PlanRow } from "../../../plan/live/planAfter";
import { sliceFile } from "../../../workbook/plan/sliceFile";
import { job, writingJob } from "../../shared/job";
import { newWorkbooks } from "../../shared/newWorkbook";
import type { SliceWorkbookMade } from "../planTypes";
import { readPlanForReport, type PlanForReport } from "./planReport";
import { JobError } from "../../shared/jobError";

const SAFE = "The action plan is unchanged.";

/**
 * Makes a sheet of what has been done, what difference it made and what more will be done, for publication (docs/domain.md section 7).
 * Names of leads, progress notes and actions not accepted are left out.
 * @throws JobError
 */
export const makePublicationExtract = writingJob(
  "make the publication extract",
  SAFE,
  async (run: RunInWorkbook, today: IsoDate): Promise<{ sheet: string; done: number; remaining: number }> => {
    const plan = await readPlanForReport(run, today);
    const done = plan.rows.filter(({ cells }) => ragOfRow(cells).status === "Complete");
    const remaining = plan.rows.filter(isOpen);
    const rows = publishedRows(plan.rows);
    const sheet = await run((context) =>
      addPublicationExtract(context, { reference: plan.review.reference ?? "", today, rows }),
    );
    return { sheet, done: done.length, remaining: remaining.length };
  },
);

/**
 * Makes a sheet of one agency's actions, to be moved into a separate workbook and sent. It holds values only: RAG is that of the day, and
 * stays live in the plan alone. A hidden column records what was sent, for when the sheet comes back filled in.
 * @throws JobError if the agency has no actions
 */
export const makeAgencySheet = writingJob(
  "make the agency's sheet",
  SAFE,
  async (run: RunInWorkbook, agency: string, today: IsoDate): Promise<{ sheet: string; actions: number }> => {
    const plan = await readPlanForReport(run, today);
    const rows = plan.rows.filter((row) => isOfAgency(row, agency, plan.review));
    if (rows.length === 0) {
      throw new JobError(
        `The plan has no actions for ${agency}.`,
        SAFE,
        "Check the agency's name in the plan.",
      );
    }
    const slice = sliceOf(plan, agency, rows, today);
    const sheet = await run((context) => addAgencyActions(context, slice));
    return { sheet, actions: rows.length };
  },
);

/**
 * Makes a workbook of its own with the actions of each agency, to be sent to it as it is, and opens it where Excel can. Each holds nothing
 * of any other agency; what comes back is read as a slice.
 * @param agency one of them; null for all
 * @throws JobError where there are no actions
 */
export const makeSliceWorkbooks = job(
  "make the agencies' workbooks",
  SAFE,
  async (run: RunInWorkbook, agency: string | null, today: IsoDate): Promise<SliceWorkbookMade[]> => {
    const plan = await readPlanForReport(run, today);
    const wanted = agency === null ? agenciesWithActions(plan.rows) : [agency];
    const slices = wanted.flatMap((each) => {
      const rows = plan.rows.filter((row) => isOfAgency(row, each, plan.review));
      return rows.length === 0 ? [] : [sliceOf(plan, each, rows, today)];
    });
    if (slices.length === 0) {
      throw new JobError(
        agency === null ? "No action of the plan has an agency." : `The plan has no actions for ${agency}.`,
        SAFE,
        "Check the agencies' names in the plan.",
      );
    }
    return newWorkbooks(
      slices.map((slice) => ({
        name: `Action plan for ${slice.agency}.xlsx`,
        file: () => sliceFile(slice),
        about: { agency: slice.agency, actions: slice.rows.length },
      })),
    );
  },
);

/** What one agency's slice of the plan holds. @param rows its own */
function sliceOf(
  plan: PlanForReport,
  agency: string,
  rows: PlanForReport["rows"],
  today: IsoDate,
): AgencyActions {
  const kept = plan.headings.filter((heading) => !LIVE_COLUMNS.some((live) => live === heading));
  const headings = sliceHeadings([...kept, "RAG"]);
  const cellIn = ({ cells }: PlanRow, heading: string): PlanCell =>
    heading === "RAG"
      ? ragOf(ragOfRow(cells), today, plan.holidays, plan.within)
      : (cells.get(heading) ?? "");
  return {
    agency,
    reference: plan.review.reference ?? "",
    headings: [...headings, AS_SENT],
    rows: rows.map((row) => [...headings.map((heading) => cellIn(row, heading)), asSent(kept, row.cells)]),
  };
}
