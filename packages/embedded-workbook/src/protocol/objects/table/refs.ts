import type { Book } from "../../../engine/book";
import type { Sheet } from "../../../engine/sheet";
import type { Table, TableColumn } from "../../../engine/table";
import type { RangeRef } from "../range/rangeRef";

/** The tables of a sheet, or of the workbook (null). */
export interface TablesScope {
  book: Book;
  sheet: Sheet | null;
}

/** The tables that overlap a range, or that it contains whole. */
export interface TablesAtRange {
  range: RangeRef;
  fullyContained: boolean;
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
