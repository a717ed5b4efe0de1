import { LOOKED_UP } from "./cells";

/** Paints a series of bars. Nothing is sent yet. */
export function queueSeriesColour(series: Excel.ChartSeries, fill: string): void {
  series.format.fill.setSolidColor(fill);
}

/** The title of a chart, no larger than what stands around it. Nothing is sent yet. */
export function queueChartTitle(chart: Excel.Chart): void {
  const { font } = chart.title.format;
  font.size = LOOKED_UP;
  font.bold = true;
}
