import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import { bounding, intersection, MAX_COLUMNS, MAX_ROWS } from "./address";
import { isWholeColumns, isWholeRows } from "./areaStyles";
import type { Book } from "./book";
import { extrasOf, isFilled, readCell, toUniverCell } from "./cells";
import type { Area, CellContents, CellStyle } from "./contents";
import { WorkbookError } from "./errors";
import { emptyExtras, type SheetExtras } from "./sheetExtras";
import { spillAreas, spilledCells } from "./spills";

/** Rows and columns beyond the last used one that a person can scroll to in the page. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 10;

/** From here on writes wait for each other. */
const MANY_CELLS = 500;

/** What is written into cells: row → column → contents. */
export type CellPatch = Map<number, Map<number, CellContents>>;

/** One sheet of the book: its cells and their styles, as Univer holds them. */
export class Sheet {
  readonly extras: SheetExtras;

  constructor(
    readonly book: Book,
    readonly id: string,
    extras?: SheetExtras,
  ) {
    this.extras = extras ?? emptyExtras();
  }

  /** Univer's sheet; throws ItemNotFound when it has been deleted. */
  get model(): Worksheet {
    const model = this.book.workbook.getSheetBySheetId(this.id);
    if (!model) {
      throw new WorkbookError("ItemNotFound", "The worksheet doesn't exist any more.");
    }
    return model;
  }

  get isDeleted(): boolean {
    return !this.book.workbook.getSheetBySheetId(this.id);
  }

  get name(): string {
    return this.model.getName();
  }

  /** The ids that every command of Univer about this sheet wants. */
  get target(): { unitId: string; subUnitId: string } {
    return { unitId: this.book.unitId, subUnitId: this.id };
  }

  rawCell(row: number, column: number): Nullable<ICellData> {
    return this.model.getCellMatrix().getValue(row, column);
  }

  /** What stands in a cell, also what a formula beside it spills there. */
  cell(row: number, column: number): CellContents | undefined {
    const own = this.rawCell(row, column);
    const spilled = isFilled(own) ? null : spilledCells(this)?.[row]?.[column];
    return readCell(spilled ?? own);
  }

  /** What names the style of a cell: its own, else its row's, else its column's (the order of Excel). */
  heldStyle(row: number, column: number): ICellData["s"] {
    const { model } = this;
    return (
      this.rawCell(row, column)?.s ??
      model.getRowStyle(row, true) ??
      model.getColumnStyle(column, true) ??
      null
    );
  }

  style(row: number, column: number): CellStyle {
    return this.book.styles.styleOf(this.heldStyle(row, column));
  }

  numberFormat(row: number, column: number): string {
    return this.style(row, column).numberFormat ?? "General";
  }

  /** Makes Univer's grid large enough to hold a cell; Excel's is always at its full size. */
  ensure(row: number, column: number): void {
    const { model } = this;
    if (row >= model.getRowCount()) {
      const rowCount = Math.min(MAX_ROWS, row + 1 + SPARE_ROWS);
      this.book.mutate(SetWorksheetRowCountMutation.id, { ...this.target, rowCount });
    }
    if (column >= model.getColumnCount()) {
      const columnCount = Math.min(MAX_COLUMNS, column + 1 + SPARE_COLUMNS);
      this.book.mutate(SetWorksheetColumnCountMutation.id, { ...this.target, columnCount });
    }
  }

  /** Writes contents and leaves styles and hyperlinks as they are. */
  write(patch: CellPatch): void {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    let lastRow = -1;
    let lastColumn = -1;
    let size = 0;
    let plain = true;
    for (const [row, columns] of patch) {
      const target: Record<number, ICellData> = {};
      cellValue[row] = target;
      lastRow = Math.max(lastRow, row);
      for (const [column, contents] of columns) {
        lastColumn = Math.max(lastColumn, column);
        const own = this.rawCell(row, column);
        this.adoptStyle(row, column, own);
        size += 1;
        plain &&= contents.formula === undefined && !own?.f;
        target[column] = toUniverCell(contents, extrasOf(own).link);
        this.book.hasFormulas ||= contents.formula !== undefined;
      }
    }
    if (lastRow < 0) {
      return;
    }
    this.ensure(lastRow, lastColumn);
    if (plain && size >= MANY_CELLS) {
      this.book.waitingWrites.add(this, cellValue);
    } else {
      this.book.mutate(SetRangeValuesMutation.id, { ...this.target, cellValue });
    }
  }

  /** A new cell in a formatted row or column takes its style. */
  private adoptStyle(row: number, column: number, own: Nullable<ICellData>): void {
    if (!own) {
      const held = this.heldStyle(row, column);
      if (held !== null && held !== undefined) {
        this.ensure(row, column);
        this.model.getCellMatrix().setValue(row, column, { s: held });
      }
    }
  }

  /** Gives every cell of an area another style. Whole rows and columns keep theirs on the row or column. */
  restyle(area: Area, change: (style: CellStyle) => CellStyle): void {
    const { model } = this;
    if (isWholeColumns(area)) {
      this.restyleColumns(area, change);
    } else if (isWholeRows(area)) {
      for (let row = area.top; row <= area.bottom; row++) {
        this.ensure(row, 0);
        model.setRowStyle(row, this.book.styles.changed(model.getRowStyle(row, true), change));
      }
      this.restyleExisting(area, change);
      this.restyleCrossings(area, change);
    } else {
      this.ensure(area.bottom, area.right);
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          this.restyleCell(row, column, change);
        }
      }
    }
    this.book.touch(this);
  }

  /** Gives one cell another style; who restyles many tells the book once (`touch`). */
  restyleCell(row: number, column: number, change: (style: CellStyle) => CellStyle): void {
    const matrix = this.model.getCellMatrix();
    const own = matrix.getValue(row, column);
    const inherited = this.model.getRowStyle(row, true) ?? this.model.getColumnStyle(column, true) ?? null;
    const s =
      this.book.styles.changed(own?.s ?? inherited, change) ??
      (inherited === null ? null : this.book.styles.plain());
    if (own) {
      own.s = s;
    } else if (s !== null) {
      this.ensure(row, column);
      matrix.setValue(row, column, { s });
    }
  }

  /** A cell in a styled row and a styled column has the row's style, and one of its own once either changes. */
  private restyleCrossings(area: Area, change: (style: CellStyle) => CellStyle): void {
    const { model } = this;
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
        const own = this.rawCell(row, column);
        if (own?.s === null || own?.s === undefined) {
          const held = isWholeRows(area) ? model.getColumnStyle(column, true) : model.getRowStyle(row, true);
          const s = this.book.styles.changed(held, change) ?? this.book.styles.plain();
          model.getCellMatrix().setValue(row, column, { ...own, s });
        }
      }
    }
  }

  private restyleColumns(area: Area, change: (style: CellStyle) => CellStyle): void {
    const { model } = this;
    const last = Math.min(area.right, Math.max(model.getColumnCount() - 1, area.left));
    const everything = area.left === 0 && area.right === MAX_COLUMNS - 1;
    const end = everything ? last : area.right;
    this.ensure(0, end);
    for (let column = area.left; column <= end; column++) {
      model.setColumnStyle(column, this.book.styles.changed(model.getColumnStyle(column, true), change));
    }
    this.restyleExisting(area, change);
    this.restyleCrossings(area, change);
  }

  private restyleExisting(area: Area, change: (style: CellStyle) => CellStyle): void {
    this.forEachCell(area, (_row, _column, cell) => {
      if (cell.s !== null && cell.s !== undefined) {
        cell.s = this.book.styles.changed(cell.s, change) ?? this.book.styles.plain();
      }
    });
  }

  /** Visits the cells that exist inside an area, row by row. */
  forEachCell(area: Area, visit: (row: number, column: number, cell: ICellData) => void): void {
    const rows = this.model.getCellMatrix().getMatrix();
    for (const rowKey of Object.keys(rows)) {
      const row = Number(rowKey);
      if (row < area.top || row > area.bottom) {
        continue;
      }
      const columns = rows[row] ?? {};
      for (const columnKey of Object.keys(columns)) {
        const column = Number(columnKey);
        const cell = columns[column];
        if (cell && column >= area.left && column <= area.right) {
          visit(row, column, cell);
        }
      }
    }
  }

  forEachCellOfRow(row: number, visit: (column: number) => void): void {
    for (const key of Object.keys(this.model.getCellMatrix().getMatrix()[row] ?? {})) {
      visit(Number(key));
    }
  }

  private isStyled({ s }: ICellData): boolean {
    return Boolean(s) && s !== this.book.styles.plain();
  }

  /** Whether any cell of an area has a value or a style. */
  holdsAnything(within: Area): boolean {
    const rows = this.model.getCellMatrix().getMatrix();
    for (const rowKey of Object.keys(rows)) {
      const row = Number(rowKey);
      if (row < within.top || row > within.bottom) continue;
      const cells = rows[row] ?? {};
      for (const columnKey of Object.keys(cells)) {
        const column = Number(columnKey);
        const cell = cells[column];
        if (column < within.left || column > within.right || !cell) continue;
        if (isFilled(cell) || this.isStyled(cell)) return true;
      }
    }
    return spillAreas(this).some((area) => intersection(area, within));
  }

  /** The smallest area with a value (or, unless `valuesOnly`, a style) inside `within`; null for none. */
  usedArea(valuesOnly: boolean, within: Area = WHOLE_SHEET): Area | null {
    const found: { area: Area | null } = { area: null };
    this.forEachCell(within, (row, column, cell) => {
      if (isFilled(cell) || (!valuesOnly && this.isStyled(cell))) {
        found.area = found.area
          ? {
              top: Math.min(found.area.top, row),
              left: Math.min(found.area.left, column),
              bottom: Math.max(found.area.bottom, row),
              right: Math.max(found.area.right, column),
            }
          : { top: row, left: column, bottom: row, right: column };
      }
    });
    const spilled = spillAreas(this)
      .map((area) => intersection(area, within))
      .filter((area) => area !== null);
    return spilled.length > 0 ? bounding(found.area ? [found.area, ...spilled] : spilled) : found.area;
  }
}

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
