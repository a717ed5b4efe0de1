import type { ChartDrawing } from "../../../engine/chartContents";
import { invalidArgument, itemNotFound } from "../../../engine/errors";

import { apiObject, type Definition } from "../../apiObject";
import { flag, found, oneOf, text } from "../given";
import { drawingOf } from "./drawing";
import { choiceLook, flagLook, formatOf, look, numberLook, partOf } from "./looks";
import { angle, areaGiven, looksOf } from "./partLooks";
import { type Chart } from "../../../engine/charts";
import type { PartRef } from "./refs";

const POSITIONS = { Top: "top", Bottom: "bottom", Left: "left", Right: "right" } as const;

const ACROSS = ["Center", "Left", "Right", "Justify", "Distributed"];
const ALONG = ["Center", "Bottom", "Top", "Justify", "Distributed"];

/** Excel.ChartTitle. */
export const chartTitle: Definition<Chart> = {
  scalars: {
    text: {
      get: (self) => drawingOf(self).title ?? "",
      set: (self, value) => {
        drawingOf(self).title = text(value);
      },
    },
    visible: {
      get: (self) => drawingOf(self).title !== null,
      set: (self, value) => {
        const drawing = drawingOf(self);
        if (!flag(value)) {
          drawing.title = null;
        } else {
          drawing.title ??= "Chart Title";
        }
      },
    },
    ...looksOf((self) => partOf(self, "title"), {
      horizontalAlignment: choiceLook("horizontalAlignment", "Center", ACROSS),
      overlay: flagLook("overlay", false),
      position: choiceLook("position", "Automatic", ["Automatic", "Top", "Bottom", "Left", "Right"]),
      showShadow: flagLook("showShadow", false),
      textOrientation: look("textOrientation", 0, angle),
      verticalAlignment: choiceLook("verticalAlignment", "Center", ALONG),
      left: numberLook("left", 0),
      top: numberLook("top", 0),
    }),
  },
  links: { format: (self) => apiObject("ChartTitleFormat", partOf(self, "title")) },
  methods: {
    // Some letters of a title: where they are is kept with their looks.
    getSubstring: (self, args) => {
      const [start, length] = [args.number(0), args.number(1)];
      const title = drawingOf(self).title ?? "";
      if (start < 0 || length < 1 || start + length > title.length) throw invalidArgument();
      return apiObject("ChartFormatString", {
        ...partOf(self, "title"),
        prefix: `letters.${start}.${length}.`,
      });
    },
    setFormula: (self, args) => {
      const reference = args.text(0);
      const cell = found(areaGiven(self, reference));
      drawingOf(self).title = cell;
    },
  },
};

/** Excel.ChartFormatString. */
export const chartFormatString: Definition<PartRef> = formatOf("font");
export const chartTitleFormat: Definition<PartRef> = formatOf("fill", "font", "border");
export const chartLegendFormat: Definition<PartRef> = formatOf("fill", "font", "border");

/** Excel.ChartLegend. */
export const chartLegend: Definition<Chart> = {
  scalars: {
    visible: {
      get: (self) => drawingOf(self).legend !== null,
      set: (self, value) => {
        const drawing = drawingOf(self);
        drawing.legend = flag(value) ? (drawing.legend ?? "bottom") : null;
      },
    },
    position: {
      get: (self) => {
        const { legend } = drawingOf(self);
        return Object.entries(POSITIONS).find(([, kept]) => kept === legend)?.[0] ?? "Invalid";
      },
      set: (self, value) => {
        const places: Record<string, NonNullable<ChartDrawing["legend"]>> = POSITIONS;
        const place = places[oneOf(value, Object.keys(POSITIONS))];
        drawingOf(self).legend = place ?? null;
      },
    },
    ...looksOf((self: Chart) => partOf(self, "legend"), {
      overlay: flagLook("overlay", false),
      showShadow: flagLook("showShadow", false),
      top: numberLook("top", 0),
      left: numberLook("left", 0),
      width: numberLook("width", 100),
      height: numberLook("height", 20),
    }),
  },
  links: {
    format: (self) => apiObject("ChartLegendFormat", partOf(self, "legend")),
    legendEntries: (self) => apiObject("ChartLegendEntryCollection", self),
  },
};

/** Excel.ChartLegendEntryCollection: one for each series. */
export const chartLegendEntries: Definition<Chart> = {
  items: (chart) => drawingOf(chart).series.map((_series, index) => legendEntry(chart, index)),
  methods: {
    getCount: (chart) => drawingOf(chart).series.length,
    getItemAt: (chart, args) => {
      const index = args.number(0);
      if (!drawingOf(chart).series[index]) throw itemNotFound();
      return legendEntry(chart, index);
    },
  },
};

function legendEntry(chart: Chart, index: number) {
  return apiObject("ChartLegendEntry", partOf(chart, `legend.entries.${index}`));
}

/** Excel.ChartLegendEntry. */
export const chartLegendEntry: Definition<PartRef> = {
  scalars: {
    visible: flagLook("visible", true),
    index: { get: ({ part }) => Number(part.slice(part.lastIndexOf(".") + 1)) },
  },
};
