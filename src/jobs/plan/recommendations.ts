import type { Grid } from "../../chronology/sheet/grid";
import { readSelection } from "../../workbook/gateway/chosenCells";
import { refusalOf, type RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { gridsOfFile, gridsOfSheet } from "./planFile";
import type { RecommendationsChosen, RecommendationsFrom } from "./planTypes";
import { JobError } from "../types";

/**
 * Where a person's choice points: of a selection, the cells that are selected now. One cell stands for its whole sheet.
 * @throws JobError where several areas are selected
 */
export async function settledSource(
  run: RunInWorkbook,
  chosen: RecommendationsChosen,
): Promise<RecommendationsFrom> {
  if (chosen.kind !== "selection") {
    return chosen;
  }
  try {
    const cells = await run(readSelection);
    const one = cells.top === cells.bottom && cells.left === cells.right;
    return one ? { kind: "sheet", sheet: cells.sheet } : { kind: "range", ...cells };
  } catch (error) {
    throw refusalOf(error)?.code === "InvalidSelection"
      ? new JobError(
          "More than one stretch of cells is selected.",
          "Nothing was changed.",
          "Select the table in one stretch, its headings with it, and try again.",
        )
      : error;
  }
}

/** The sheets or the stretch of a sheet that recommendations are read from. @throws FileProblem, CsvProblem */
export async function gridsOf(run: RunInWorkbook, from: RecommendationsFrom): Promise<Grid[]> {
  if (from.kind === "file") {
    return gridsOfFile(run, from.file);
  }
  const grids = await gridsOfSheet(run, from.sheet);
  return from.kind === "sheet" ? grids : grids.map((grid) => cutTo(grid, from));
}

/** A source in a person's words. */
export function calledSource(from: RecommendationsFrom): string {
  if (from.kind === "file") {
    return from.file.name;
  }
  return from.kind === "sheet"
    ? `the sheet ${from.sheet}`
    : `rows ${from.top} to ${from.bottom} of the sheet ${from.sheet}`;
}

/** The part of a grid within a stretch; merged cells that reach out of it are cut at its edges. */
function cutTo(
  grid: Grid,
  { top, left, bottom, right }: Extract<RecommendationsFrom, { kind: "range" }>,
): Grid {
  const { firstRow, firstColumn } = grid;
  const rows = grid.cells.slice(Math.max(0, top - firstRow), Math.max(0, bottom - firstRow + 1));
  const cells = rows.map((row) =>
    row.slice(Math.max(0, left - firstColumn), Math.max(0, right - firstColumn + 1)),
  );
  const merges = grid.merges
    .map((merge) => ({
      top: Math.max(top, merge.top),
      left: Math.max(left, merge.left),
      bottom: Math.min(bottom, merge.bottom),
      right: Math.min(right, merge.right),
    }))
    .filter((merge) => merge.top <= merge.bottom && merge.left <= merge.right);
  return {
    ...grid,
    firstRow: Math.max(top, firstRow),
    firstColumn: Math.max(left, firstColumn),
    cells,
    merges,
    hiddenRows: grid.hiddenRows.filter((row) => row >= top && row <= bottom),
  };
}
