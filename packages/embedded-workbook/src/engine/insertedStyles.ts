import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { TableManager } from "@univerjs/sheets-table";
import { fromRange } from "./ranges";
import type { Sheet } from "./sheet";
import type { AreaShift } from "./shifts";

/** New cells look like those above or left of them; below a table's header, like those that move. */
export function stylesOfNew(sheet: Sheet, { along, area }: AreaShift): IObjectMatrixPrimitiveType<ICellData> {
  const styles: IObjectMatrixPrimitiveType<ICellData> = {};
  const rows = along === "rows";
  const headers = sheet.book.injector
    .get(TableManager)
    .getTablesBySubunitId(sheet.book.unitId, sheet.id)
    .filter((table) => table.isShowHeader())
    .map((table) => ({ ...fromRange(table.getRange()), bottom: table.getRange().startRow }));
  const isHeader = (row: number, column: number): boolean =>
    headers.some(({ top, left, right }) => row === top && column >= left && column <= right);
  const last = {
    row: Math.min(area.bottom, sheet.model.getRowCount() - 1),
    column: Math.min(area.right, sheet.model.getColumnCount() - 1),
  };
  for (let row = area.top; row <= last.row; row++) {
    for (let column = area.left; column <= last.column; column++) {
      const above = rows ? area.top - 1 : row;
      const from = rows
        ? { row: isHeader(above, column) ? area.top : above, column }
        : { row, column: area.left - 1 };
      const style = from.row >= 0 && from.column >= 0 ? sheet.rawCell(from.row, from.column)?.s : null;
      if (style !== null && style !== undefined) {
        (styles[row] ??= {})[column] = { s: style };
      }
    }
  }
  return styles;
}
