import type { IsoDate } from "../../../calendar/isoDate";
import { LIVE_COLUMNS } from "../../../plan/planTable";
import { PLAN_COLUMNS } from "../../../plan/fields";
import { compareSlice } from "../../../plan/slice/compareSlice";
import { readSliceSheets } from "../../../plan/slice/sliceRows";
import { SHEETS } from "../../../workbook/gateway/sheetNames";
import type { RunInWorkbook } from "../../../workbook/gateway/workbookRun";
import { UNCHANGED, writingJob } from "../../shared/job";
import { FileProblem } from "../../../chronology/returns/fileProblem";
import { gridsOfFile } from "../planFile";
import { readPlanForReport } from "../reports/planReport";
import type { SliceRead } from "./sliceTypes";
import type { FileGiven } from "../../shared/fileGiven";

/** Sheets that come with a slice but have nothing for the agency to fill in. */
const OWN_SHEETS: ReadonlySet<string> = new Set(
  Object.values(SHEETS).filter((name) => name !== SHEETS.actionPlan),
);

/**
 * Compares a slice that an agency sent back with the plan (docs/domain.md section 7), without changing anything.
 * @throws JobError if there is no plan, or the file is not a slice
 */
export const readSlice = writingJob(
  "read what the agency sent back",
  UNCHANGED,
  async (run: RunInWorkbook, file: FileGiven, today: IsoDate): Promise<SliceRead> => {
    const plan = await readPlanForReport(run, today);
    const { rows, leftOut, found } = readSliceSheets(await gridsOfFile(run, file), OWN_SHEETS);
    if (!found) {
      const asked = PLAN_COLUMNS.filter((heading) => !LIVE_COLUMNS.some((live) => live === heading));
      throw new FileProblem(
        file.name,
        `is not a slice of the plan: no sheet has a heading row with ${asked.slice(0, 4).join(", ")}`,
      );
    }
    const compared = compareSlice(
      rows,
      plan.rows.map(({ cells }) => cells),
      plan.dates,
    );
    return { file: file.name, ...compared, leftOut: [...leftOut, ...compared.leftOut] };
  },
);
