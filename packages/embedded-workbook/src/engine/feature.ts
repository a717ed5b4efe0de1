import type { Book, BookOptions } from "./book";
import type { Sheet } from "./sheet";
import type { AreaShift } from "./shifts";
import type { SheetContents } from "./workbookContents";

/**
 * Something that a workbook has on top of its cells: tables, rules, notes … The workbook knows none of them; they are listed
 * in features.ts, and each keeps its own state (featureState.ts).
 */
export interface Feature {
  /** Called once for a workbook, before anything is loaded into it. */
  start?(book: Book, options: BookOptions): void;
  /** Puts its part of a sheet's contents on the sheet, whose cells are there already. */
  load?(sheet: Sheet, contents: SheetContents): void;
  /** Its part of a sheet's contents. */
  dump?(sheet: Sheet): Partial<SheetContents>;
  /** Called after cells were inserted into a sheet or deleted from it. */
  follow?(sheet: Sheet, shift: AreaShift): void;
}
