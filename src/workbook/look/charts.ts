import { COLOURS } from "./colours";

/** Paints a series of a chart. Nothing is sent yet. */
export function queueSeriesColour(series: Excel.ChartSeries, fill: string, edged = false): void {
  series.format.fill.setSolidColor(fill);
  if (edged) series.format.line.color = COLOURS.edge;
}
