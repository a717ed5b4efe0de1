import type { Book } from "../../../engine/book";
import { invalidArgument } from "../../../engine/errors";
import type { Sheet } from "../../../engine/sheet";
import { isA, selfOf } from "../../apiObject";
import { found, oneOf, text } from "../given";

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

function relative(book: Book, relativeTo: unknown): Sheet {
  if (isA("Worksheet", relativeTo)) {
    return selfOf("Worksheet", relativeTo);
  }
  const key = text(relativeTo);
  return found(book.sheetById(key) ?? book.sheetByName(key));
}

/**
 * The index among the sheets that an Excel.WorksheetPositionType and a sheet (an object, a name or an id) mean; `none` says
 * what "None" and no position type mean.
 */
export function sheetPosition(
  book: Book,
  positionType: unknown,
  relativeTo: unknown,
  none: "start" | "end",
): number {
  const sheets = book.sheets();
  const position = oneOf(positionType ?? "None", POSITIONS);
  switch (position) {
    case "Beginning":
      return 0;
    case "End":
      return sheets.length;
    case "None":
      return none === "start" ? 0 : sheets.length;
    case "Before":
    case "After": {
      if (relativeTo === null || relativeTo === undefined) {
        throw invalidArgument();
      }
      return sheets.indexOf(relative(book, relativeTo)) + (position === "After" ? 1 : 0);
    }
  }
}
