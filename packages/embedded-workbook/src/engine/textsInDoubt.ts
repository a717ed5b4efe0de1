import type { Book } from "./book";
import type { Doubts } from "./doubts";
import { WorkbookError } from "./errors";
import type { Feature } from "./feature";

const LONGEST_AS_FORMULA = 8_221;
const LONGEST_FORMULA = 8_192;

const given = new WeakMap<Book, Doubts>();

/** Keeps what a workbook was opened with. */
export const textsInDoubt: Feature = {
  start(book, options) {
    given.set(book, options.doubts ?? {});
  },
};

/** What is left of a text that is written to a cell formatted as text (@). @throws WorkbookError */
export function textInTextCell(book: Book, text: string): string {
  const { apostrophes, longTextsLikeFormulas } = given.get(book) ?? {};
  if (longTextsLikeFormulas === "refused" && text.length > LONGEST_FORMULA && /^[=+@-]/.test(text)) {
    throw internal();
  }
  if (apostrophes === "lost") {
    return text.replace(/^'+/, "");
  }
  return apostrophes === "eaten" ? text.replace(/^'/, "") : text;
}

/** A value that was asked for as a formula. @throws WorkbookError */
export function asFormula<T>(book: Book, value: T): T {
  const refused = given.get(book)?.longTextsAsFormulas === "refused";
  if (refused && typeof value === "string" && value.length > LONGEST_AS_FORMULA) {
    throw internal();
  }
  return value;
}

function internal(): WorkbookError {
  return new WorkbookError("GeneralException", "There was an internal error while processing the request.");
}
