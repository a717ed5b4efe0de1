import { cellAddress } from "../../cells/address";
import type { IsoDate } from "../../calendar/isoDate";
import { placeQuerySteps } from "../../chronology/queries/queryPlaces";
import { readReturnSteps } from "../../chronology/returns/readReturns";
import { widthOf } from "../../chronology/sheet/grid";
import { pastedAside } from "../../chronology/tidy/pastedAside";
import { emptyReview } from "../../review/review";
import { ownNames } from "../../workbook/gateway/ownNames";
import { readGrids } from "../../workbook/gateway/readGrids";
import { inStretches } from "../../workbook/gateway/stretches";
import type { Context, RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { shownFix } from "../../workbook/queries/queryRows";
import { readHeadingDecisions } from "../../workbook/returns/headingDecisions";
import { findSheet, formulaCells, writeTidied } from "../../workbook/returns/tidySheet";
import { readReviewSheet } from "../../workbook/review/reviewSheet";
import { job, UNCHANGED, writingJob } from "../shared/job";
import { JobError } from "../shared/jobError";
import { toRead } from "../shared/sheetToRead";
import type { SheetChecked } from "./queryTypes";

/** Looks through the sheet in front as its agency would want to before sending it. Nothing is written. @throws JobError */
export const checkSheet = job(
  "check the sheet",
  UNCHANGED,
  (run: RunInWorkbook, today: IsoDate): Promise<SheetChecked> =>
    run(async (context) => (await look(context, today)).checked),
);

/**
 * Moves rows that were pasted one column to the side back, on the sheet on which a check found them. “Undo the last tidy” takes it back.
 * @throws JobError
 */
export const moveAside = writingJob(
  "move the rows",
  "What was moved before it stopped can be put back with “Undo the last tidy”.",
  (run: RunInWorkbook, sheet: string, today: IsoDate): Promise<{ rows: number }> =>
    run(async (context) => {
      const { id, checked, cells } = await look(context, today, sheet);
      if (checked.aside === null || cells === null) {
        throw new JobError(
          `No rows on ${sheet} can be moved any more.`,
          UNCHANGED,
          "Check the sheet again: somebody may have moved them, or a cell is in the way.",
        );
      }
      await writeTidied(context, id, cells);
      return { rows: checked.aside.rows.length };
    }),
);

const NOTHING = { entries: 0, aside: null, items: [] };

async function look(context: Context, today: IsoDate, wanted?: string) {
  const found = await findSheet(context, wanted);
  if (!found) {
    throw new JobError(
      "This sheet is no longer in the workbook.",
      UNCHANGED,
      "Choose the sheet with your return.",
    );
  }
  const known = await readReviewSheet(context);
  const review = known?.review ?? emptyReview();
  const { name } = found;
  const own = Object.values((await ownNames(context)).sheets);
  if (own.includes(name)) {
    const remark = "This sheet is made by the add-in. Go to the sheet with your return, and check again.";
    return { id: found.id, checked: { ...NOTHING, sheet: name, remark }, cells: null };
  }
  const record = known?.returns.find(({ sheet }) => sheet === name);
  const [grid] = await readGrids(context, [
    record ? toRead(record) : { name, file: "", sheet: name, date1904: false },
  ]);
  if (!grid || grid.cells.length === 0) {
    return { id: found.id, checked: { ...NOTHING, sheet: name, remark: "The sheet is empty." }, cells: null };
  }
  const decisions = await readHeadingDecisions(context);
  const read = await inStretches(readReturnSteps([grid], review, today, decisions));
  const placed = await inStretches(placeQuerySteps(read));
  const formulas = await formulaCells(context, name, {
    firstRow: grid.firstRow,
    firstColumn: grid.firstColumn,
    rows: grid.cells.length,
    columns: Math.max(1, widthOf(grid)),
  });
  const aside = pastedAside(grid, today, (row, column) => formulas.has(`${row}:${column}`));
  const entries = read.sheets.reduce((sum, sheet) => sum + sheet.entries.length, 0);
  const checked: SheetChecked = {
    sheet: name,
    entries,
    remark:
      entries > 0
        ? ""
        : (read.sheets[0]?.remark ?? "No rows with a date and an event were found on this sheet."),
    aside: aside && { ...aside, canMove: aside.cells !== null },
    items: placed.map(({ query, cell, written }) => ({
      level: query.level,
      address: cellAddress(cell),
      row: query.row,
      written,
      message: query.asked,
      fix: query.fix === null ? "" : shownFix(query.fix),
    })),
  };
  return { id: found.id, checked, cells: aside?.cells ?? null };
}
