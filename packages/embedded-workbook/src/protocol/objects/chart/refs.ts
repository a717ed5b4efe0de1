import type { Chart, LiveSeries } from "../../../engine/charts";

/** One of a chart's two axes. */
export interface AxisRef {
  chart: Chart;
  which: "categoryAxis" | "valueAxis";
}

/** A series of a chart. */
export interface SeriesRef {
  chart: Chart;
  series: LiveSeries;
}
