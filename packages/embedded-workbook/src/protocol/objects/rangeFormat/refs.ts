import type { BorderSide } from "../../../engine/borders";
import type { Area } from "../../../engine/contents";
import type { Sheet } from "../../../engine/sheet";

/** The cells that a format is for: those of a Range or of RangeAreas. */
export interface FormatTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** One side of those cells. */
export interface BorderTarget {
  target: FormatTarget;
  side: BorderSide;
}
