import type { Book } from "../engine/book";
import type { WorkbookContents } from "../engine/workbookContents";
import type { References } from "./references";

/** What the objects of the API know of the connection that they answer on. */
export interface Connection {
  readonly book: Book;
  readonly references: References;
  /** Reads an .xlsx file (for insertWorksheetsFromBase64); rejects with what is wrong with it. Null where there is no reader. */
  readonly readWorkbook: ((bytes: Uint8Array) => Promise<WorkbookContents>) | null;
}
