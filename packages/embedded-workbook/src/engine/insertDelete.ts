import { Dimension, RANGE_TYPE, type IRange } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  EffectRefRangId,
  getInsertRangeMutations,
  getRemoveRangeMutations,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  RemoveColCommand,
  RemoveColMutation,
  RemoveRowCommand,
  RemoveRowMutation,
  SetRangeValuesMutation,
} from "@univerjs/sheets";
import { isWholeColumns, isWholeRows } from "./address";
import type { Area } from "./contents";
import { stylesOfNew } from "./insertedStyles";
import { liveAreas } from "./liveAreas";
import { lastRowHeld, moveRows } from "./moveRows";
import { assertAllowed, assertEditable, assertUnprotected } from "./protection";
import { quietly } from "./quietly";
import { toRange } from "./ranges";
import type { Sheet } from "./sheet";
import { refuseConflicts, swept } from "./shiftConflicts";
import type { AreaShift } from "./shifts";
import { mutateAll, perform } from "./structuralChange";

/** Whole rows and columns as far as Univer's grid goes; null where none of it is on the grid. */
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
  refuseConflicts(sheet, shift);
  const whole = shift.along === "rows" ? isWholeRows(shift.area) : isWholeColumns(shift.area);
  quietly(sheet.book, () => (whole ? shiftLines(sheet, shift) : shiftBlock(sheet, shift)));
}

/**
 * Inserts empty cells; what was there moves down ("rows") or right ("columns"). Throws InsertDeleteConflict where a table or
 * a merged cell would be split or a filled cell pushed off the sheet, AccessDenied on a protected sheet.
 */
export function insertCells(sheet: Sheet, area: Area, along: AreaShift["along"]): void {
  const shift: AreaShift = { kind: "insert", along, area };
  const rows = along === "rows";
  if (rows ? isWholeRows(area) : isWholeColumns(area)) {
    assertAllowed(sheet, rows ? "allowInsertRows" : "allowInsertColumns");
  } else {
    assertUnprotected(sheet);
  }
  run(sheet, shift);
}

/** Deletes cells; those below move up ("rows") or those on the right move left ("columns"). Throws as `insertCells`. */
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
