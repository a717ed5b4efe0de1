import { SetFrozenMutation } from "@univerjs/sheets";
import type { Feature } from "./feature";
import type { Sheet } from "./sheet";

/** How many rows and columns of a sheet are frozen. */
export function frozenAt(sheet: Sheet): { rows: number; columns: number } {
  const { xSplit, ySplit } = sheet.model.getFreeze();
  return { rows: ySplit, columns: xSplit };
}

export function freeze(sheet: Sheet, rows: number, columns: number): void {
  sheet.book.mutate(SetFrozenMutation.id, {
    ...sheet.target,
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  });
}

export const frozenPanes: Feature = {
  load: (sheet, contents) => {
    if (contents.frozen) {
      freeze(sheet, contents.frozen.rows, contents.frozen.columns);
    }
  },
  dump: (sheet) => {
    const { rows, columns } = frozenAt(sheet);
    return rows > 0 || columns > 0 ? { frozen: { rows, columns } } : {};
  },
};
