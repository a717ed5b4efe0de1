import type { IsoDate } from "../../../calendar/isoDate";
import { isOfAgency, isOpen } from "../../../plan/followUp";
import { ragOfRow, textOfCell } from "../../../plan/planRow";
import { LIVE_COLUMNS } from "../../../plan/planTable";
import { AS_SENT, asSent } from "../../../plan/slice/sentSigns";
import { addAgencyActions } from "../../../workbook/plan/agencyActionsSheet";
import { addPublicationExtract } from "../../../workbook/plan/publicationExtractSheet";
import type { RunInWorkbook } from "../../../workbook/gateway/workbookRun";
import type { PlanRow } from "../../../plan/live/planAfter";
import { writingJob } from "../../shared/job";
import { readPlanForReport } from "./planReport";
import { JobError } from "../../shared/jobError";

const SAFE = "The action plan is unchanged.";

/**
 * Makes a sheet of what has been done, what difference it made and what remains, for publication (docs/domain.md section 7).
 * Names of leads, progress notes and actions not accepted are left out.
 * @throws JobError
 */
export const makePublicationExtract = writingJob(
  "make the publication extract",
  SAFE,
  async (run: RunInWorkbook, today: IsoDate): Promise<{ sheet: string; done: number; remaining: number }> => {
    const plan = await readPlanForReport(run, today);
    const text = ({ cells }: PlanRow, heading: string): string => textOfCell(cells.get(heading)).trim();
    const isDone = ({ cells }: PlanRow): boolean => ragOfRow(cells).status === "Complete";
    const done = plan.rows.filter(isDone);
    const remaining = plan.rows.filter(isOpen);
    const sheet = await run((context) =>
      addPublicationExtract(context, {
        reference: plan.review.reference ?? "",
        today,
        done: done.map((row) => ({
          recommendation: text(row, "Recommendation"),
          action: text(row, "Action"),
          completed: row.cells.get("Completed") ?? "",
          difference: text(row, "Impact"),
        })),
        remaining: remaining.map((row) => ({
          recommendation: text(row, "Recommendation"),
          action: text(row, "Action"),
          target: row.cells.get("Target date") ?? "",
        })),
      }),
    );
    return { sheet, done: done.length, remaining: remaining.length };
  },
);

/**
 * Makes a sheet of one agency's actions, to be moved into a separate workbook and sent. It holds values only: RAG and
 * working days stay in the plan. A hidden column records what was sent, for when the sheet comes back filled in.
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
    const headings = plan.headings.filter((heading) => !LIVE_COLUMNS.some((live) => live === heading));
    const sheet = await run((context) =>
      addAgencyActions(context, {
        agency,
        reference: plan.review.reference ?? "",
        headings: [...headings, AS_SENT],
        rows: rows.map(({ cells }) => [
          ...headings.map((heading) => cells.get(heading) ?? ""),
          asSent(headings, cells),
        ]),
      }),
    );
    return { sheet, actions: rows.length };
  },
);
