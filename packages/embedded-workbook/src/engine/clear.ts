import {
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  ClearSelectionFormatCommand,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { intersection } from "./address";
import { isFilled } from "./cells";
import { conditionalFormatsOf } from "./conditionalFormats";
import type { Area, CellStyle } from "./contents";
import { dataValidationsOf } from "./dataValidations";
import { setLink } from "./hyperlinks";
import { mergedAreas, removeMerges } from "./merges";
import { toRange } from "./ranges";
import { restyle } from "./restyle";
import type { CellPatch, Sheet } from "./sheet";

/** What belongs to cells in Univer (rules, validation, notes) is cleared with them, as by its own commands. */
function clearBelongings(sheet: Sheet, id: string, area: Area): void {
  const { book } = sheet;
  const interceptors = book.injector.get(SheetInterceptorService);
  const grid = intersection(area, {
    top: 0,
    left: 0,
    bottom: sheet.model.getRowCount() - 1,
    right: sheet.model.getColumnCount() - 1,
  });
  if (!grid) {
    return;
  }
  const command = { id, params: { ...sheet.target, ranges: [toRange(grid)] } };
  const { preRedos = [], redos } = interceptors.onCommandExecute(command);
  for (const mutation of [...preRedos, ...redos]) {
    book.mutate(mutation.id, mutation.params);
  }
}

const toNothing = (_style: CellStyle): CellStyle => ({});

/** Empties cells; their formats, notes, rules and hyperlinks stay. */
export function clearContents(sheet: Sheet, area: Area): void {
  const patch: CellPatch = new Map();
  sheet.forEachCell(area, (row, column, cell) => {
    if (isFilled(cell)) {
      const columns = patch.get(row) ?? new Map<number, { value: null }>();
      patch.set(row, columns.set(column, { value: null }));
    }
  });
  sheet.write(patch);
  clearBelongings(sheet, ClearSelectionContentCommand.id, area);
}

/** Clears formats and merges; conditional formats stay. */
export function clearOwnFormats(sheet: Sheet, area: Area): void {
  removeMerges(
    sheet,
    mergedAreas(sheet).filter((merge) => intersection(merge, area)),
  );
  restyle(sheet, area, toNothing);
}

/** Clears formats, merges and conditional formats. */
export function clearFormats(sheet: Sheet, area: Area): void {
  clearOwnFormats(sheet, area);
  const formats = conditionalFormatsOf(sheet.book);
  if (formats.at(sheet, [area]).length > 0) formats.clear(sheet, area);
  clearBelongings(sheet, ClearSelectionFormatCommand.id, area);
}

/** Leaves the cells as new ones: Range.clear("All"). */
export function clearAll(sheet: Sheet, area: Area): void {
  clearContents(sheet, area);
  clearFormats(sheet, area);
  setLink(sheet, area, null);
  const validations = dataValidationsOf(sheet.book);
  if (validations.at(sheet, area).length > 0) validations.set(sheet, area, null);
  clearBelongings(sheet, ClearSelectionAllCommand.id, area);
}
