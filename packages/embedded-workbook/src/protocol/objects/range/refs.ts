import type { RangeAreasRef } from "./rangeAreasRef";
import type { RangeRef } from "./rangeRef";

/** The visible rows and columns of a range, or one of those rows. */
export interface ViewRef {
  range: RangeRef;
  /** Where the view is one row of another view: its place among the visible rows. */
  index?: number;
}

/** Some ranges. */
export interface RangesRef {
  live: readonly RangeRef[];
}

/** Areas of one or more sheets. */
export interface WorkbookAreasRef {
  areas: readonly RangeAreasRef[];
}
