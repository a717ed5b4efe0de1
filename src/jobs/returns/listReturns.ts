import { fileAsSent } from "../../chronology/returns/fileNames";
import { readChronology } from "../../workbook/chronology/chronologySheet";
import { readGrids } from "../../workbook/gateway/readGrids";
import { NO_CHRONOLOGY } from "../../workbook/review/returnRecords";
import { readReviewSheet } from "../../workbook/review/reviewSheet";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { listed } from "./listed";
import { job, UNCHANGED } from "../shared/job";
import { toRead } from "../shared/sheetToRead";
import { replacementsIn } from "./returnsInWords";
import type { ReturnListed, ReturnSetAside } from "./returnTypes";
import { rowsIn } from "./filledCells";

/**
 * The returns recorded in the workbook that count, in order of arrival, with the sheets that came with them; a sheet that a person
 * deleted is reported as missing.
 */
export const listReturns = job("list the returns", UNCHANGED, (run: RunInWorkbook): Promise<ReturnListed[]> =>
  run(async (context) => {
    const known = await readReviewSheet(context);
    if (!known || known.returns.length === 0) {
      return [];
    }
    const grids = await readGrids(context, known.returns.map(toRead));
    const sources = (await readChronology(context))?.sources ?? [];
    return known.returns.map((record, index): ReturnListed => {
      const merged = sources.some(
        ({ file, sheet, withdrawn }) => file === record.file && sheet === record.receivedAs && !withdrawn,
      );
      const colour = known.colours.find(({ agency }) => agency === record.agency)?.fill;
      const missing = (grids[index]?.cells.length ?? 0) === 0;
      return {
        ...listed(record, known),
        rows: rowsIn(grids[index] ?? { cells: [] }),
        merged,
        ...(colour !== undefined && { colour }),
        ...(missing && { problem: `The sheet "${record.sheet}" is empty or no longer in the workbook.` }),
      };
    });
  }),
);

/** The returns that do not count: others took their place, or a person took them out. Their sheets are hidden. */
export const listSetAside = job(
  "list the returns that do not count",
  UNCHANGED,
  (run: RunInWorkbook): Promise<ReturnSetAside[]> =>
    run(async (context) => {
      const known = await readReviewSheet(context);
      const replacements = known ? replacementsIn(known) : [];
      return (known?.aside ?? []).flatMap((record): ReturnSetAside[] => {
        const { number, sheet, file, agency, state, kind } = record;
        if (kind === NO_CHRONOLOGY || state === "in the review") return [];
        const by = replacements.find(({ earlier }) => earlier.number === number)?.by;
        const about = { number, sheet, file: fileAsSent(file), agency, state };
        return [{ ...about, by: by ? fileAsSent(by.file) : "", why: record.why }];
      });
    }),
);
