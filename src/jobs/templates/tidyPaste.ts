import type { IsoDate } from "../../calendar/isoDate";
import { tidyChanges, type TidyChange } from "../../chronology/tidy/tidyChanges";
import { emptyReview } from "../../review/review";
import { columnLetters } from "../../cells/address";
import { widthOf } from "../../chronology/sheet/grid";
import { readGrids } from "../../workbook/gateway/readGrids";
import { readReviewSheet } from "../../workbook/review/reviewSheet";
import {
  findSheet,
  formulaCells,
  readTidyRecord,
  takeBack,
  writeTidied,
} from "../../workbook/returns/tidySheet";
import type { Context, RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { job, writingJob } from "../shared/job";
import { JobError } from "../shared/jobError";

export type { TidyChange } from "../../chronology/tidy/tidyChanges";

interface TidyOptions {
  today: IsoDate;
  /** The sheet to tidy; the active one if none is given. */
  sheet?: string;
}

/** What Tidy paste would do, or did. */
export interface Tidied {
  sheet: string;
  /** From the top; empty if there is nothing to tidy. */
  changes: TidyChange[];
}

export interface TidyTakenBack {
  sheet: string;
  restored: number;
  /** The addresses of cells written to since, which were left as they are. */
  left: string[];
}

const SAFE = "The sheet is unchanged.";

/** What Tidy paste would do to a return on a sheet, without doing it. @throws JobError */
export const previewTidyPaste = job(
  "look through the sheet",
  SAFE,
  async (run: RunInWorkbook, options: TidyOptions): Promise<Tidied> => {
    return run(async (context) => (await look(context, options)).tidied);
  },
);

/**
 * Tidies the rows of a return, all in one run, and keeps what was there for `undoTidyPaste`.
 * @throws JobError
 */
export const tidyPaste = writingJob(
  "tidy the sheet",
  "Whatever was changed before it stopped can be undone with “Undo the last tidy”.",
  async (run: RunInWorkbook, options: TidyOptions): Promise<Tidied> => {
    return run(async (context) => {
      const { id, tidied } = await look(context, options);
      const cells = tidied.changes.map(({ row, column, write }) => ({ row, column, value: write }));
      await writeTidied(context, id, cells);
      return tidied;
    });
  },
);

/** Undoes the last Tidy paste, even if the pane was closed or the workbook saved in between. @throws JobError */
export const undoTidyPaste = writingJob(
  "undo the last tidy",
  "The sheet can still be read as a return.",
  async (run: RunInWorkbook): Promise<TidyTakenBack> => {
    return run(async (context) => {
      const record = await readTidyRecord(context);
      const taken = record && (await takeBack(context, record));
      if (!record || !taken) {
        throw new JobError(
          record ? "The sheet that was tidied is no longer in the workbook." : "There is no tidy to undo.",
          "Nothing was changed.",
          "Excel's own undo may still help.",
        );
      }
      const left = taken.left.map(({ row, column }) => `${columnLetters(column)}${row}`);
      return { sheet: taken.sheet, restored: record.cells.length - left.length, left };
    });
  },
);

async function look(
  context: Context,
  { today, sheet }: TidyOptions,
): Promise<{ id: string; tidied: Tidied }> {
  const found = await findSheet(context, sheet);
  if (!found) {
    throw new JobError(
      `There is no sheet called ${sheet ?? ""}.`,
      SAFE,
      "Choose the sheet with your return.",
    );
  }
  const known = await readReviewSheet(context);
  const record = known?.returns.find((known) => known.sheet === found.name);
  const { name } = found;
  const asReceived = { file: record?.file ?? "", sheet: name, date1904: record?.date1904 ?? false };
  const [grid] = await readGrids(context, [{ name, ...asReceived }]);
  if (!grid || grid.cells.length === 0) return { id: found.id, tidied: { sheet: name, changes: [] } };
  const formulas = await formulaCells(context, name, {
    firstRow: grid.firstRow,
    firstColumn: grid.firstColumn,
    rows: grid.cells.length,
    columns: Math.max(1, widthOf(grid)),
  });
  const isFormula = (row: number, column: number): boolean => formulas.has(`${row}:${column}`);
  const changes = tidyChanges(grid, known?.review ?? emptyReview(), today, isFormula);
  return { id: found.id, tidied: { sheet: name, changes } };
}
