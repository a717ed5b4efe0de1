import type { Book } from "./book";
import { WorkbookError } from "./errors";

/**
 * To be called before sheets are added, renamed, moved, hidden, copied or deleted: throws AccessDenied when the structure of the workbook is protected (Excel, "Protect a workbook").
 */
export function assertStructureOpen(book: Book): void {
  if (book.protection) {
    throw new WorkbookError(
      "AccessDenied",
      "You cannot perform the requested operation: the structure of the workbook is protected.",
    );
  }
}
