import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import type { Area } from "./contents";
import type { Feature } from "./feature";
import { fromRange, toRange } from "./ranges";
import type { Sheet } from "./sheet";

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

export const merges: Feature = {
  load: (sheet, contents) => addMerges(sheet, contents.merges),
  dump: (sheet) => ({ merges: mergedAreas(sheet) }),
};
