import type { ConditionalFormat } from "../../../engine/conditionalFormat";
import type { ConditionalFormatContents } from "../../../engine/contents";
import type { Sheet } from "../../../engine/sheet";

/** A conditional format on its sheet. */
export interface FormatRef {
  sheet: Sheet;
  format: ConditionalFormat;
}

/** One side of the border of a conditional format. */
export interface ConditionalBorderRef extends FormatRef {
  side: keyof NonNullable<ConditionalFormatContents["format"]["borders"]>;
}
