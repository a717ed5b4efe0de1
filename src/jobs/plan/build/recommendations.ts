import type { Grid } from "../../../chronology/sheet/grid";
import { readSelection } from "../../../workbook/gateway/chosenCells";
import type { RunInWorkbook } from "../../../workbook/gateway/workbookRun";
import type { FileGiven } from "../../shared/fileGiven";
import { gridsOfFile, gridsOfSheet } from "../planFile";
import type { RecommendationsChosen, RecommendationsFrom } from "../planTypes";

/** What the person's choice refers to: for a selection, the cells selected now. One cell means its whole sheet. */
export async function settledSource(
  run: RunInWorkbook,
  chosen: RecommendationsChosen | RecommendationsFrom,
): Promise<RecommendationsFrom> {
  if (chosen.kind !== "selection") {
    return chosen;
  }
  const cells = await run(readSelection);
  const one = cells.top === cells.bottom && cells.left === cells.right;
  return one ? { kind: "sheet", sheet: cells.sheet } : { kind: "range", ...cells };
}

/** A file does not change while a person looks at how it was read: its sheets are put into the workbook and read once. */
const filesRead = new WeakMap<FileGiven, Grid[]>();

/** Whether reading the recommendations puts sheets into the workbook for a while. */
export function isReadAlready(from: RecommendationsChosen | RecommendationsFrom): boolean {
  return from.kind !== "file" || filesRead.has(from.file);
}

/** The sheets, or the range of a sheet, that recommendations are read from. @throws FileProblem */
export async function gridsOf(run: RunInWorkbook, from: RecommendationsFrom): Promise<Grid[]> {
  if (from.kind === "file") {
    const grids = filesRead.get(from.file) ?? (await gridsOfFile(run, from.file));
    filesRead.set(from.file, grids);
    return grids;
  }
  const grids = await gridsOfSheet(run, from.sheet);
  return from.kind === "sheet" ? grids : grids.map((grid) => cutTo(grid, from));
}

/** A source in plain words. */
export function calledSource(from: RecommendationsFrom): string {
  if (from.kind === "file") {
    return from.file.name;
  }
  return from.kind === "sheet"
    ? `the sheet ${from.sheet}`
    : `rows ${from.top} to ${from.bottom} of the sheet ${from.sheet}`;
}

/** The part of a grid within a range; merged cells are clipped to its edges. */
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
