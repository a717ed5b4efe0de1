import type { ChartAxisContents } from "../../../engine/chartContents";
import { invalidArgument } from "../../../engine/errors";

import { hasAxes } from "../../../engine/chartKinds";
import { apiObject, selfOf, type Definition } from "../../apiObject";
import { flag, found, number, oneOf, text } from "../given";
import { drawingOf } from "./drawing";
import { choiceLook, flagLook, formatOf, look, lookOf, numberLook, partOf, setLook } from "./looks";
import { angle, areaGiven, looksOf } from "./partLooks";
import { ChartReference, type Chart } from "../../../engine/charts";
import type { AxisRef, GridlinesRef, PartRef } from "./refs";

function axisOf({ chart, which }: AxisRef): ChartAxisContents {
  const drawing = drawingOf(chart);
  if (!hasAxes(drawing.kind)) {
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
  methods: {
    getItem: (chart, args) => {
      const type = oneOf(args.at(0), ["Category", "Value"] as const);
      if (args.at(1) !== null) oneOf(args.at(1), ["Primary"]);
      return apiObject("ChartAxis", { chart, which: type === "Value" ? "valueAxis" : "categoryAxis" });
    },
  },
};

function axisPart({ chart, which }: AxisRef, part = ""): PartRef {
  return partOf(chart, which + part);
}

const TICKS = ["None", "Cross", "Inside", "Outside"];
/** Excel.ChartAxisDisplayUnit; "Custom" is only read. */
const UNITS =
  "None Hundreds Thousands TenThousands HundredThousands Millions TenMillions HundredMillions Billions Trillions".split(
    " ",
  );
const TIME_UNITS = ["Days", "Months", "Years"];

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
    type: { get: ({ which }) => (which === "valueAxis" ? "Value" : "Category") },
    customDisplayUnit: { get: (self) => lookOf(axisPart(self), "customDisplayUnit") ?? 0 },
    positionAt: { get: (self) => lookOf(axisPart(self), "positionAt") ?? 0 },
    ...looksOf(axisPart, {
      alignment: choiceLook("alignment", "Center", ["Center", "Left", "Right"]),
      axisGroup: choiceLook("axisGroup", "Primary", ["Primary"]),
      baseTimeUnit: choiceLook("baseTimeUnit", "Days", TIME_UNITS),
      categoryType: choiceLook("categoryType", "Automatic", ["Automatic", "TextAxis", "DateAxis"]),
      displayUnit: choiceLook("displayUnit", "None", UNITS),
      isBetweenCategories: flagLook("isBetweenCategories", true),
      linkNumberFormat: flagLook("linkNumberFormat", true),
      logBase: look("logBase", 10, logBase),
      majorTickMark: choiceLook("majorTickMark", "Outside", TICKS),
      majorTimeUnitScale: choiceLook("majorTimeUnitScale", "Days", TIME_UNITS),
      minorTickMark: choiceLook("minorTickMark", "None", TICKS),
      minorTimeUnitScale: choiceLook("minorTimeUnitScale", "Days", TIME_UNITS),
      minorUnit: look("minorUnit", "", (value) => (value === "" ? "" : number(value))),
      multiLevel: flagLook("multiLevel", true),
      offset: numberLook("offset", 100),
      position: choiceLook("position", "Automatic", ["Automatic", "Maximum", "Minimum", "Custom"]),
      scaleType: choiceLook("scaleType", "Linear", ["Linear", "Logarithmic"]),
      showDisplayUnitLabel: flagLook("showDisplayUnitLabel", true),
      textOrientation: look("textOrientation", 0, angle),
      tickLabelPosition: choiceLook("tickLabelPosition", "NextToAxis", ["NextToAxis", "High", "Low", "None"]),
      tickLabelSpacing: look("tickLabelSpacing", 1, (value) => (value === "" ? "" : number(value))),
      tickMarkSpacing: numberLook("tickMarkSpacing", 1),
    }),
  },
  links: {
    format: (self) => apiObject("ChartAxisFormat", axisPart(self)),
    title: (self) => apiObject("ChartAxisTitle", self),
    majorGridlines: (self) => apiObject("ChartGridlines", { ...self, lines: "majorGridlines" }),
    minorGridlines: (self) => apiObject("ChartGridlines", { ...self, lines: "minorGridlines" }),
  },
  methods: {
    setCategoryNames: ({ chart }, args) => {
      const range = selfOf("Range", args.at(0));
      for (const series of drawingOf(chart).series) {
        series.categories = new ChartReference(range.sheet, { ...range.area });
      }
    },
    setCustomDisplayUnit: (self, args) => setLook(axisPart(self), "customDisplayUnit", args.number(0)),
    setPositionAt: (self, args) => {
      setLook(axisPart(self), "position", "Custom");
      setLook(axisPart(self), "positionAt", args.number(0));
    },
  },
};

/** The base of a logarithmic scale: from 2 to 1000. */
function logBase(value: unknown): number {
  const base = number(value);
  if (base < 2 || base > 1000) throw invalidArgument();
  return base;
}

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
    ...looksOf((self: AxisRef) => axisPart(self, ".title"), {
      textOrientation: look("textOrientation", 0, angle),
    }),
  },
  links: { format: (self) => apiObject("ChartAxisTitleFormat", axisPart(self, ".title")) },
  methods: {
    setFormula: (self, args) => {
      axisOf(self).title = found(areaGiven(self.chart, args.text(0)));
    },
  },
};

/** Excel.ChartGridlines. */
export const chartGridlines: Definition<GridlinesRef> = {
  scalars: {
    visible: {
      get: (self) =>
        self.lines === "majorGridlines"
          ? (axisOf(self).gridlines ?? false)
          : (lookOf(axisPart(self), "minorGridlines") ?? false),
      set: (self, value) => {
        if (self.lines === "majorGridlines") axisOf(self).gridlines = flag(value);
        else setLook(axisPart(self), "minorGridlines", flag(value));
      },
    },
  },
  links: { format: (self) => apiObject("ChartGridlinesFormat", axisPart(self, `.${self.lines}`)) },
};

export const chartAxisFormat: Definition<PartRef> = formatOf("fill", "font", "line");
export const chartAxisTitleFormat: Definition<PartRef> = formatOf("fill", "font", "border");
export const chartGridlinesFormat: Definition<PartRef> = formatOf("line");
