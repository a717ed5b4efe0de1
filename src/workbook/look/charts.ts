import { COLOURS } from "./colours";

/** Paints a series of bars. Nothing is sent yet. */
export function queueSeriesColour(series: Excel.ChartSeries, fill: string, edged = false): void {
  series.format.fill.setSolidColor(fill);
  if (edged) series.format.line.color = COLOURS.edge;
}

/**
 * Paints a series of marks that no line joins. The line goes first: it may take the edge of the marks with it. The kind of chart
 * is said again, since Excel may give an added series another one (docs/excel.md, C1, C4). Nothing is sent yet.
 */
export function queueMarks(series: Excel.ChartSeries, fill: string): void {
  series.chartType = "XYScatter";
  series.format.line.lineStyle = "None";
  series.markerStyle = "Square";
  series.markerSize = 7;
  series.markerBackgroundColor = fill;
  series.markerForegroundColor = COLOURS.edge;
}
