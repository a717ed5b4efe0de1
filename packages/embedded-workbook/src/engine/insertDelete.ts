import {
  Dimension,
  IUndoRedoService,
  RANGE_TYPE,
  type ICellData,
  type IMutationInfo,
  type IObjectMatrixPrimitiveType,
  type IRange,
} from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getInsertRangeMutations,
  getRemoveRangeMutations,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  EffectRefRangId,
  InsertRowMutation,
  RemoveColCommand,
  RemoveColMutation,
  RemoveRowCommand,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { TableManager } from "@univerjs/sheets-table";
import { contains, intersection, MAX_COLUMNS, MAX_ROWS } from "./address";
import { isWholeColumns, isWholeRows } from "./address";
import type { Book } from "./book";
import type { Area } from "./contents";
import { WorkbookError } from "./errors";
import { liveAreas } from "./liveAreas";
import { mergedAreas } from "./merges";
import { fromRange, toRange } from "./ranges";
import { lastRowHeld, moveRows } from "./moveRows";
import { assertAllowed, assertEditable, assertUnprotected } from "./protection";
import type { Sheet } from "./sheet";
import type { AreaShift } from "./shifts";

function conflict(what: string): WorkbookError {
  return new WorkbookError(
    "InsertDeleteConflict",
    `The insert or delete operation attempted resulted in a conflict: it would tear ${what} apart.`,
  );
}

/** The cells that a shift moves, with those it puts in or takes out. */
function swept({ along, area }: AreaShift): Area {
  return along === "rows" ? { ...area, bottom: MAX_ROWS - 1 } : { ...area, right: MAX_COLUMNS - 1 };
}

function tears(thing: Area, shift: AreaShift): boolean {
  const { along, area } = shift;
  if (!intersection(thing, swept(shift))) {
    return false;
  }
  return along === "rows"
    ? thing.left < area.left || thing.right > area.right
    : thing.top < area.top || thing.bottom > area.bottom;
}

function assertWhole(sheet: Sheet, shift: AreaShift): void {
  const tables = sheet.book.injector.get(TableManager).getTablesBySubunitId(sheet.book.unitId, sheet.id);
  for (const table of tables) {
    const area = fromRange(table.getRange());
    const header = { ...area, bottom: area.top };
    const losesHeader =
      shift.kind === "delete" &&
      shift.along === "rows" &&
      table.isShowHeader() &&
      contains(shift.area, header) &&
      !contains(shift.area, area);
    if (losesHeader || tears(area, shift)) {
      throw conflict("a table");
    }
  }
  if (mergedAreas(sheet).some((merge) => tears(merge, shift))) {
    throw conflict("a merged cell");
  }
}

/** Parts of Univer look at the sheet in front instead of the one they are told; so that one is in front meanwhile. */
function inFront(sheet: Sheet, action: () => void): void {
  const { workbook } = sheet.book;
  const before = workbook.getActiveSheet();
  if (before === sheet.model) {
    action();
    return;
  }
  workbook.setActiveSheet(sheet.model);
  try {
    action();
  } finally {
    workbook.setActiveSheet(before);
  }
}

function mutateAll(book: Book, mutations: readonly IMutationInfo[]): void {
  for (const { id, params } of mutations) {
    book.mutate(id, params);
  }
}

/** Carries out a structural change with all that hangs on it: formulas, names, merges, tables, rules, notes. */
function perform(sheet: Sheet, id: string, range: IRange, own: () => void): void {
  const { book } = sheet;
  const interceptors = book.injector.get(SheetInterceptorService);
  const command = { id, params: { ...sheet.target, range } };
  inFront(sheet, () => {
    const { preRedos = [], redos } = interceptors.onCommandExecute(command);
    mutateAll(book, preRedos);
    own();
    mutateAll(book, redos);
    mutateAll(book, interceptors.afterCommandExecute(command).redos);
  });
  // Steps that a person could undo speak of places as they were before.
  book.injector.get(IUndoRedoService).clearUndoRedo(book.unitId);
}

/** Whole rows and columns as far as Univer's grid goes; null where all of it lies beyond. */
function onGrid(sheet: Sheet, { along, area }: AreaShift): IRange | null {
  const rows = sheet.model.getRowCount();
  const columns = sheet.model.getColumnCount();
  const line = along === "rows" ? area.top < rows : area.left < columns;
  return line
    ? {
        ...toRange({
          ...area,
          bottom: Math.min(area.bottom, rows - 1),
          right: Math.min(area.right, columns - 1),
        }),
        rangeType: along === "rows" ? RANGE_TYPE.ROW : RANGE_TYPE.COLUMN,
      }
    : null;
}

/** New cells look like those above or left of them, below a table's header like those that make room. */
function stylesOfNew(sheet: Sheet, { along, area }: AreaShift): IObjectMatrixPrimitiveType<ICellData> {
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

function shiftLines(sheet: Sheet, shift: AreaShift): void {
  const rows = shift.along === "rows";
  if (shift.kind === "insert") {
    sheet.ensure(rows ? shift.area.bottom : 0, rows ? 0 : shift.area.right);
  }
  const range = onGrid(sheet, shift);
  if (!range) {
    liveAreas(sheet.book).shifted(sheet, shift);
    return;
  }
  const params = { ...sheet.target, range };
  if (shift.kind === "delete") {
    perform(sheet, rows ? RemoveRowCommand.id : RemoveColCommand.id, range, () => {
      sheet.book.mutate(rows ? RemoveRowMutation.id : RemoveColMutation.id, params);
    });
    keepGridFull(sheet, shift);
    return;
  }
  const cellValue = stylesOfNew(sheet, shift);
  const { model } = sheet;
  const [style, size] = rows
    ? [model.getRowStyle(range.startRow - 1, true), model.getRowHeight(range.startRow - 1)]
    : [model.getColumnStyle(range.startColumn - 1, true), model.getColumnWidth(range.startColumn - 1)];
  const { defaultRowHeight, defaultColumnWidth } = model.getConfig();
  const own = {
    ...(style !== null && style !== undefined && { s: style }),
    ...(rows && size !== defaultRowHeight && range.startRow > 0 && { h: size }),
    ...(!rows && size !== defaultColumnWidth && range.startColumn > 0 && { w: size }),
  };
  const count = rows ? range.endRow - range.startRow + 1 : range.endColumn - range.startColumn + 1;
  const info = Array.from({ length: count }, () => ({ ...own }));
  perform(
    sheet,
    rows ? EffectRefRangId.InsertRowCommandId : EffectRefRangId.InsertColCommandId,
    range,
    () => {
      mutateAll(sheet.book, [
        rows
          ? { id: InsertRowMutation.id, params: { ...params, rowInfo: info } }
          : { id: InsertColMutation.id, params: { ...params, colInfo: info } },
        { id: SetRangeValuesMutation.id, params: { ...sheet.target, cellValue } },
      ]);
    },
  );
  const custom = sheet.extras.customHeights;
  if (rows && custom.has(range.startRow - 1)) {
    for (let row = range.startRow; row <= range.endRow; row++) {
      custom.add(row);
    }
  }
}

/** Excel's sheet is as large after rows are deleted as before; Univer's keeps at least what a new sheet shows. */
function keepGridFull(sheet: Sheet, { along, area }: AreaShift): void {
  const rows = along === "rows";
  sheet.ensure(rows ? Math.max(area.top, 200) : 0, rows ? 0 : Math.max(area.left, 26));
}

function shiftBlock(sheet: Sheet, shift: AreaShift): void {
  const range = toRange(shift.area);
  if (shift.along === "rows") {
    const insert = shift.kind === "insert";
    const count = shift.area.bottom - shift.area.top + 1;
    sheet.ensure(Math.max(shift.area.bottom, lastRowHeld(sheet) + (insert ? count : 0)), shift.area.right);
    const styles = insert ? stylesOfNew(sheet, shift) : {};
    perform(sheet, insert ? InsertRangeMoveDownCommand.id : DeleteRangeMoveUpCommand.id, range, () => {
      moveRows(sheet, shift, styles);
    });
  } else {
    shiftAcross(sheet, shift, range);
  }
  liveAreas(sheet.book).shifted(sheet, shift);
}

function shiftAcross(sheet: Sheet, shift: AreaShift, range: IRange): void {
  const { book } = sheet;
  const used = sheet.usedArea(false, swept(shift));
  const count = shift.area.right - shift.area.left + 1;
  const insert = shift.kind === "insert";
  sheet.ensure(
    Math.max(shift.area.bottom, used?.bottom ?? 0),
    Math.max(shift.area.right, (used?.right ?? 0) + (insert ? count : 0)),
  );
  const params = { ...sheet.target, range, shiftDimension: Dimension.COLUMNS };
  if (insert) {
    const cellValue = stylesOfNew(sheet, shift);
    perform(sheet, InsertRangeMoveRightCommand.id, range, () => {
      mutateAll(book, getInsertRangeMutations(book.injector, { ...params, cellValue }).redo);
    });
  } else {
    perform(sheet, DeleteRangeMoveLeftCommand.id, range, () => {
      mutateAll(book, getRemoveRangeMutations(book.injector, params).redo);
    });
  }
}

function run(sheet: Sheet, shift: AreaShift): void {
  sheet.book.flush();
  assertWhole(sheet, shift);
  const whole = shift.along === "rows" ? isWholeRows(shift.area) : isWholeColumns(shift.area);
  if (whole) {
    shiftLines(sheet, shift);
  } else {
    shiftBlock(sheet, shift);
  }
}

/** Whether nothing is pushed off the sheet. Univer's grid holds every cell, so there is mostly no need to look. */
function fits(sheet: Sheet, shift: AreaShift): boolean {
  const { along, area } = shift;
  const { model } = sheet;
  const rows = along === "rows";
  const count = rows ? area.bottom - area.top + 1 : area.right - area.left + 1;
  if (rows ? model.getRowCount() + count <= MAX_ROWS : model.getColumnCount() + count <= MAX_COLUMNS) {
    return true;
  }
  const used = sheet.usedArea(true, swept(shift));
  return !used || (rows ? used.bottom + count < MAX_ROWS : used.right + count < MAX_COLUMNS);
}

/**
 * Puts empty cells in; what stood there goes down ("rows") or right ("columns"). Throws InsertDeleteConflict where a table
 * or a merged cell would be torn or a cell with something in it pushed off the sheet, AccessDenied on a protected sheet.
 */
export function insertCells(sheet: Sheet, area: Area, along: AreaShift["along"]): void {
  const shift: AreaShift = { kind: "insert", along, area };
  const rows = along === "rows";
  if (rows ? isWholeRows(area) : isWholeColumns(area)) {
    assertAllowed(sheet, rows ? "allowInsertRows" : "allowInsertColumns");
  } else {
    assertUnprotected(sheet);
  }
  if (!fits(sheet, shift)) {
    throw conflict("the end of the sheet");
  }
  run(sheet, shift);
}

/** Takes cells out; those below come up ("rows") or those on the right come left ("columns"). Throws as `insertCells`. */
export function deleteCells(sheet: Sheet, area: Area, along: AreaShift["along"]): void {
  const shift: AreaShift = { kind: "delete", along, area };
  const rows = along === "rows";
  if (rows ? isWholeRows(area) : isWholeColumns(area)) {
    assertAllowed(sheet, rows ? "allowDeleteRows" : "allowDeleteColumns");
    assertEditable(sheet, area);
  } else {
    assertUnprotected(sheet);
  }
  run(sheet, shift);
}
