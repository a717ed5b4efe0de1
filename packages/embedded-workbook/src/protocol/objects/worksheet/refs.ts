import type { Sheet } from "../../../engine/sheet";

/** The page breaks of a sheet between rows (horizontal) or columns (vertical). */
export interface BreaksRef {
  sheet: Sheet;
  along: "rows" | "columns";
}

/** A page break before a row or column, counted from 0. */
export interface BreakRef extends BreaksRef {
  line: number;
}

/** A property of a sheet, by its key. */
export interface SheetPropertyRef {
  sheet: Sheet;
  key: string;
}
