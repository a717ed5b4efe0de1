import type { Univer } from "@univerjs/core";
import type { CalculateWhen } from "./calculation";
import type { Doubts } from "./doubts";
import { Kernel } from "./kernel";
import { Sheet } from "./sheet";
import type { SheetExtras } from "./sheetExtras";

export interface BookOptions {
  /** TODAY() and NOW() answer this day (YYYY-MM-DD) instead of the clock's. */
  today?: string;
  /** "idle" where a person looks at the cells; "asked" by default. */
  calculate?: CalculateWhen;
  /** What is not known of Excel, one way or the other. */
  doubts?: Doubts;
}

/** A workbook in the spreadsheet engine, with its sheets. */
export type Book = Kernel<Sheet>;

/** Makes a workbook of one empty sheet, without any feature yet (openBook.ts adds them). */
export function createBook(
  univer: Univer,
  firstSheet: { name: string; extras: SheetExtras | undefined },
  { today, calculate = "asked" }: BookOptions,
): Book {
  const makeSheet = (book: Book, id: string, extras?: SheetExtras): Sheet => new Sheet(book, id, extras);
  const thisYear = today === undefined ? new Date().getFullYear() : Number(today.slice(0, 4));
  return new Kernel(univer, makeSheet, firstSheet, { thisYear, calculate });
}
