import type { Area } from "../../engine/contents";
import type { Sheet } from "../../engine/sheet";
import { invalidArgument } from "../../engine/errors";
import { text } from "./given";
import { RangeType } from "./types";
import { areaOn } from "./worksheet";

/** The areas that an argument names: a range of the sheet, or an address with commas between several. */
export function areasGiven(sheet: Sheet, given: unknown): Area[] {
  if (RangeType.is(given)) {
    const range = RangeType.from(given);
    if (range.sheet !== sheet) {
      throw invalidArgument();
    }
    return [...range.areas];
  }
  // A comma inside quotes belongs to a sheet's name.
  const addresses = text(given).match(/(?:'[^']*'|[^,'])+/g) ?? [];
  return addresses.map((address) => areaOn(sheet, address));
}
