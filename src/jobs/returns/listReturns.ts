import { readChronology } from "../../workbook/chronology/chronologySheet";
import { readGrids } from "../../workbook/gateway/readGrids";
import { readReviewSheet } from "../../workbook/review/reviewSheet";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { listed } from "./addReturns";
import { job, UNCHANGED } from "../shared/job";
import { toRead } from "../shared/sheetToRead";
import type { ReturnListed } from "./returnTypes";

/** The returns recorded in the workbook, in order of arrival; a sheet that a person deleted is reported as missing. */
export const listReturns = job("list the returns", UNCHANGED, (run: RunInWorkbook): Promise<ReturnListed[]> =>
  run(async (context) => {
    const known = await readReviewSheet(context);
    if (!known || known.returns.length === 0) {
      return [];
    }
    const grids = await readGrids(context, known.returns.map(toRead));
    const sources = (await readChronology(context))?.sources ?? [];
    return known.returns.map((record, index) => {
      const merged = sources.some(
        ({ file, sheet, withdrawn }) => file === record.file && sheet === record.receivedAs && !withdrawn,
      );
      const missing = (grids[index]?.cells.length ?? 0) === 0;
      return {
        ...listed(record, grids[index]),
        merged,
        ...(missing && { problem: `The sheet "${record.sheet}" is empty or no longer in the workbook.` }),
      };
    });
  }),
);
