import type { Area } from "../../../engine/contents";
import { placeNamed } from "../../../engine/placeNamed";
import type { Book } from "../../../engine/book";
import { invalidArgument } from "../../../engine/errors";
import type { Sheet } from "../../../engine/sheet";
import { nameIn } from "../../../engine/names";
import { meaningOf } from "../../../engine/nameValues";
import { tablesOf } from "../../../engine/tables";
import { isA, selfOf } from "../../apiObject";
import { text } from "../given";

/** The cells of an address, on the sheet that it names, otherwise on `home`; throws InvalidArgument where it means none. */
export function placeGiven(book: Book, text: string, home: Sheet | null): { sheet: Sheet; area: Area } {
  const place = placeNamed(book, text, home) ?? placeOfName(book, text, home);
  if (!place) {
    throw invalidArgument();
  }
  return place;
}

/** The cells of a name, or of a table: `getRange` takes both in the place of an address. */
function placeOfName(book: Book, text: string, home: Sheet | null): { sheet: Sheet; area: Area } | null {
  const name = (home && nameIn(book, text, home.name)) ?? nameIn(book, text, undefined);
  const meant = name && meaningOf(book, name.formula);
  if (meant) return meant.kind === "range" ? { sheet: meant.sheet, area: meant.area } : null;
  const table = tablesOf(book).find(text);
  return table ? { sheet: table.sheet, area: table.bodyArea } : null;
}

/** The area of an address on this sheet; throws InvalidArgument for an address that names another sheet. */
export function areaOn(sheet: Sheet, text: string): Area {
  const place = placeGiven(sheet.book, text, sheet);
  if (place.sheet !== sheet) {
    throw invalidArgument();
  }
  return place.area;
}

/** The areas that an argument means: a Range or RangeAreas of this sheet, or addresses separated by commas. */
export function areasGiven(sheet: Sheet, given: unknown): Area[] {
  const ranges = isA("Range", given)
    ? selfOf("Range", given)
    : isA("RangeAreas", given)
      ? selfOf("RangeAreas", given)
      : null;
  if (ranges) {
    if (ranges.sheet !== sheet) {
      throw invalidArgument();
    }
    return [...ranges.areas];
  }
  // A comma inside quotes belongs to a sheet's name.
  const addresses = text(given).match(/(?:'[^']*'|[^,'])+/g) ?? [];
  if (addresses.length === 0) {
    throw invalidArgument();
  }
  return addresses.map((address) => areaOn(sheet, address));
}
