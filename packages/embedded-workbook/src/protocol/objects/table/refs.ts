import type { Book } from "../../../engine/book";
import type { Sheet } from "../../../engine/sheet";
import type { Table, TableColumn } from "../../../engine/table";

/** The tables of a workbook, of one sheet, or those that overlap a range. */
export interface TablesScope {
  book: Book;
  sheet: Sheet | null;
  /** The tables in the scope, where it is smaller than the sheet. */
  only?: () => Table[];
}

/** A column of a table. */
export interface ColumnRef {
  table: Table;
  column: TableColumn;
}

/** A row of a table's body, by its place: rows have no other identity in Excel. */
export interface RowRef {
  table: Table;
  index: number;
}
