import { BooleanNumber, type ICellData, type IObjectArrayPrimitiveType, type IRowData } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { MAX_COLUMNS } from "./address";
import { toUniverCell } from "./cells";
import type { SheetContents } from "./workbookContents";
import { outlineData } from "./outlines";
import type { Sheet } from "./sheet";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, PIXELS_PER_POINT } from "./sizes";

type StyleIds = readonly (string | null)[];

function styleId(ids: StyleIds, style: number | undefined): string | null {
  return style === undefined ? null : (ids[style] ?? null);
}

/** Puts cells, styles, sizes and visibility of a sheet into an empty one. */
export function loadSheet(sheet: Sheet, contents: SheetContents, styleIds: StyleIds): void {
  const { model } = sheet;
  const config = model.getConfig();
  config.tabColor = contents.tabColour ?? "";
  config.hidden = contents.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
  config.showGridlines = contents.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  config.defaultColumnWidth = contents.defaultColumnWidth ?? DEFAULT_COLUMN_WIDTH;
  config.defaultRowHeight =
    contents.defaultRowHeight === undefined
      ? DEFAULT_ROW_HEIGHT
      : contents.defaultRowHeight * PIXELS_PER_POINT;
  loadColumns(sheet, contents, styleIds);
  loadRows(sheet, contents, styleIds);
  loadCells(sheet, contents, styleIds);
}

function loadColumns(sheet: Sheet, contents: SheetContents, styleIds: StyleIds): void {
  const manager = sheet.model.getColumnManager();
  // A file may format all 16,384 columns; those beyond the sheet's own need no entries.
  let last = sheet.model.getColumnCount() - 1;
  for (const row of contents.cells.values()) {
    last = Math.max(last, lastKey(row) - 1);
  }
  for (const column of contents.columns) {
    for (let index = column.from; index <= Math.min(column.to, Math.max(last, column.from)); index++) {
      sheet.ensure(0, index);
      const data = manager.getColumnOrCreate(index);
      if (column.width !== undefined) {
        data.w = column.width;
      }
      if (column.hidden) {
        data.hd = BooleanNumber.TRUE;
      }
      data.s = styleId(styleIds, column.style);
      if (column.outlineLevel !== undefined) {
        data.custom = outlineData(column.outlineLevel);
      }
    }
  }
}

function lastKey(columns: Map<number, unknown>): number {
  let last = 0;
  for (const column of columns.keys()) {
    last = Math.max(last, column + 1);
  }
  return last;
}

function loadRows(sheet: Sheet, contents: SheetContents, styleIds: StyleIds): void {
  const rowData: IObjectArrayPrimitiveType<Partial<IRowData>> = sheet.model.getRowManager().getRowData();
  let lastRow = 0;
  for (const [row, own] of contents.rows) {
    lastRow = Math.max(lastRow, row);
    rowData[row] = {
      ...(own.height !== undefined && { h: own.height * PIXELS_PER_POINT, ia: BooleanNumber.FALSE }),
      ...(own.hidden && { hd: BooleanNumber.TRUE }),
      ...(own.style !== undefined && { s: styleId(styleIds, own.style) }),
      ...(own.outlineLevel !== undefined && { custom: outlineData(own.outlineLevel) }),
    };
  }
  sheet.ensure(lastRow, 0);
}

function place(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/** The cells that array formulas fill: the formula will fill them again. */
function spilledPlaces(contents: SheetContents): Set<number> {
  const places = new Set<number>();
  for (const [top, columns] of contents.cells) {
    for (const [left, { arrayFormula }] of columns) {
      for (let row = top; arrayFormula && row <= arrayFormula.bottom; row++) {
        for (let column = left; column <= arrayFormula.right; column++) {
          if (row > top || column > left) {
            places.add(place(row, column));
          }
        }
      }
    }
  }
  return places;
}

function loadCells(sheet: Sheet, contents: SheetContents, styleIds: StyleIds): void {
  const { model } = sheet;
  const matrix = model.getCellMatrix();
  const formulas: Record<number, Record<number, ICellData>> = {};
  const spilled = spilledPlaces(contents);
  let lastRow = 0;
  let lastColumn = 0;
  for (const [row, columns] of contents.cells) {
    lastRow = Math.max(lastRow, row);
    for (const [column, cell] of columns) {
      lastColumn = Math.max(lastColumn, column);
      const inherits = model.getRowStyle(row, true) ?? model.getColumnStyle(column, true);
      const held: ICellData = {
        s: styleId(styleIds, cell.style) ?? (inherits ? sheet.book.styles.plain() : null),
      };
      const contained = spilled.has(place(row, column)) ? { value: null } : cell;
      const fields: [string, unknown][] = Object.entries(toUniverCell(contained));
      for (const [key, value] of fields) {
        if (value !== null) {
          Object.assign(held, { [key]: value });
        }
      }
      if (held.s !== null || Object.keys(held).length > 1) {
        matrix.setValue(row, column, held);
      }
      if (cell.formula !== undefined) {
        (formulas[row] ??= {})[column] = { f: cell.formula };
      }
    }
  }
  sheet.ensure(lastRow, lastColumn);
  if (Object.keys(formulas).length > 0) {
    sheet.book.hasFormulas = true;
    sheet.book.mutate(SetRangeValuesMutation.id, { ...sheet.target, cellValue: formulas });
  }
}
