import { TableManager } from "@univerjs/sheets-table";
import type { Area } from "./contents";
import { fromRange } from "./ranges";
import type { Sheet } from "./sheet";

/** The areas of a sheet's tables, with headers and totals. */
export function tablesOn(sheet: Sheet): Area[] {
  return sheet.book.injector
    .get(TableManager)
    .getTablesBySubunitId(sheet.book.unitId, sheet.id)
    .map((table) => fromRange(table.getRange()));
}
