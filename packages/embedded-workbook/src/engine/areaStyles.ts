import type { ICellData } from "@univerjs/core";
import type { Area, CellStyle } from "./contents";
import type { Sheet } from "./sheet";

/**
 * The distinct styles of the cells of an area. Rows and columns beyond Univer's grid, which are all alike, count once.
 */
export function stylesIn(sheet: Sheet, area: Area): CellStyle[] {
  const { model, book } = sheet;
  const lastRow = Math.min(area.bottom, Math.max(area.top, model.getRowCount()));
  const lastColumn = Math.min(area.right, Math.max(area.left, model.getColumnCount()));
  const held = new Set<ICellData["s"]>();
  const ofColumns: ICellData["s"][] = [];
  for (let column = area.left; column <= lastColumn; column++) {
    ofColumns.push(model.getColumnStyle(column, true) ?? null);
  }
  const rows = model.getCellMatrix().getMatrix();
  let plainRows = false;
  for (let row = area.top; row <= lastRow; row++) {
    const cells = rows[row];
    const ofRow = model.getRowStyle(row, true);
    if (!cells && ofRow !== null && ofRow !== undefined) {
      held.add(ofRow);
    } else if (!cells) {
      plainRows = true;
    } else {
      for (let column = area.left; column <= lastColumn; column++) {
        held.add(cells[column]?.s ?? ofRow ?? ofColumns[column - area.left] ?? null);
      }
    }
  }
  if (plainRows) {
    ofColumns.forEach((style) => held.add(style));
  }
  return [...new Set([...held].map((style) => book.styles.styleOf(style)))];
}

/** What `read` finds in every cell of the areas when it is the same in all of them; null where it differs. */
export function uniform<T>(sheet: Sheet, areas: readonly Area[], read: (style: CellStyle) => T): T | null {
  const found = new Set<T>();
  for (const area of areas) {
    for (const style of stylesIn(sheet, area)) {
      found.add(read(style));
    }
  }
  const [first] = found;
  return found.size === 1 && first !== undefined ? first : null;
}
