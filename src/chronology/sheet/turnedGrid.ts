import { EMPTY_CELL, type Grid, type GridCell } from "./grid";

/** A stretch of a sheet whose events run across: its headings are in one column, and each further column is an event. */
export interface Band {
  /** Its filled rows, from the top. */
  rows: readonly number[];
  /** The row of dates. */
  dateRow: number;
  /** The column of its headings, then those of its events. */
  columns: readonly number[];
}

/** A sheet turned on its side, so that each event has a row, and where each of those rows was. */
export interface TurnedGrid {
  grid: Grid;
  bands: readonly Band[];
  /** For each row of the turned grid, from 1: its column on the sheet, and the stretch in which it was. */
  places: readonly { column: number; band: Band }[];
}

/** Turns stretches of a sheet on their side, one below the other, each with its headings above its events. */
export function turnedGrid(grid: Grid, bands: readonly Band[], titles: string[][]): TurnedGrid {
  const places = bands.flatMap((band) => band.columns.map((column) => ({ column, band })));
  const cells = places.map(({ column, band }) => band.rows.map((row) => cellAt(grid, row, column)));
  const merges = grid.merges.flatMap(({ top, left, bottom, right }) => {
    const rows = places.flatMap(({ column, band }, index) =>
      column >= left && column <= right && band.rows.includes(top) ? [index + 1] : [],
    );
    const band = places[(rows[0] ?? 0) - 1]?.band;
    const columns = (band?.rows ?? []).flatMap((row, index) =>
      row >= top && row <= bottom ? [index + 1] : [],
    );
    const [first, from] = [rows[0], columns[0]];
    return first === undefined || from === undefined
      ? []
      : [{ top: first, left: from, bottom: rows.at(-1) ?? first, right: columns.at(-1) ?? from }];
  });
  const turned: Grid = {
    ...grid,
    firstRow: 1,
    firstColumn: 1,
    cells,
    merges,
    hiddenRows: [],
    titles: [...titles, ...(grid.titles ?? [])],
  };
  return { grid: turned, bands, places };
}

function cellAt({ cells, firstRow, firstColumn }: Grid, row: number, column: number): GridCell {
  return cells[row - firstRow]?.[column - firstColumn] ?? EMPTY_CELL;
}
