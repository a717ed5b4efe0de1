import { MAX_COLUMNS, MAX_ROWS } from "./address";
import type { Area } from "./contents";
import { deleteCells, insertCells } from "./insertDelete";
import { restyle } from "./restyle";
import type { Sheet } from "./sheet";

/** Makes room for an area by pushing what is in it and below it, within its columns, further down. */
export function pushDown(sheet: Sheet, area: Area): void {
  if (sheet.holdsAnything({ ...area, bottom: MAX_ROWS - 1 })) {
    insertCells(sheet, area, "rows");
  }
}

/** Takes the cells of an area away and pulls up what is below it, within its columns. */
export function pullUp(sheet: Sheet, area: Area): void {
  if (sheet.holdsAnything({ ...area, bottom: MAX_ROWS - 1 })) {
    deleteCells(sheet, area, "rows");
  }
}

/** Makes room for an area by pushing what is in it and to its right, within its rows, to the right. */
export function pushRight(sheet: Sheet, area: Area): void {
  if (sheet.holdsAnything({ ...area, right: MAX_COLUMNS - 1 })) {
    insertCells(sheet, area, "columns");
  }
}

/** Takes the cells of an area away and pulls what is to its right, within its rows, to the left. */
export function pullLeft(sheet: Sheet, area: Area): void {
  if (sheet.holdsAnything({ ...area, right: MAX_COLUMNS - 1 })) {
    deleteCells(sheet, area, "columns");
  }
}

/** Empties the cells of an area, with their formats unless `contentsOnly`. */
export function clearCells(sheet: Sheet, area: Area, contentsOnly = false): void {
  const patch = new Map<number, Map<number, { value: null }>>();
  sheet.forEachCell(area, (row, column) => {
    const columns = patch.get(row) ?? new Map<number, { value: null }>();
    patch.set(row, columns.set(column, { value: null }));
  });
  sheet.write(patch);
  if (!contentsOnly && patch.size > 0) {
    restyle(sheet, area, () => ({}));
  }
}
