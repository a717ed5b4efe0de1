import { ownNames } from "../../workbook/gateway/ownNames";
import { sheetNames } from "../../workbook/gateway/sheetList";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { readReviewSheet } from "../../workbook/review/reviewSheet";
import { job, UNCHANGED } from "../shared/job";

/** The sheets that could be taken as a return: those that no return came on and that the add-in did not make. */
export const sheetsToTake = job("list the sheets", UNCHANGED, (run: RunInWorkbook): Promise<string[]> =>
  run(async (context) => {
    const known = await readReviewSheet(context);
    const records = known ? [...known.returns, ...known.aside] : [];
    const ours = new Set<string>([
      ...Object.values((await ownNames(context)).sheets),
      ...records.flatMap(({ sheet, keptAs }) => [sheet, keptAs]),
    ]);
    return (await sheetNames(context)).filter((name) => !ours.has(name));
  }),
);
