import { areaAddress, MAX_COLUMNS, MAX_ROWS, quotedSheetName } from "../../engine/address";
import type { Area } from "../../engine/contents";
import { invalidArgument } from "../../engine/errors";
import type { Sheet } from "../../engine/sheet";

/** A range: an area of a sheet. The area moves when rows or columns are inserted or deleted before it. */
export class RangeRef {
  constructor(
    readonly sheet: Sheet,
    public area: Area,
  ) {
    if (area.top < 0 || area.left < 0 || area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) {
      throw invalidArgument(
        "The argument is invalid or missing or has an incorrect format: the range leaves the sheet.",
      );
    }
  }

  get rowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get columnCount(): number {
    return this.area.right - this.area.left + 1;
  }

  get address(): string {
    return `${quotedSheetName(this.sheet.name)}!${areaAddress(this.area)}`;
  }
}
