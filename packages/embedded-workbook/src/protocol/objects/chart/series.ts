import { CHART_KINDS, LINE_STYLES, type ChartKind, type ChartLineStyle } from "../../../engine/chartContents";
import { ChartReference, type Chart, type LiveSeries } from "../../../engine/charts";
import { toColour } from "../../../engine/colours";
import { displayText } from "../../../engine/display";
import { WorkbookError } from "../../../engine/errors";
import { apiObject, selfOf, type Definition } from "../../apiObject";
import { flag, found, number, oneOf, text } from "../given";
import { drawingOf } from "./drawing";
import type { SeriesRef } from "./refs";

const MARKERS = ["Automatic", "None", "Square", "Diamond", "Triangle", "X", "Dash", "Dot", "Circle", "Plus"];

function nameOf({ name }: LiveSeries): string {
  if (name === undefined || typeof name === "string") {
    return name ?? "";
  }
  const { sheet, place } = name;
  return place
    ? displayText(sheet.cell(place.top, place.left), sheet.numberFormat(place.top, place.left))
    : "";
}

function reference(value: unknown): ChartReference {
  const range = selfOf("Range", value);
  return new ChartReference(range.sheet, { ...range.area });
}

/** Excel.ChartSeriesCollection. */
export const chartSeriesCollection: Definition<Chart> = {
  scalars: { count: { get: (chart) => drawingOf(chart).series.length } },
  items: (chart) => drawingOf(chart).series.map((series) => apiObject("ChartSeries", { chart, series })),
  methods: {
    add: (chart, args) => {
      const name = args.optionalText(0);
      const series: LiveSeries = name === null ? {} : { name };
      const all = drawingOf(chart).series;
      all.splice(args.optionalNumber(1) ?? all.length, 0, series);
      return apiObject("ChartSeries", { chart, series });
    },
    getCount: (chart) => drawingOf(chart).series.length,
    getItemAt: (chart, args) =>
      apiObject("ChartSeries", { chart, series: found(drawingOf(chart).series[args.number(0)]) }),
  },
};

function size(name: "markerSize" | "gapWidth" | "overlap", otherwise: number) {
  return {
    get: ({ series }: SeriesRef): number => series[name] ?? otherwise,
    set: ({ series }: SeriesRef, value: unknown): void => {
      series[name] = number(value);
    },
  };
}

function markerColour(name: "markerFill" | "markerEdge") {
  return {
    get: ({ series }: SeriesRef): string => series[name] ?? "",
    set: ({ series }: SeriesRef, value: unknown): void => {
      series[name] = toColour(value);
    },
  };
}

/** Excel.ChartSeries. */
export const chartSeries: Definition<SeriesRef> = {
  scalars: {
    name: {
      get: ({ series }) => nameOf(series),
      set: ({ series }, value) => {
        series.name = text(value);
      },
    },
    chartType: {
      get: ({ chart }) => drawingOf(chart).kind,
      set: ({ chart }, value) => {
        if (oneOf(value, CHART_KINDS) !== drawingOf(chart).kind) {
          throw new WorkbookError("NotImplemented", "A chart of several kinds can't be drawn here.");
        }
      },
    },
    markerBackgroundColor: markerColour("markerFill"),
    markerForegroundColor: markerColour("markerEdge"),
    hasDataLabels: {
      get: ({ series }) => series.dataLabels ?? false,
      set: ({ series }, value) => {
        series.dataLabels = flag(value);
      },
    },
    markerStyle: {
      get: ({ series }) => series.markerStyle ?? "Automatic",
      set: ({ series }, value) => {
        series.markerStyle = oneOf(value, MARKERS);
      },
    },
    markerSize: size("markerSize", 5),
    gapWidth: size("gapWidth", 150),
    overlap: size("overlap", 0),
  },
  links: { format: (self) => apiObject("ChartSeriesFormat", self) },
  methods: {
    delete: ({ chart, series }) => {
      const drawing = drawingOf(chart);
      drawing.series = drawing.series.filter((other) => other !== series);
    },
    setValues: ({ series }, args) => {
      series.values = reference(args.at(0));
    },
    setXAxisValues: ({ series }, args) => {
      series.categories = reference(args.at(0));
    },
  },
};

/** Excel.ChartSeriesFormat. */
export const chartSeriesFormat: Definition<SeriesRef> = {
  links: {
    fill: (self) => apiObject("ChartFill", self),
    line: (self) => apiObject("ChartLineFormat", self),
  },
};

/** Excel.ChartFill of a series. */
export const chartFill: Definition<SeriesRef> = {
  methods: {
    setSolidColor: ({ series }, args) => {
      series.colour = toColour(args.at(0));
    },
    clear: ({ series }) => {
      delete series.colour;
    },
  },
};

/** Excel.ChartLineFormat of a series. Whoever gives a line a colour gets a line, also through the marks of a scatter chart. */
export const chartLineFormat: Definition<SeriesRef> = {
  scalars: {
    color: {
      get: ({ series }) => series.lineColour ?? "",
      set: ({ series }, value) => {
        series.lineColour = toColour(value);
        if (series.lineStyle === "None") series.lineStyle = "Continuous";
      },
    },
    lineStyle: {
      get: ({ chart, series }) => series.lineStyle ?? usualLine(drawingOf(chart).kind, series),
      set: ({ series }, value) => {
        series.lineStyle = oneOf(value, LINE_STYLES);
      },
    },
  },
  methods: {
    clear: ({ series }) => {
      delete series.lineColour;
      delete series.lineStyle;
    },
  },
};

function usualLine(kind: ChartKind, { lineColour }: LiveSeries): ChartLineStyle {
  return kind === "XYScatter" && lineColour === undefined ? "None" : "Automatic";
}
