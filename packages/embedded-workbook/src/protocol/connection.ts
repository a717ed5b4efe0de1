import type { Book } from "../engine/book";
import type { WorkbookContents } from "../engine/workbookContents";
import type { ExcelKind } from "./excelKind";

/** What the objects of the API know of the host that they answer for. */
export interface Connection {
  readonly book: Book;
  /** The Excel that it stands in for. */
  readonly kind: ExcelKind;
  /** Reads an .xlsx file for insertWorksheetsFromBase64; rejects with what is wrong with it. Null where there is no reader. */
  readonly readWorkbook: ((bytes: Uint8Array) => Promise<WorkbookContents>) | null;
}
