import type { ChartShape } from "../../engine/chartKinds";
import type { ShownChart } from "../../engine/chartShown";

/** Where a bar, or an area, of a series is for one category. */
export interface Piece {
  from: number;
  to: number;
}

/** How many categories a chart has. */
export function categoriesIn({ categories, series }: ShownChart): number {
  return series.reduce((most, { values }) => Math.max(most, values.length), categories.length);
}

/** The names of the categories; those without one are numbered, as in Excel. */
export function categoryNames(chart: ShownChart): string[] {
  return Array.from({ length: categoriesIn(chart) }, (_name, index) =>
    chart.categories.length > 0 ? (chart.categories[index] ?? "") : String(index + 1),
  );
}

/** The pieces of each series; those of stacked charts begin where the ones before end, and of bars, below zero and above it apart. */
export function piecesOf(chart: ShownChart, { grouping, family }: ChartShape): (Piece | null)[][] {
  const many = categoriesIn(chart);
  const ends = Array.from({ length: many }, () => ({ above: 0, below: 0 }));
  const totals = Array.from({ length: many }, (_total, index) =>
    chart.series.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0),
  );
  return chart.series.map(({ values }) =>
    Array.from({ length: many }, (_piece, index) => {
      const value = values[index] ?? null;
      const end = ends[index];
      if (value === null || !end) return null;
      if (grouping === undefined) return { from: 0, to: value };
      const part = grouping === "stacked" ? value : value / (totals[index] || 1);
      const isBelow = part < 0 && family === "bar";
      const from = isBelow ? end.below : end.above;
      if (isBelow) end.below += part;
      else end.above += part;
      return { from, to: from + part };
    }),
  );
}
