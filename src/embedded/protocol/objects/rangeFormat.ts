import { invalidArgument } from "../../engine/errors";
import type { Definition } from "../apiObject";
import type { RangeRef } from "./rangeRef";
import { RangeFillType } from "./types";

/** Excel.RangeFormat. */
export const rangeFormat: Definition<{ range: RangeRef }> = {
  links: {
    fill: (format) => RangeFillType.of(format),
  },
};

/** Excel.RangeFill. */
export const rangeFill: Definition<{ range: RangeRef }> = {
  scalars: {
    color: {
      get: ({ range: { sheet, area } }) => sheet.style(area.top, area.left).fill ?? "#FFFFFF",
      set: ({ range: { sheet, area } }, value) => {
        if (typeof value !== "string") {
          throw invalidArgument();
        }
        sheet.restyle(area, (style) => ({ ...style, fill: value }));
      },
    },
  },
  methods: {
    clear: ({ range: { sheet, area } }) => sheet.restyle(area, ({ fill: _fill, ...style }) => style),
  },
};
