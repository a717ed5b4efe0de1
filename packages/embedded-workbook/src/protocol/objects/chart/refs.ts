import type { Chart, LiveSeries } from "../../../engine/charts";

/** One of a chart's two axes. */
export interface AxisRef {
  chart: Chart;
  which: "categoryAxis" | "valueAxis";
}

/** The lines across a chart at the ticks of an axis. */
export interface GridlinesRef extends AxisRef {
  lines: "majorGridlines" | "minorGridlines";
}

/** A series of a chart. */
export interface SeriesRef {
  chart: Chart;
  series: LiveSeries;
}

/** A part of a chart, or of one of its series, that has looks. */
export interface PartRef {
  chart: Chart;
  series: LiveSeries | null;
  /** The path of the part in the API: "legend", "categoryAxis.title", of a series "points.0". */
  part: string;
  /** What comes before the names of its properties: "font.", of a border "border.". */
  prefix: string;
}

/** One of a list of parts: a point or a trendline of a series. */
export interface ListedRef extends SeriesRef {
  index: number;
}
