import type { ChartKind } from "./chartKinds";
import type { Area, Colour } from "./contents";

/**
 * How a part of a chart looks, beyond what it has fields for: by the property's path in the API ("font.color"). Only what an
 * add-in has set is there.
 */
export type ChartLooks = Record<string, string | number | boolean>;

/** The looks of the parts of a chart, by the part's path in the API ("legend", "categoryAxis.title"). */
export type LooksByPart = Record<string, ChartLooks>;

/** Excel.ChartLineStyle, without the greys of very old files. */
export const LINE_STYLES = [
  "Automatic",
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "RoundDot",
] as const;
export type ChartLineStyle = (typeof LINE_STYLES)[number];

/** One row of marks, bars or slices of a chart. References are written as in a formula, with the leading "=". */
export interface ChartSeriesContents {
  /** A text, or a reference to the cell that holds it. */
  name?: string;
  values?: string;
  /** What is along the other axis: categories, or the x values of a scatter chart. */
  categories?: string;
  /** Of the fill of bars; it does not reach the marks of a scatter or line chart. */
  colour?: Colour;
  /** Of the line round bars, and of the one that joins marks. */
  lineColour?: Colour;
  lineStyle?: ChartLineStyle;
  /** The inside and the edge of marks. */
  markerFill?: Colour;
  markerEdge?: Colour;
  /** Excel.ChartMarkerStyle. */
  markerStyle?: string;
  /** Points. */
  markerSize?: number;
  /** Percent of a bar's width. */
  gapWidth?: number;
  /** Percent: 100 puts the bars of a category on top of each other. */
  overlap?: number;
  dataLabels?: boolean;
  /** The sizes of bubbles. */
  bubbleSizes?: string;
  /** Of its labels ("dataLabels"), points ("points.0") and trendlines ("trendlines.0"). */
  looks?: LooksByPart;
  /** Excel.ChartTrendlineType of each trendline. */
  trendlines?: string[];
}

export interface ChartAxisContents {
  title?: string;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  numberFormat?: string;
  reversed?: boolean;
  hidden?: boolean;
  gridlines?: boolean;
}

/** A chart that was made here. */
export interface ChartDrawing {
  kind: ChartKind;
  /** Null where it has none; undefined leaves it to Excel. */
  title?: string | null;
  legend: "top" | "bottom" | "left" | "right" | null;
  series: ChartSeriesContents[];
  categoryAxis: ChartAxisContents;
  valueAxis: ChartAxisContents;
  looks?: LooksByPart;
}

export interface ChartContents {
  name: string;
  /** What a screen reader says about it. */
  altText?: string;
  /** The cells that it covers. */
  area: Area;
  /** How it is drawn; one that a file brought is kept as the file wrote it (the XML of its part). */
  drawn: ChartDrawing | { xml: string };
}
