import type { IRange } from "@univerjs/core";
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import type { Area } from "./contents";
import type { SheetFeature } from "./features";
import type { Sheet } from "./sheet";

/** An area as Univer writes one. */
export function toRange(area: Area): IRange {
  return { startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right };
}

export function fromRange(range: IRange): Area {
  return { top: range.startRow, bottom: range.endRow, left: range.startColumn, right: range.endColumn };
}

export function mergedAreas(sheet: Sheet): Area[] {
  return sheet.model.getMergeData().map(fromRange);
}

export function addMerges(sheet: Sheet, areas: readonly Area[]): void {
  if (areas.length > 0) {
    sheet.book.mutate(AddWorksheetMergeMutation.id, { ...sheet.target, ranges: areas.map(toRange) });
  }
}

export function removeMerges(sheet: Sheet, areas: readonly Area[]): void {
  if (areas.length > 0) {
    sheet.book.mutate(RemoveWorksheetMergeMutation.id, { ...sheet.target, ranges: areas.map(toRange) });
  }
}

export const merges: SheetFeature = {
  load: (sheet, contents) => addMerges(sheet, contents.merges),
  dump: (sheet) => ({ merges: mergedAreas(sheet) }),
};
