import { parseArea, splitReference } from "./address";
import type { Book } from "./book";
import type { Area } from "./contents";
import type { Sheet } from "./sheet";

/** The cells that an address means, on the sheet that it names, otherwise on `home`; null where there are none. */
export function placeNamed(
  book: Book,
  text: string,
  home: Sheet | null,
): { sheet: Sheet; area: Area } | null {
  const { sheet: named, address } = splitReference(text);
  const sheet = named === null ? home : book.sheetByName(named);
  const area = parseArea(address);
  return sheet && area ? { sheet, area } : null;
}
