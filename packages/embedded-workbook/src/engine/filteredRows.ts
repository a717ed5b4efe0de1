import { BooleanNumber } from "@univerjs/core";
import { ISheetRowFilteredService } from "@univerjs/engine-formula";
import type { FilterContents } from "./contents";
import type { Feature } from "./feature";
import { sheetFilter } from "./filters";
import type { Sheet } from "./sheet";
import { tablesOf } from "./tables";

/**
 * Tells SUBTOTAL and AGGREGATE which rows a filter leaves out: they are never counted, whatever the number of the function, while rows
 * that somebody hid are counted by 1 to 11 (Microsoft, "SUBTOTAL function").
 */
export const filteredRows: Feature = {
  start: (book) => {
    book.injector.get(ISheetRowFilteredService).register((_unit, sheetId, row) => {
      const sheet = book.sheetById(sheetId);
      if (!sheet || sheet.model.getRowManager().getRow(row)?.hd !== BooleanNumber.TRUE) return false;
      return filtersOf(sheet).some(
        ({ area, columns }) => columns.length > 0 && area.top < row && row <= area.bottom,
      );
    });
  },
};

function filtersOf(sheet: Sheet): FilterContents[] {
  const own = sheetFilter(sheet);
  const ofTables = tablesOf(sheet.book)
    .on(sheet)
    .flatMap(({ filter }) => (filter ? [filter] : []));
  return own ? [own, ...ofTables] : ofTables;
}
