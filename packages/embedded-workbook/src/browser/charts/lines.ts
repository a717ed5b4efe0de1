import { shapeOf } from "../../engine/chartKinds";
import type { ShownChart, ShownSeries } from "../../engine/chartShown";
import { axesIn } from "./axes";
import { axesOfCategories } from "./bars";
import { labelOf, pointColour, seriesColour } from "./looks";
import { markAt } from "./marks";
import { piecesOf } from "./stacks";
import { drawn, joined, LETTERS, written, type Box, type Drawn } from "./svg";

type Point = readonly [x: number, y: number];

/** Runs of points without a gap. */
export function runsOf(points: readonly (Point | null)[]): Point[][] {
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (point) runs.at(-1)?.push(point);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** A curve through points, as smooth as Excel's: each piece is bent by its neighbours. */
function curve(points: readonly Point[]): string {
  const [first] = points;
  if (!first) return "";
  const pieces = points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    const before = points[index - 1] ?? from;
    const after = points[index + 2] ?? to;
    const bend = (one: Point, two: Point, at: Point, way: 1 | -1): string =>
      [0, 1]
        .map((of) => ((at[of] ?? 0) + (way * ((two[of] ?? 0) - (one[of] ?? 0))) / 6).toFixed(1))
        .join(" ");
    return `C${bend(before, to, from, 1)} ${bend(from, after, to, -1)} ${to[0].toFixed(1)} ${to[1].toFixed(1)}`;
  });
  return `M${first[0].toFixed(1)} ${first[1].toFixed(1)}${pieces.join("")}`;
}

/** The lines that join the points of a series; none where they have no line. */
export function lineThrough(
  points: readonly (Point | null)[],
  series: ShownSeries,
  colour: string,
  isSmooth: boolean,
): Drawn[] {
  if (series.looks.lineStyle === "None") return [];
  const weight = series.looks.looks?.series?.["line.weight"];
  const dashed = /Dash/.test(series.looks.lineStyle ?? "");
  const dotted = /Dot$/.test(series.looks.lineStyle ?? "");
  return runsOf(points).map((run) =>
    drawn("path", {
      d: isSmooth ? curve(run) : joined(run),
      fill: "none",
      stroke: series.looks.lineColour ?? colour,
      "stroke-width": (typeof weight === "number" ? weight : 2.25) * (4 / 3),
      "stroke-linejoin": "round",
      ...(dashed ? { "stroke-dasharray": "8 4" } : dotted && { "stroke-dasharray": "2 4" }),
    }),
  );
}

/** The marks of a series, and what their labels say. */
export function marksOn(
  chart: ShownChart,
  series: ShownSeries,
  points: readonly (Point | null)[],
  colour: string,
  isMarked: boolean,
): Drawn[] {
  const { markerStyle, markerSize, markerFill, markerEdge } = series.looks;
  return points.flatMap((point, index) => {
    if (!point) return [];
    const fill = pointColour(series, index, markerFill ?? colour);
    const mark = isMarked
      ? markAt(...point, { style: markerStyle, size: markerSize, fill, edge: markerEdge ?? fill })
      : null;
    const label = labelOf(chart, series, index, 0);
    return [
      ...(mark ? [mark] : []),
      ...(label === null ? [] : [written(point[0], point[1] - LETTERS, label)]),
    ];
  });
}

/** Lines, with marks or without, and areas. */
export function drawLines(chart: ShownChart, box: Box): Drawn[] {
  const shape = shapeOf(chart.kind);
  const { names, values } = axesOfCategories(chart);
  const axes = axesIn(box, names, values);
  const isArea = shape.family === "area";
  const pieces = piecesOf(chart, shape);
  const many = Math.max((names.categories?.length ?? 1) - 1, 1);
  // Areas go from edge to edge; marks stand in the middle of their slots.
  const x = (index: number): number =>
    axes.x(isArea ? (index / many) * (names.categories?.length ?? 1) : index + 0.5);
  const layers = chart.series.map((series, index) => {
    const colour = seriesColour(series, index);
    const own = pieces[index] ?? [];
    const tops = own.map((piece, at): Point | null => piece && [x(at), axes.y(piece.to)]);
    if (!isArea) {
      const smooth = series.looks.looks?.series?.smooth === true;
      return [
        ...lineThrough(tops, series, colour, smooth),
        ...marksOn(chart, series, tops, colour, shape.marked === true),
      ];
    }
    const known = own.flatMap((piece, at) => (piece ? [{ piece, at }] : []));
    const outline: Point[] = [
      ...known.map(({ piece, at }): Point => [x(at), axes.y(piece.to)]),
      ...known.reverse().map(({ piece, at }): Point => [x(at), axes.y(piece.from)]),
    ];
    return outline.length === 0 ? [] : [drawn("path", { d: `${joined(outline)}Z`, fill: colour })];
  });
  return [...axes.drawn, ...layers.flat()];
}
