import { listOtherSheets } from "../../../workbook/gateway/chosenCells";
import type { RunInWorkbook } from "../../../workbook/gateway/workbookRun";
import { readReviewSheet } from "../../../workbook/review/reviewSheet";
import { job, UNCHANGED } from "../../shared/job";

/**
 * The visible sheets that recommendations may stand on: not those of the add-in, and not the chronologies of agencies. What is on one of
 * these all the same is read where it is selected.
 */
export const listPlanSheets = job("list the sheets", UNCHANGED, (run: RunInWorkbook): Promise<string[]> =>
  run(async (context) => {
    const known = await readReviewSheet(context);
    const returns = new Set((known?.returns ?? []).map(({ sheet }) => sheet));
    return (await listOtherSheets(context)).filter((sheet) => !returns.has(sheet));
  }),
);
