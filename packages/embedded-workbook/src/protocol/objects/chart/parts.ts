import type { ChartAxisContents, ChartDrawing } from "../../../engine/chartContents";
import type { Chart } from "../../../engine/charts";
import { invalidArgument } from "../../../engine/errors";
import { apiObject, type Definition } from "../../apiObject";
import { flag, number, oneOf, text } from "../given";
import { drawingOf } from "./drawing";
import type { AxisRef } from "./refs";

const POSITIONS = { Top: "top", Bottom: "bottom", Left: "left", Right: "right" } as const;

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
  },
};

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
  },
};

function axisOf({ chart, which }: AxisRef): ChartAxisContents {
  const drawing = drawingOf(chart);
  if (drawing.kind === "Pie" || drawing.kind === "Doughnut") {
    throw invalidArgument("A chart of this kind has no axes.");
  }
  return drawing[which];
}

/** Excel.ChartAxes. */
export const chartAxes: Definition<Chart> = {
  links: {
    categoryAxis: (chart) => apiObject("ChartAxis", { chart, which: "categoryAxis" }),
    valueAxis: (chart) => apiObject("ChartAxis", { chart, which: "valueAxis" }),
  },
};

/** A number of an axis; the empty text leaves it to Excel. */
function axisNumber(name: "minimum" | "maximum" | "majorUnit") {
  return {
    get: (self: AxisRef): unknown => axisOf(self)[name] ?? "",
    set: (self: AxisRef, value: unknown): void => {
      const axis = axisOf(self);
      if (value === "") {
        Reflect.deleteProperty(axis, name);
      } else {
        axis[name] = number(value);
      }
    },
  };
}

/** Excel.ChartAxis. */
export const chartAxis: Definition<AxisRef> = {
  scalars: {
    minimum: axisNumber("minimum"),
    maximum: axisNumber("maximum"),
    majorUnit: axisNumber("majorUnit"),
    numberFormat: {
      get: (self) => axisOf(self).numberFormat ?? "General",
      set: (self, value) => {
        axisOf(self).numberFormat = text(value);
      },
    },
    reversePlotOrder: {
      get: (self) => axisOf(self).reversed ?? false,
      set: (self, value) => {
        axisOf(self).reversed = flag(value);
      },
    },
    visible: {
      get: (self) => !(axisOf(self).hidden ?? false),
      set: (self, value) => {
        axisOf(self).hidden = !flag(value);
      },
    },
  },
  links: {
    title: (self) => apiObject("ChartAxisTitle", self),
    majorGridlines: (self) => apiObject("ChartGridlines", self),
  },
};

/** Excel.ChartAxisTitle. */
export const chartAxisTitle: Definition<AxisRef> = {
  scalars: {
    text: {
      get: (self) => axisOf(self).title ?? "",
      set: (self, value) => {
        axisOf(self).title = text(value);
      },
    },
    visible: {
      get: (self) => axisOf(self).title !== undefined,
      set: (self, value) => {
        if (!flag(value)) {
          delete axisOf(self).title;
        } else {
          axisOf(self).title ??= "Axis Title";
        }
      },
    },
  },
};

/** Excel.ChartGridlines. */
export const chartGridlines: Definition<AxisRef> = {
  scalars: {
    visible: {
      get: (self) => axisOf(self).gridlines ?? false,
      set: (self, value) => {
        axisOf(self).gridlines = flag(value);
      },
    },
  },
};
