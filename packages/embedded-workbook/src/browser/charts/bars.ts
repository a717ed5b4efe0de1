import { shapeOf } from "../../engine/chartKinds";
import type { ShownChart } from "../../engine/chartShown";
import { axesIn, type Axis } from "./axes";
import { labelOf, pointColour, seriesColour } from "./looks";
import { scaleFor } from "./scale";
import { categoryNames, piecesOf } from "./stacks";
import { drawn, LETTERS, line, rounded, written, type Box, type Drawn } from "./svg";

/** The two axes of a chart of categories. */
export function axesOfCategories(chart: ShownChart): { names: Axis; values: Axis } {
  const shape = shapeOf(chart.kind);
  const ends = piecesOf(chart, shape).flatMap((pieces) => pieces.map((piece) => piece?.to ?? 0));
  const parts = shape.grouping === "percentStacked";
  const given = parts ? { maximum: 1, majorUnit: 0.2, ...chart.valueAxis } : chart.valueAxis;
  const scale = scaleFor(ends, given, given.numberFormat ?? chart.numberFormat);
  return {
    names: { looks: chart.categoryAxis, categories: categoryNames(chart) },
    values: { looks: chart.valueAxis, scale, numberFormat: parts ? "0%" : chart.numberFormat },
  };
}

/** Bars that stand or lie, side by side or stacked. */
export function drawBars(chart: ShownChart, box: Box): Drawn[] {
  const shape = shapeOf(chart.kind);
  const across = shape.across === true;
  const { names, values } = axesOfCategories(chart);
  const axes = across ? axesIn(box, values, names) : axesIn(box, names, values);
  const first = chart.series[0]?.looks;
  const stacked = shape.grouping !== undefined;
  const overlap = stacked ? (first?.overlap ?? 100) / 100 : (first?.overlap ?? 0) / 100;
  const gap = (first?.gapWidth ?? 150) / 100;
  const many = chart.series.length;
  // A slot is one category: its bars, which overlap, and the gap.
  const thickness = 1 / (many - (many - 1) * overlap + gap);
  const pieces = piecesOf(chart, shape);
  const [along, up] = across ? [axes.y, axes.x] : [axes.x, axes.y];
  const bars: Drawn[] = [];
  const labels: Drawn[] = [];
  chart.series.forEach((series, index) => {
    const colour = seriesColour(series, index);
    pieces[index]?.forEach((piece, point) => {
      if (!piece) return;
      const start = point + gap * thickness * 0.5 + index * thickness * (1 - overlap);
      const [a, b] = [along(start), along(start + thickness)];
      const [from, to] = [up(piece.from), up(piece.to)];
      const [x, y] = across ? [Math.min(from, to), Math.min(a, b)] : [Math.min(a, b), Math.min(from, to)];
      const [length, breadth] = [Math.abs(to - from), Math.abs(b - a)];
      const { lineColour } = series.looks;
      bars.push(
        drawn("rect", {
          x: rounded(x),
          y: rounded(y),
          width: rounded(across ? length : breadth),
          height: rounded(across ? breadth : length),
          fill: pointColour(series, point, colour),
          ...(lineColour !== undefined && { stroke: lineColour }),
        }),
      );
      const share = chart.series.reduce((sum, { values: all }) => sum + Math.abs(all[point] ?? 0), 0);
      const label = labelOf(chart, series, point, Math.abs(piece.to - piece.from) / (share || 1));
      if (label === null) return;
      const middle = (a + b) / 2;
      const beyond = (LETTERS / 2 + 2) * (piece.to < 0 ? -1 : 1);
      const end = stacked ? (from + to) / 2 : to + (across ? beyond : -beyond);
      labels.push(across ? written(end, middle, label) : written(middle, end, label));
    });
  });
  const zero = up(0);
  const { plot } = axes;
  const base = across
    ? line(zero, plot.top, zero, plot.bottom, "#A6A6A6")
    : line(plot.left, zero, plot.right, zero, "#A6A6A6");
  return [...axes.drawn, ...bars, base, ...labels];
}
