import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { intersection } from "./address";
import type { Area } from "./contents";
import { invalidArgument, WorkbookError } from "./errors";
import { mergedAreas } from "./merges";
import { assertAllowed, assertEditable } from "./protection";
import type { Sheet } from "./sheet";
import { EMPTIED, sortedLines } from "./sorting";

interface CellSorting {
  matchCase: boolean;
  /** The first line stays where it is. */
  hasHeaders: boolean;
  /** Columns change places instead of rows. */
  byColumns: boolean;
}

/**
 * Sorts the lines of an area by fields (their keys count lines across from the area's start), the first before all; lines
 * that are equal keep their order. Styles and hyperlinks go with the cells, relative references stay in their line. Throws
 * InvalidArgument for a key outside, InvalidOperation where cells are merged, AccessDenied on a protected sheet.
 */
export function sortCells(
  sheet: Sheet,
  area: Area,
  fields: readonly { key: number; ascending: boolean }[],
  { matchCase, hasHeaders, byColumns }: CellSorting,
): void {
  assertAllowed(sheet, "allowSort");
  assertEditable(sheet, area);
  if (mergedAreas(sheet).some((merge) => intersection(merge, area))) {
    throw new WorkbookError("InvalidOperation", "To do this, all the merged cells need to be the same size.");
  }
  const used = sheet.usedArea(false, area);
  if (!used) {
    return;
  }
  const skip = hasHeaders ? 1 : 0;
  const body: Area = byColumns
    ? { ...area, left: area.left + skip, right: Math.min(area.right, used.right) }
    : { ...area, top: area.top + skip, bottom: Math.min(area.bottom, used.bottom) };
  const across = byColumns ? area.bottom - area.top + 1 : area.right - area.left + 1;
  if (fields.some(({ key }) => key >= across)) {
    throw invalidArgument();
  }
  const [first, last] = byColumns ? [body.left, body.right] : [body.top, body.bottom];
  const lines = Array.from({ length: Math.max(0, last - first + 1) }, (_line, index) => first + index);
  const keys = fields.map(({ key, ascending }) => ({
    cells: new Map(
      lines.map((line) => [
        line,
        byColumns ? sheet.cell(area.top + key, line) : sheet.cell(line, area.left + key),
      ]),
    ),
    ascending,
  }));
  const sorted = sortedLines(lines, keys, matchCase);
  const lexer = sheet.book.injector.get(LexerTreeBuilder);
  const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
  const place = (from: number, to: number, row: number, column: number): void => {
    const held = byColumns ? sheet.rawCell(row, from) : sheet.rawCell(from, column);
    const formula = held?.f
      ? { f: lexer.moveFormulaRefOffset(held.f, byColumns ? to - from : 0, byColumns ? 0 : to - from) }
      : {};
    (cellValue[row] ??= {})[column] = { ...EMPTIED, ...held, ...formula };
  };
  sorted.forEach((from, index) => {
    const to = first + index;
    if (from === to) {
      return;
    }
    if (byColumns) {
      for (let row = body.top; row <= Math.min(body.bottom, used.bottom); row++) {
        place(from, to, row, to);
      }
    } else {
      for (let column = body.left; column <= Math.min(body.right, used.right); column++) {
        place(from, to, to, column);
      }
    }
  });
  if (Object.keys(cellValue).length > 0) {
    sheet.ensure(used.bottom, used.right);
    sheet.book.mutate(SetRangeValuesMutation.id, { ...sheet.target, cellValue });
  }
}
