import type { Area } from "../../../engine/contents";
import type { Sheet } from "../../../engine/sheet";
import { RangeRef } from "./rangeRef";

/** Several areas of one sheet; each follows its cells. */
export class RangeAreasRef {
  private readonly ranges: readonly RangeRef[];

  constructor(
    readonly sheet: Sheet,
    areas: readonly Area[],
  ) {
    this.ranges = areas.map((area) => new RangeRef(sheet, area));
  }

  /** The areas whose cells have not been deleted. */
  get areas(): readonly Area[] {
    return this.live.map((range) => range.area);
  }

  /** The areas as ranges. */
  get live(): readonly RangeRef[] {
    return this.ranges.filter((range) => range.place !== null);
  }
}
