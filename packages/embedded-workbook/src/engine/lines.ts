import { BooleanNumber } from "@univerjs/core";
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS } from "./address";
import type { Area } from "./contents";
import { invalidArgument } from "./errors";
import { toRange } from "./ranges";
import type { Sheet } from "./sheet";
import { MAX_COLUMN_CHARACTERS, MAX_ROW_POINTS, PIXELS_PER_POINT, pixelsOf } from "./sizes";

const MAX_COLUMN_PIXELS = pixelsOf(MAX_COLUMN_CHARACTERS);

/** Every value that a line of the area has once; lines beyond Univer's grid are all alike and count as one. */
function distinct<T>(from: number, to: number, count: number, read: (line: number) => T): Set<T> {
  const values = new Set<T>();
  for (let line = from; line <= Math.min(to, Math.max(from, count)); line++) {
    values.add(read(line));
  }
  return values;
}

function only<T>(values: Set<T>): T | null {
  const [first] = values;
  return values.size === 1 && first !== undefined ? first : null;
}

export function isRowHidden(sheet: Sheet, row: number): boolean {
  return row < sheet.model.getRowCount() && !sheet.model.getRowVisible(row);
}

export function isColumnHidden(sheet: Sheet, column: number): boolean {
  return sheet.model.getColumnManager().getColumn(column)?.hd === BooleanNumber.TRUE;
}

/** Whether all rows of an area are hidden, by hand or by a filter; null where some are. */
export function rowsHidden(sheet: Sheet, { top, bottom }: Area): boolean | null {
  return only(distinct(top, bottom, sheet.model.getRowCount(), (row) => isRowHidden(sheet, row)));
}

export function columnsHidden(sheet: Sheet, { left, right }: Area): boolean | null {
  return only(distinct(left, right, sheet.model.getColumnCount(), (column) => isColumnHidden(sheet, column)));
}

/** The part of the grid that Univer must have for a change of these lines; whole sheets end where Univer's grid ends. */
export function grid(sheet: Sheet, area: Area): Area {
  const bottom =
    area.bottom === MAX_ROWS - 1 ? Math.max(area.top, sheet.model.getRowCount() - 1) : area.bottom;
  const right =
    area.right === MAX_COLUMNS - 1 ? Math.max(area.left, sheet.model.getColumnCount() - 1) : area.right;
  sheet.ensure(bottom, right);
  return { ...area, bottom, right };
}

export function hideRows(sheet: Sheet, area: Area, hidden: boolean): void {
  const { top, bottom } = grid(sheet, { ...area, left: 0, right: 0 });
  const id = hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id;
  const ranges = [toRange({ top, bottom, left: 0, right: sheet.model.getColumnCount() - 1 })];
  sheet.book.mutate(id, { ...sheet.target, ranges });
}

export function hideColumns(sheet: Sheet, area: Area, hidden: boolean): void {
  const { left, right } = grid(sheet, { ...area, top: 0, bottom: 0 });
  const id = hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id;
  const ranges = [toRange({ left, right, top: 0, bottom: sheet.model.getRowCount() - 1 })];
  sheet.book.mutate(id, { ...sheet.target, ranges });
}

function rowPixels(sheet: Sheet, row: number): number {
  return isRowHidden(sheet, row) ? 0 : sheet.model.getRowHeight(row);
}

function columnPixels(sheet: Sheet, column: number): number {
  return isColumnHidden(sheet, column) ? 0 : sheet.model.getColumnWidth(column);
}

function toPoints(pixels: number): number {
  return Math.round((pixels / PIXELS_PER_POINT) * 1000) / 1000;
}

/** The height of the rows in points, 0 where they are hidden; null where they differ. */
export function rowHeight(sheet: Sheet, { top, bottom }: Area): number | null {
  const pixels = only(distinct(top, bottom, sheet.model.getRowCount(), (row) => rowPixels(sheet, row)));
  return pixels === null ? null : toPoints(pixels);
}

export function columnWidth(sheet: Sheet, { left, right }: Area): number | null {
  const pixels = only(
    distinct(left, right, sheet.model.getColumnCount(), (column) => columnPixels(sheet, column)),
  );
  return pixels === null ? null : toPoints(pixels);
}

/** Gives rows a height in points, which they keep; 0 hides them. Throws InvalidArgument outside 0 to 409.5. */
export function setRowHeight(sheet: Sheet, area: Area, points: number): void {
  if (!(points >= 0 && points <= MAX_ROW_POINTS)) {
    throw invalidArgument();
  }
  if (points === 0 || rowsHidden(sheet, area) !== false) {
    hideRows(sheet, area, points === 0);
  }
  if (points > 0) {
    setRowPixels(sheet, area, points * PIXELS_PER_POINT, true);
  }
}

/** Sets heights in pixels; `custom` ones are a person's and don't follow the text. */
export function setRowPixels(sheet: Sheet, area: Area, pixels: number, custom: boolean): void {
  const { top, bottom } = grid(sheet, { ...area, left: 0, right: 0 });
  const manager = sheet.model.getRowManager();
  for (let row = top; row <= bottom; row++) {
    const data = manager.getRowOrCreate(row);
    data.h = pixels;
    data.ia = custom ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    if (custom) {
      sheet.extras.customHeights.add(row);
    } else {
      sheet.extras.customHeights.delete(row);
    }
  }
}

/** Gives columns a width in points; 0 hides them. Throws InvalidArgument below 0 and above 255 characters. */
export function setColumnWidth(sheet: Sheet, area: Area, points: number): void {
  const pixels = Math.round(points * PIXELS_PER_POINT);
  if (!(points >= 0 && pixels <= MAX_COLUMN_PIXELS)) {
    throw invalidArgument();
  }
  if (points === 0 || columnsHidden(sheet, area) !== false) {
    hideColumns(sheet, area, points === 0);
  }
  if (points > 0) {
    setColumnPixels(sheet, area, pixels);
  }
}

export function setColumnPixels(sheet: Sheet, area: Area, pixels: number): void {
  const { left, right } = grid(sheet, { ...area, top: 0, bottom: 0 });
  const manager = sheet.model.getColumnManager();
  for (let column = left; column <= right; column++) {
    manager.getColumnOrCreate(column).w = Math.min(pixels, MAX_COLUMN_PIXELS);
  }
}

export function isStandardHeight(sheet: Sheet, { top, bottom }: Area): boolean | null {
  return only(
    distinct(top, bottom, sheet.model.getRowCount(), (row) => !sheet.extras.customHeights.has(row)),
  );
}

export function isStandardWidth(sheet: Sheet, { left, right }: Area): boolean | null {
  const standard = sheet.model.getConfig().defaultColumnWidth;
  const read = (column: number): boolean => sheet.model.getColumnWidth(column) === standard;
  return only(distinct(left, right, sheet.model.getColumnCount(), read));
}

function sum(
  from: number,
  to: number,
  count: number,
  pixels: (line: number) => number,
  rest: number,
): number {
  let total = 0;
  for (let line = from; line < Math.min(to, count); line++) {
    total += pixels(line);
  }
  return total + Math.max(0, to - Math.max(from, count)) * rest;
}

/** A place on a sheet, in points. */
export interface Frame {
  top: number;
  left: number;
  height: number;
  width: number;
}

/** The cells that a frame lies on, as nearly as whole cells can. */
export function areaOfFrame(sheet: Sheet, { top, left, height, width }: Frame): Area {
  const { defaultRowHeight, defaultColumnWidth } = sheet.model.getConfig();
  const lineAt = (points: number, size: (line: number) => number, usual: number, known: number): number => {
    let rest = points;
    for (let line = 0; line < known; line++) {
      const own = toPoints(size(line));
      if (rest < own / 2) return line;
      rest -= own;
    }
    return known + Math.max(0, Math.round(rest / toPoints(usual)));
  };
  const row = (points: number): number =>
    lineAt(points, (line) => rowPixels(sheet, line), defaultRowHeight, sheet.model.getRowCount());
  const column = (points: number): number =>
    lineAt(points, (line) => columnPixels(sheet, line), defaultColumnWidth, sheet.model.getColumnCount());
  const [first, start] = [Math.min(row(top), MAX_ROWS - 1), Math.min(column(left), MAX_COLUMNS - 1)];
  return {
    top: first,
    left: start,
    bottom: Math.min(Math.max(first, row(top + height) - 1), MAX_ROWS - 1),
    right: Math.min(Math.max(start, column(left + width) - 1), MAX_COLUMNS - 1),
  };
}

/** Distances and sizes of an area in points, hidden lines counting nothing. */
export function frameOf(sheet: Sheet, area: Area): Frame {
  const { model } = sheet;
  const { defaultRowHeight, defaultColumnWidth } = model.getConfig();
  const rows = (from: number, to: number): number =>
    toPoints(sum(from, to, model.getRowCount(), (row) => rowPixels(sheet, row), defaultRowHeight));
  const columns = (from: number, to: number): number =>
    toPoints(
      sum(from, to, model.getColumnCount(), (column) => columnPixels(sheet, column), defaultColumnWidth),
    );
  return {
    top: rows(0, area.top),
    left: columns(0, area.left),
    height: rows(area.top, area.bottom + 1),
    width: columns(area.left, area.right + 1),
  };
}
