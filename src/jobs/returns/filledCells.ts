import { RETURN_COLUMNS, RETURN_ROWS } from "../../cells/limits";
import type { FileProblem } from "../../chronology/returns/fileProblem";
import { tooManyColumns, tooManyRows } from "../../chronology/returns/tooLarge";
import type { Grid } from "../../chronology/sheet/grid";

/** How many rows of a sheet are not empty. */
export function rowsIn(grid: Pick<Grid, "cells">): number {
  return grid.cells.filter((row) => row.some((cell) => cell.kind !== "empty")).length;
}

/** What is to be said of a file whose sheets hold more than a return can; null of any other. */
export function tooLarge(file: string, grids: readonly Pick<Grid, "cells">[]): FileProblem | null {
  if (grids.some((grid) => rowsIn(grid) > RETURN_ROWS)) return tooManyRows(file);
  return grids.some((grid) => columnsIn(grid) > RETURN_COLUMNS) ? tooManyColumns(file) : null;
}

/** How many columns of a sheet hold anything. */
function columnsIn(grid: Pick<Grid, "cells">): number {
  const filled = new Set<number>();
  for (const row of grid.cells) {
    row.forEach((cell, column) => {
      if (cell.kind !== "empty") filled.add(column);
    });
  }
  return filled.size;
}
