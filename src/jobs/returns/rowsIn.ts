import type { Grid } from "../../chronology/sheet/grid";

/** How many rows of a sheet are not empty. */
export function rowsIn(grid: Pick<Grid, "cells">): number {
  return grid.cells.filter((row) => row.some((cell) => cell.kind !== "empty")).length;
}
