import type { Glance } from "../../chronology/views/glance";
import { queueChartTitle, queueSeriesColour } from "../look/charts";
import { COLOURS } from "../look/colours";
import type { GlancePlaces } from "./glanceCounts";

const UNITS = { month: "a month", quarter: "a quarter", year: "a year" } as const;
/** How many rows the chart covers. */
export const CHART_ROWS = 11;

/**
 * All entries of each period as bars, in the order of the grid above. Nothing is sent yet.
 * @param top the row that it begins in, from 0
 */
export function queueGlanceChart(
  sheet: Excel.Worksheet,
  glance: Glance,
  places: GlancePlaces,
  top: number,
): void {
  const { first, many, all, labels, years } = places;
  const counts = sheet.getRangeByIndexes(all, first, 1, many);
  const chart = sheet.charts.add("ColumnClustered", counts, "Rows");
  chart.name = "All agencies";
  chart.title.text = `All agencies, entries ${UNITS[glance.unit]}`;
  queueChartTitle(chart);
  chart.legend.visible = false;
  const series = chart.series.getItemAt(0);
  series.setXAxisValues(sheet.getRangeByIndexes(glance.unit === "year" ? years : labels, first, 1, many));
  queueSeriesColour(series, COLOURS.bars);
  series.gapWidth = 30;
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.majorUnit = stepFor(glance.most);
  chart.axes.valueAxis.majorGridlines.visible = false;
  chart.setPosition(
    sheet.getRangeByIndexes(top, 0, 1, 1),
    sheet.getRangeByIndexes(top + CHART_ROWS - 1, places.columns - 1, 1, 1),
  );
}

/** From tick to tick: whole entries, about five ticks in all, in steps of one, two or five. */
function stepFor(most: number): number {
  const least = Math.max(1, most / 5);
  const ten = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((step) => step * ten).find((step) => step >= least) ?? least;
}
