import type { Area, CellContents } from "./contents";
import { invalidArgument } from "./errors";
import { assertEditable } from "./protection";
import type { CellPatch, Sheet } from "./sheet";
import { displayText } from "./display";

/** What Range.removeDuplicates answers. */
export interface RemovedDuplicates {
  removed: number;
  uniqueRemaining: number;
}

/** Removes rows that show the same as one above them in the given columns (counted from the area's left); the rest moves up. */
export function removeDuplicates(
  sheet: Sheet,
  area: Area,
  columns: readonly number[],
  hasHeader: boolean,
): RemovedDuplicates {
  const across = area.right - area.left + 1;
  if (
    columns.length === 0 ||
    columns.some((column) => !Number.isInteger(column) || column < 0 || column >= across)
  ) {
    throw invalidArgument();
  }
  assertEditable(sheet, area);
  const seen = new Set<string>();
  const kept: number[] = [];
  const used = sheet.usedArea(true, area);
  const first = area.top + (hasHeader ? 1 : 0);
  const last = used?.bottom ?? first - 1;
  for (let row = first; row <= last; row++) {
    const key = JSON.stringify(
      columns.map((column) =>
        displayText(
          sheet.cell(row, area.left + column),
          sheet.numberFormat(row, area.left + column),
        ).toLowerCase(),
      ),
    );
    if (!seen.has(key)) {
      seen.add(key);
      kept.push(row);
    }
  }
  const patch: CellPatch = new Map();
  for (let row = first; row <= last; row++) {
    const from = kept[row - first];
    if (from === row) {
      continue;
    }
    const cells = new Map<number, CellContents>();
    for (let column = area.left; column <= area.right; column++) {
      cells.set(column, (from === undefined ? null : sheet.cell(from, column)) ?? { value: null });
    }
    patch.set(row, cells);
  }
  sheet.write(patch);
  return { removed: Math.max(0, last - first + 1) - kept.length, uniqueRemaining: kept.length };
}
