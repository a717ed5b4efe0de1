import { uniform } from "../../../engine/areaStyles";
import { invalidArgument } from "../../../engine/errors";
import { inStyle, namedStyle } from "../../../engine/namedStyles";
import { assertAllowed } from "../../../engine/protection";
import { restyle } from "../../../engine/restyle";
import { text } from "../given";
import type { RangeAreasRef } from "./rangeAreasRef";
import type { RangeRef } from "./rangeRef";

/** Range.style: the name of the style that all cells were given; null where they differ. */
export const styleName = {
  get: ({ sheet, areas }: RangeRef | RangeAreasRef): string | null =>
    uniform(sheet, areas, ({ named = "Normal" }) => namedStyle(sheet.book, named)?.name ?? "Normal"),
  set: ({ sheet, areas }: RangeRef | RangeAreasRef, value: unknown): void => {
    assertAllowed(sheet, "allowFormatCells");
    const style = namedStyle(sheet.book, text(value));
    if (!style) throw invalidArgument();
    const change = inStyle(style);
    areas.forEach((area) => restyle(sheet, area, change));
  },
};
