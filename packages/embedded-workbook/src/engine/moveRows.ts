import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { generateNullCell, MoveRangeMutation, SetRangeValuesMutation } from "@univerjs/sheets";
import type { Area } from "./contents";
import { toRange } from "./ranges";
import type { Sheet } from "./sheet";
import type { AreaShift } from "./shifts";

type Cells = Record<number, Nullable<ICellData>>;
type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

function matrixOf(sheet: Sheet): Matrix {
  return sheet.model.getCellMatrix().getMatrix();
}

/** The last row of a sheet that Univer holds a cell of; -1 for none. */
export function lastRowHeld(sheet: Sheet): number {
  return Number(Object.keys(matrixOf(sheet)).at(-1) ?? -1);
}

/**
 * Moves the cells of an area and below it down by its height, or those below it up into its place, within its columns, and
 * informs Univer. Univer itself copies every cell several times, which takes seconds in a table of thousands of rows.
 * @param styles of the cells that are inserted
 */
export function moveRows(
  sheet: Sheet,
  { kind, area }: AreaShift,
  styles: IObjectMatrixPrimitiveType<ICellData>,
): void {
  const inserts = kind === "insert";
  const count = area.bottom - area.top + 1;
  const from: Area = { ...area, top: inserts ? area.top : area.bottom + 1, bottom: lastRowHeld(sheet) };
  if (!inserts) {
    setCells(sheet, generateNullCell([toRange(area)]));
  }
  if (from.top <= from.bottom) {
    const by = inserts ? count : -count;
    moveHeld(matrixOf(sheet), from, by);
    reportMoved(sheet, from, by);
  }
  if (Object.keys(styles).length > 0) {
    setCells(sheet, styles);
  }
}

function setCells(sheet: Sheet, cellValue: object): void {
  sheet.book.mutate(SetRangeValuesMutation.id, { ...sheet.target, cellValue });
}

/** Moves what the matrix holds of an area; a row with nothing beside the area goes as a whole. */
function moveHeld(matrix: Matrix, from: Area, by: number): void {
  const after = new Map<number, Cells>();
  const put = (row: number, cells: Cells): void => {
    const there = after.get(row);
    after.set(row, there ? { ...there, ...cells } : cells);
  };
  const rows = Object.keys(matrix)
    .map(Number)
    .filter((row) => row >= from.top + Math.min(0, by) && row <= from.bottom);
  for (const row of rows) {
    const cells = matrix[row] ?? {};
    const columns = Object.keys(cells).map(Number);
    const [first = 0, last = -1] = [columns[0], columns.at(-1)];
    if (row < from.top) {
      // The place of rows that go has been cleared; what is beside it stays.
      put(
        row,
        part(cells, columns, (column) => column < from.left || column > from.right),
      );
    } else if (first >= from.left && last <= from.right) {
      put(row + by, cells);
    } else {
      put(
        row,
        part(cells, columns, (column) => column < from.left || column > from.right),
      );
      put(
        row + by,
        part(cells, columns, (column) => column >= from.left && column <= from.right),
      );
    }
  }
  for (const row of rows) {
    if (!after.has(row)) Reflect.deleteProperty(matrix, row);
  }
  for (const [row, cells] of after) {
    if (Object.keys(cells).length > 0) matrix[row] = cells;
    else Reflect.deleteProperty(matrix, row);
  }
}

function part(cells: Cells, columns: readonly number[], within: (column: number) => boolean): Cells {
  return Object.fromEntries(columns.filter(within).map((column) => [column, cells[column]]));
}

/** Univer gets only the ranges, with their last cells for all the others, and has formulas calculated that use them. */
function reportMoved(sheet: Sheet, from: Area, by: number): void {
  const { book } = sheet;
  const to: Area = { ...from, top: from.top + by, bottom: from.bottom + by };
  const lastCell = ({ bottom, right }: Area): object => ({
    subUnitId: sheet.id,
    value: { [bottom]: { [right]: sheet.rawCell(bottom, right) ?? null } },
  });
  book.mutate(MoveRangeMutation.id, {
    unitId: book.unitId,
    fromRange: toRange(from),
    toRange: toRange(to),
    from: lastCell(from),
    to: lastCell(to),
  });
  if (book.hasFormulas) {
    const range = toRange({
      ...from,
      top: Math.min(from.top, to.top),
      bottom: Math.max(from.bottom, to.bottom),
    });
    const dirtyRanges = [{ unitId: book.unitId, sheetId: sheet.id, range }];
    book.mutate(SetTriggerFormulaCalculationStartMutation.id, { dirtyRanges });
  }
}
