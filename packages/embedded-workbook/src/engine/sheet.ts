import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import { bounding, intersection, MAX_COLUMNS, MAX_ROWS, WHOLE_SHEET } from "./address";
import { extrasOf, isFilled, readCell, toUniverCell } from "./cells";
import type { Area, CellContents, CellStyle } from "./contents";
import { WorkbookError } from "./errors";
import type { Kernel } from "./kernel";
import { emptyExtras, type SheetExtras } from "./sheetExtras";
import { spillAreas, spilledCells } from "./spills";

/** How far beyond the last used row and column a person can scroll in the page. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 10;

/** A write of at least so many cells waits for the next ones. */
const MANY_CELLS = 500;

/** What is written into cells: row → column → contents. */
export type CellPatch = Map<number, Map<number, CellContents>>;

/** One sheet of the book: its cells and their styles, as Univer holds them. */
export class Sheet {
  readonly extras: SheetExtras;

  constructor(
    readonly book: Kernel<Sheet>,
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

  /** The ids by which Univer's commands name this sheet. */
  get target(): { unitId: string; subUnitId: string } {
    return { unitId: this.book.unitId, subUnitId: this.id };
  }

  rawCell(row: number, column: number): Nullable<ICellData> {
    return this.model.getCellMatrix().getValue(row, column);
  }

  /** What is in a cell; also what a formula beside it spills there. */
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
      this.book.writeLater(this, cellValue);
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
