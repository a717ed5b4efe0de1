import type { Sheet } from "../../../engine/sheet";
import type { Table } from "../../../engine/table";

/** The filter of a table, or of a sheet outside its tables. */
export interface FilterScope {
  sheet: Sheet;
  table: Table | null;
}
