import type { IsoDate } from "../../calendar/isoDate";
import { freeFileName } from "../../chronology/returns/fileNames";
import { readReturnSteps } from "../../chronology/returns/readReturns";
import { readGrids } from "../../workbook/gateway/readGrids";
import { inStretches } from "../../workbook/gateway/stretches";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { readHeadingDecisions } from "../../workbook/returns/headingDecisions";
import {
  emptyReviewSheet,
  readReviewSheet,
  writeReturns,
  writeReviewSheet,
} from "../../workbook/review/reviewSheet";
import { UNCHANGED, writingJob } from "../shared/job";
import { JobError } from "../shared/jobError";
import { recordsOf } from "./returnSheets";
import type { AddResult } from "./returnTypes";
import { settleAdded } from "./settleAdded";
import { rowsIn, tooLarge } from "./filledCells";
import { warningsOnArrival, whatIsMissing } from "./unusualReturns";

/**
 * Takes a sheet that is already in the workbook as a return. It keeps its place and its name.
 * @throws JobError where it has no chronology
 */
export const takeSheet = writingJob(
  "take the sheet as a return",
  UNCHANGED,
  async (run: RunInWorkbook, name: string, today: IsoDate): Promise<AddResult> => {
    const taken = await run(async (context) => {
      const standing = await readReviewSheet(context);
      const known = standing ?? emptyReviewSheet();
      const all = [...known.returns, ...known.aside];
      const file = freeFileName(
        name,
        all.map((record) => record.file),
      );
      const decisions = standing ? await readHeadingDecisions(context) : [];
      const grids = await readGrids(context, [{ name, file, sheet: name, date1904: false }]);
      const problem = tooLarge(`The sheet “${name}”`, grids);
      if (problem) throw new JobError(problem.message, UNCHANGED, "Choose another sheet.");
      const read = await inStretches(readReturnSteps(grids, known.review, today, decisions));
      const [grid] = grids;
      if (!grid || read.withoutChronology.length > 0) {
        throw new JobError(
          `The sheet “${name}” ${whatIsMissing(grids, read.sheets)}.`,
          UNCHANGED,
          "Choose another sheet.",
        );
      }
      if (!standing) {
        await writeReviewSheet(context, known);
      }
      const given = { name, bytes: new Uint8Array() };
      const rows = [rowsIn(grid)];
      // Taken before, by a job that was cut short or by somebody else: only what it replaces may still have to be settled.
      const before = all.filter(({ sheet }) => sheet === name);
      if (before.length > 0) {
        const numbers = before.map(({ number }) => number);
        return { arrived: { file: given, numbers, read: null, rows }, warnings: [] };
      }
      const about = { lastSaved: null, said: undefined };
      const records = recordsOf([{ sheet: { id: "", name }, grid }], read.sheets, about, known, all);
      await writeReturns(context, { returns: [...known.returns, ...records], aside: known.aside });
      const numbers = records.map(({ number }) => number);
      const warnings = read.sheets.flatMap((sheet) => warningsOnArrival(sheet, name));
      return { arrived: { file: given, numbers, read, rows }, warnings };
    });
    const { added, replaced, asked, setAside } = await settleAdded(run, [taken.arrived], today);
    const warnings = [...taken.warnings, ...asked];
    return {
      ...{ added, refused: [], setAside },
      ...(replaced.length > 0 && { replaced }),
      ...(warnings.length > 0 && { warnings }),
    };
  },
);
