import { intersection } from "./address";
import { isFilled, readCell } from "./cells";
import { clearContents } from "./clear";
import type { Area, CellContents } from "./contents";
import { tablesOn } from "./tableAreas";
import { WorkbookError } from "./errors";
import { addMerges, mergedAreas, removeMerges } from "./merges";
import { assertUnprotected } from "./protection";
import type { Sheet } from "./sheet";

/** The first cell with something in it, row by row: what Excel keeps of cells that are merged. */
function firstFilled(sheet: Sheet, area: Area): CellContents | null {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.rawCell(row, column);
      if (isFilled(cell)) {
        return readCell(cell) ?? null;
      }
    }
  }
  return null;
}

function mergeOne(sheet: Sheet, area: Area): void {
  if (area.top === area.bottom && area.left === area.right) {
    return;
  }
  const kept = firstFilled(sheet, area);
  removeMerges(
    sheet,
    mergedAreas(sheet).filter((merge) => intersection(merge, area)),
  );
  clearContents(sheet, area);
  if (kept) {
    sheet.write(new Map([[area.top, new Map([[area.left, kept]])]]));
  }
  sheet.ensure(area.bottom, area.right);
  addMerges(sheet, [area]);
}

/** Makes one cell of an area, or one of each of its rows (`across`); only the first value stays (Range.merge). Throws
 * InvalidOperation inside a table, AccessDenied on a protected sheet.
 */
export function mergeCells(sheet: Sheet, area: Area, across: boolean): void {
  assertUnprotected(sheet);
  if (tablesOn(sheet).some((table) => intersection(table, area))) {
    throw new WorkbookError("InvalidOperation", "Cells of a table can't be merged.");
  }
  if (!across) {
    mergeOne(sheet, area);
    return;
  }
  for (let row = area.top; row <= area.bottom; row++) {
    mergeOne(sheet, { ...area, top: row, bottom: row });
  }
}

/** Splits every merged cell that the area touches. */
export function unmergeCells(sheet: Sheet, area: Area): void {
  assertUnprotected(sheet);
  removeMerges(
    sheet,
    mergedAreas(sheet).filter((merge) => intersection(merge, area)),
  );
}
