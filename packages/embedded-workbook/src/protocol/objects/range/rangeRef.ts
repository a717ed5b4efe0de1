import {
  areaAddress,
  MAX_COLUMNS,
  MAX_ROWS,
  quotedSheetName,
  isWholeColumns,
  isWholeRows,
} from "../../../engine/address";
import type { Area } from "../../../engine/contents";
import { invalidArgument, WorkbookError } from "../../../engine/errors";
import { liveAreas, type LiveArea } from "../../../engine/liveAreas";
import type { Sheet } from "../../../engine/sheet";

/** A range: an area of a sheet. It follows its cells when others are inserted or deleted. */
export class RangeRef implements LiveArea {
  place: Area | null;

  constructor(
    readonly sheet: Sheet,
    area: Area,
  ) {
    const whole = [area.top, area.left, area.bottom, area.right].every(Number.isInteger);
    if (
      !whole ||
      area.top < 0 ||
      area.left < 0 ||
      area.bottom >= MAX_ROWS ||
      area.right >= MAX_COLUMNS ||
      area.bottom < area.top ||
      area.right < area.left
    ) {
      throw invalidArgument(
        "The argument is invalid or missing or has an incorrect format: the range leaves the sheet.",
      );
    }
    this.place = area;
    liveAreas(sheet.book).add(this);
  }

  /** Throws InvalidReference once all of its cells have been deleted. */
  get area(): Area {
    if (!this.place) {
      throw new WorkbookError("InvalidReference", "This reference is not valid for the current operation.");
    }
    return this.place;
  }

  /** Its one area, as RangeFormat wants it. */
  get areas(): readonly Area[] {
    return [this.area];
  }

  get rowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get columnCount(): number {
    return this.area.right - this.area.left + 1;
  }

  /** Whole rows or whole columns: Excel reads and writes no cells of such a range. */
  get isUnbounded(): boolean {
    return isWholeRows(this.area) || isWholeColumns(this.area);
  }

  get address(): string {
    return `${quotedSheetName(this.sheet.name)}!${areaAddress(this.area)}`;
  }
}
