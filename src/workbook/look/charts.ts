/** Paints a series of bars. Nothing is sent yet. */
export function queueSeriesColour(series: Excel.ChartSeries, fill: string): void {
  series.format.fill.setSolidColor(fill);
}
