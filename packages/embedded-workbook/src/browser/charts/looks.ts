import { shownNumber, type ShownChart, type ShownSeries } from "../../engine/chartShown";
import { OFFICE_THEME } from "../../xlsx/shared/fileColours";
import type { ChartLooks } from "../../engine/chartContents";

/** The first of the six accents among the colours of the theme. */
const FIRST_ACCENT = 4;
const ACCENTS = 6;

/** The colour that Excel gives a series, or a slice, in turn. */
export function turnColour(index: number): string {
  return OFFICE_THEME[FIRST_ACCENT + (index % ACCENTS)] ?? "#000000";
}

/** The colour of a series: of the inside of bars, of the line that joins marks. */
export function seriesColour({ looks }: ShownSeries, index: number): string {
  return looks.colour ?? looks.lineColour ?? looks.markerFill ?? turnColour(index);
}

/** What was set of one point of a series. */
export function pointLooks({ looks }: ShownSeries, point: number): ChartLooks {
  return looks.looks?.[`points.${point}`] ?? {};
}

/** The colour of one bar, mark or slice. */
export function pointColour(series: ShownSeries, point: number, usual: string): string {
  const own = pointLooks(series, point)["fill.color"];
  return typeof own === "string" ? own : usual;
}

/**
 * What the label of a point says; null where it has none.
 * @param share of all values, from 0 to 1
 */
export function labelOf(chart: ShownChart, series: ShownSeries, point: number, share: number): string | null {
  const of = series.looks.looks?.[`points.${point}.dataLabel`];
  if (typeof of?.text === "string") return of.text;
  const set = series.looks.looks?.dataLabels;
  const shown = series.looks.dataLabels ?? (set !== undefined || of !== undefined);
  const value = series.values[point] ?? null;
  if (!shown || value === null) return null;
  const all: ChartLooks = { ...chart.looks.dataLabels, ...set, ...of };
  const text =
    typeof all.numberFormat === "string"
      ? shownNumber(value, all.numberFormat)
      : (series.labels[point] ?? "");
  const parts = [
    all.showSeriesName === true ? series.name : null,
    all.showCategoryName === true ? (chart.categories[point] ?? null) : null,
    all.showValue === false ? null : text,
    all.showPercentage === true ? shownNumber(share, "0%") : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(typeof all.separator === "string" ? all.separator : ", ");
}
