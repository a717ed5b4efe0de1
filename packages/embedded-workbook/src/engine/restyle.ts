import { isWholeColumns, isWholeRows, MAX_COLUMNS } from "./address";
import type { Area, CellStyle } from "./contents";
import type { Sheet } from "./sheet";

/** A change of a style. The same function for many cells is worked out once for each style that they have. */
type StyleChange = (style: CellStyle) => CellStyle;

/** Gives every cell of an area another style. Whole rows and columns keep theirs on the row or column. */
export function restyle(sheet: Sheet, area: Area, change: StyleChange): void {
  if (isWholeColumns(area)) {
    restyleColumns(sheet, area, change);
  } else if (isWholeRows(area)) {
    restyleRows(sheet, area, change);
  } else {
    sheet.ensure(area.bottom, area.right);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        restyleCell(sheet, row, column, change);
      }
    }
  }
}

/** Gives one cell another style. */
export function restyleCell(sheet: Sheet, row: number, column: number, change: StyleChange): void {
  const { model, book } = sheet;
  const matrix = model.getCellMatrix();
  const own = matrix.getValue(row, column);
  const inherited = model.getRowStyle(row, true) ?? model.getColumnStyle(column, true) ?? null;
  const s =
    book.styles.changed(own?.s ?? inherited, change) ?? (inherited === null ? null : book.styles.plain());
  if (own) {
    own.s = s;
  } else if (s !== null) {
    sheet.ensure(row, column);
    matrix.setValue(row, column, { s });
  }
}

function restyleRows(sheet: Sheet, area: Area, change: StyleChange): void {
  const { model, book } = sheet;
  for (let row = area.top; row <= area.bottom; row++) {
    sheet.ensure(row, 0);
    model.setRowStyle(row, book.styles.changed(model.getRowStyle(row, true), change));
  }
  restyleExisting(sheet, area, change);
  restyleCrossings(sheet, area, change);
}

function restyleColumns(sheet: Sheet, area: Area, change: StyleChange): void {
  const { model, book } = sheet;
  const last = Math.min(area.right, Math.max(model.getColumnCount() - 1, area.left));
  const everything = area.left === 0 && area.right === MAX_COLUMNS - 1;
  const end = everything ? last : area.right;
  sheet.ensure(0, end);
  for (let column = area.left; column <= end; column++) {
    model.setColumnStyle(column, book.styles.changed(model.getColumnStyle(column, true), change));
  }
  restyleExisting(sheet, area, change);
  restyleCrossings(sheet, area, change);
}

function restyleExisting(sheet: Sheet, area: Area, change: StyleChange): void {
  const { styles } = sheet.book;
  sheet.forEachCell(area, (_row, _column, cell) => {
    if (cell.s !== null && cell.s !== undefined) {
      cell.s = styles.changed(cell.s, change) ?? styles.plain();
    }
  });
}

/** A cell in a styled row and a styled column has the row's style, and one of its own once either changes. */
function restyleCrossings(sheet: Sheet, area: Area, change: StyleChange): void {
  const { model, book } = sheet;
  const columns: number[] = [];
  for (let column = area.left; column <= Math.min(area.right, model.getColumnCount() - 1); column++) {
    if (model.getColumnStyle(column, true)) {
      columns.push(column);
    }
  }
  const rows = Object.keys(model.getRowManager().getRowData())
    .map(Number)
    .filter((row) => model.getRowStyle(row, true));
  for (const row of columns.length > 0 ? rows : []) {
    for (const column of row >= area.top && row <= area.bottom ? columns : []) {
      const own = sheet.rawCell(row, column);
      if (own?.s === null || own?.s === undefined) {
        const held = isWholeRows(area) ? model.getColumnStyle(column, true) : model.getRowStyle(row, true);
        const s = book.styles.changed(held, change) ?? book.styles.plain();
        model.getCellMatrix().setValue(row, column, { ...own, s });
      }
    }
  }
}
