import { CHART_KINDS } from "../../../engine/chartKinds";
import { ChartReference, type Chart, type LiveSeries } from "../../../engine/charts";
import { toColour } from "../../../engine/colours";
import { displayText } from "../../../engine/display";
import { invalidArgument, itemNotFound, WorkbookError } from "../../../engine/errors";
import { apiObject, selfOf, type Definition } from "../../apiObject";
import { flag, found, number, oneOf, text } from "../given";
import { drawingOf } from "./drawing";
import { choiceLook, flagLook, numberLook, partOf, SERIES_ITSELF, type look } from "./looks";
import type { SeriesRef } from "./refs";

const MARKERS = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Dash",
  "Dot",
  "Circle",
  "Plus",
  "Star",
  "Picture",
];

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

/** What a series has under a name of Excel.ChartSeriesDimension; null where it has none. */
function dimensionOf(series: LiveSeries, dimension: unknown): ChartReference | null {
  switch (oneOf(dimension, ["Categories", "Values", "XValues", "YValues", "BubbleSizes"] as const)) {
    case "Categories":
    case "XValues":
      return series.categories ?? null;
    case "Values":
    case "YValues":
      return series.values ?? null;
    case "BubbleSizes":
      return series.bubbleSizes ?? null;
  }
}

function valuesOf({ sheet, place }: ChartReference): unknown[] {
  if (!place) throw itemNotFound();
  const values: unknown[] = [];
  for (let row = place.top; row <= place.bottom; row++) {
    for (let column = place.left; column <= place.right; column++) {
      values.push(sheet.cell(row, column)?.value ?? "");
    }
  }
  return values;
}

/** Properties of a series that are kept as they were set. */
function ownLooks(
  looks: Record<string, ReturnType<typeof look>>,
): NonNullable<Definition<SeriesRef>["scalars"]> {
  const itself = ({ chart, series }: SeriesRef) => partOf(chart, SERIES_ITSELF, series);
  return Object.fromEntries(
    Object.entries(looks).map(([name, { get, set }]) => [
      name,
      {
        get: (self: SeriesRef): unknown => get(itself(self)),
        set: (self: SeriesRef, value: unknown): void => set(itself(self), value),
      },
    ]),
  );
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
    plotOrder: {
      get: ({ chart, series }) => drawingOf(chart).series.indexOf(series),
      set: ({ chart, series }, value) => {
        const drawing = drawingOf(chart);
        const place = number(value);
        if (!Number.isInteger(place) || place < 0 || place >= drawing.series.length) {
          throw invalidArgument();
        }
        const others = drawing.series.filter((other) => other !== series);
        drawing.series = [...others.slice(0, place), series, ...others.slice(place)];
      },
    },
    ...ownLooks({
      doughnutHoleSize: numberLook("doughnutHoleSize", 50),
      explosion: numberLook("explosion", 0),
      filtered: flagLook("filtered", false),
      firstSliceAngle: numberLook("firstSliceAngle", 0),
      showShadow: flagLook("showShadow", false),
      smooth: flagLook("smooth", false),
      varyByCategories: flagLook("varyByCategories", false),
      bubbleScale: numberLook("bubbleScale", 100),
      invertIfNegative: flagLook("invertIfNegative", false),
      axisGroup: choiceLook("axisGroup", "Primary", ["Primary"]),
    }),
  },
  links: {
    dataLabels: ({ chart, series }) => apiObject("ChartDataLabels", partOf(chart, "dataLabels", series)),
    format: ({ chart, series }) => apiObject("ChartSeriesFormat", partOf(chart, SERIES_ITSELF, series)),
    points: (self) => apiObject("ChartPointsCollection", self),
    trendlines: (self) => apiObject("ChartTrendlineCollection", self),
  },
  methods: {
    delete: ({ chart, series }) => {
      const drawing = drawingOf(chart);
      drawing.series = drawing.series.filter((other) => other !== series);
    },
    setBubbleSizes: ({ series }, args) => {
      series.bubbleSizes = reference(args.at(0));
    },
    getDimensionValues: ({ series }, args) => {
      const cells = dimensionOf(series, args.at(0));
      return cells ? valuesOf(cells) : [];
    },
    getDimensionDataSourceString: ({ series }, args) =>
      found(dimensionOf(series, args.at(0))).formula.slice(1),
    getDimensionDataSourceType: ({ series }, args) =>
      dimensionOf(series, args.at(0)) ? "LocalRange" : "Unknown",
    setValues: ({ series }, args) => {
      series.values = reference(args.at(0));
    },
    setXAxisValues: ({ series }, args) => {
      series.categories = reference(args.at(0));
    },
  },
};
