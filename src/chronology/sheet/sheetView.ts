import { widthOf, type Grid, type GridCell } from "./grid";
import { atOnce, eachInSteps, type InSteps } from "../inSteps";

/** A cell with something in it: its place on the sheet and the columns and rows it spans. */
export interface Placed {
  row: number;
  column: number;
  /** The words of the cell, as written; never blank. */
  text: string;
  cell: GridCell;
  /** The last column and the last row of its merged area; its own where it is not merged. */
  right: number;
  bottom: number;
}

/** A sheet by its own row and column numbers; a merged area counts as its first cell only. */
export interface SheetView {
  grid: Grid;
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
  /** The filled cells of a row, from left to right. */
  row(row: number): readonly Placed[];
  at(row: number, column: number): Placed | undefined;
  /** For a further cell of a merged area, the area's first cell. */
  coveredBy(row: number, column: number): { row: number; column: number } | undefined;
  /** The rows with something in them, from the top. */
  filledRows: readonly number[];
  /** The filled rows from one row to another, both included. */
  rowsBetween(first: number, last: number): readonly number[];
}

/**
 * The words of a cell: a text as it is, anything else as a person sees it. Where the column is too narrow and shows only
 * "####", the value is taken. "" for an empty or blank cell.
 */
export function shownText(cell: GridCell): string {
  if (cell.kind === "empty") return "";
  if (typeof cell.value === "string" && cell.kind === "text")
    return cell.value.trim() === "" ? "" : cell.value;
  const text = cell.text.trim();
  if (text === "" || /^#+$/.test(text)) return cell.value === null ? text : String(cell.value).trim();
  return cell.text;
}

/** A sheet by its own rows and columns. */
export function viewSheet(grid: Grid): SheetView {
  return atOnce(viewSheetSteps(grid));
}

/** The same in small steps. */
export function* viewSheetSteps(grid: Grid): InSteps<SheetView> {
  const covered = new Map<string, { row: number; column: number }>();
  const extent = new Map<string, { right: number; bottom: number }>();
  const width = widthOf(grid);
  for (const merge of grid.merges) {
    extent.set(`${merge.top}:${merge.left}`, { right: merge.right, bottom: merge.bottom });
    const lastRow = Math.min(merge.bottom, grid.firstRow + grid.cells.length - 1);
    for (let row = Math.max(merge.top, grid.firstRow); row <= lastRow; row++) {
      const filled = grid.cells[row - grid.firstRow]?.length ?? 0;
      const lastColumn = Math.min(merge.right, grid.firstColumn + filled - 1);
      for (let column = merge.left; column <= lastColumn; column++) {
        if (row === merge.top && column === merge.left) continue;
        covered.set(`${row}:${column}`, { row: merge.top, column: merge.left });
      }
    }
  }
  const cellAt = (row: number, column: number) =>
    grid.cells[row - grid.firstRow]?.[column - grid.firstColumn];
  const rows = new Map<number, Placed[]>();
  yield* eachInSteps(grid.cells, (cells, rowIndex) => {
    const row = grid.firstRow + rowIndex;
    const placed: Placed[] = [];
    cells.forEach((cell, columnIndex) => {
      const column = grid.firstColumn + columnIndex;
      const text = shownText(cell);
      if (text === "") return;
      const owner = covered.get(`${row}:${column}`);
      // Some programs repeat the text of a merged area in each of its cells; a cell's own words are kept.
      if (owner !== undefined) {
        const first = cellAt(owner.row, owner.column);
        if (first !== undefined && shownText(first) === text) return;
      }
      const area = extent.get(`${row}:${column}`);
      placed.push({ row, column, text, cell, right: area?.right ?? column, bottom: area?.bottom ?? row });
    });
    if (placed.length > 0) rows.set(row, placed);
  });
  const filledRows = [...rows.keys()];
  return {
    grid,
    firstRow: grid.firstRow,
    lastRow: grid.firstRow + grid.cells.length - 1,
    firstColumn: grid.firstColumn,
    lastColumn: grid.firstColumn + width - 1,
    row: (row) => rows.get(row) ?? [],
    at: (row, column) => {
      const cells = rows.get(row);
      // Most rows are filled from the first column on, so the cell is usually at its own index.
      const guess = cells?.[column - grid.firstColumn];
      if (guess?.column === column) return guess;
      return cells?.find((cell) => cell.column === column);
    },
    coveredBy: (row, column) => covered.get(`${row}:${column}`),
    filledRows,
    rowsBetween: (first, last) => {
      const from = firstFrom(filledRows, first);
      return filledRows.slice(from, firstFrom(filledRows, last + 1));
    },
  };
}

/** The index of the first row that is not above `row`, in rows from the top. */
function firstFrom(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
