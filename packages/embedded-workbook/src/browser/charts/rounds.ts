import { shapeOf } from "../../engine/chartKinds";
import { shownNumber, type ShownChart } from "../../engine/chartShown";
import { labelOf, pointColour, seriesColour, turnColour } from "./looks";
import { markAt } from "./marks";
import { marksOf, partOf, scaleFor } from "./scale";
import { categoryNames } from "./stacks";
import { drawn, joined, LETTERS, LINE, rounded, written, type Box, type Drawn } from "./svg";

const TURN = 2 * Math.PI;

interface Circle {
  x: number;
  y: number;
  radius: number;
}

function circleIn(box: Box, room: number): Circle {
  const radius = Math.max(Math.min(box.right - box.left, box.bottom - box.top) / 2 - room, 1);
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, radius };
}

/** A place on a circle; parts of the turn are clockwise from the top. */
function around({ x, y }: Circle, radius: number, part: number): readonly [number, number] {
  return [x + radius * Math.sin(part * TURN), y - radius * Math.cos(part * TURN)];
}

/** A slice of a ring from one part of the turn to another; `inner` 0 makes it one of a pie. */
function slice(circle: Circle, inner: number, outer: number, from: number, to: number): string {
  // An arc that ends where it begins is none.
  const end = Math.min(to, from + 0.99999);
  const large = end - from > 0.5 ? 1 : 0;
  const at = (radius: number, part: number): string => around(circle, radius, part).map(rounded).join(" ");
  const arc = (radius: number, part: number, way: 0 | 1): string =>
    `A${rounded(radius)} ${rounded(radius)} 0 ${large} ${way} ${at(radius, part)}`;
  return `M${at(outer, from)}${arc(outer, end, 1)}L${at(inner, end)}${inner > 0 ? arc(inner, from, 0) : ""}Z`;
}

/** Pies, of the first series alone, and doughnuts, with a ring for each. */
export function drawSlices(chart: ShownChart, box: Box): Drawn[] {
  const shape = shapeOf(chart.kind);
  const isPie = shape.family === "pie";
  const circle = circleIn(box, LETTERS + 6);
  const rings = isPie ? chart.series.slice(0, 1) : chart.series;
  const own = chart.series[0]?.looks.looks?.series ?? {};
  const hole = isPie ? 0 : Number(own.doughnutHoleSize ?? 50) / 100;
  const start = Number(own.firstSliceAngle ?? 0) / 360;
  const breadth = (circle.radius * (1 - hole)) / Math.max(rings.length, 1);
  const pushed = shape.exploded ? circle.radius * 0.12 : 0;
  return rings.flatMap((series, ring) => {
    const total = series.values.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0);
    const inner = circle.radius * hole + ring * breadth;
    let from = start;
    return series.values.flatMap((value, point) => {
      const share = total === 0 ? 0 : Math.abs(value ?? 0) / total;
      if (share === 0) return [];
      const to = from + share;
      const middle = (from + to) / 2;
      const [x, y] = around(circle, pushed, middle);
      const moved = { ...circle, x, y };
      const [outer, at] = [inner + breadth - pushed, isPie ? circle.radius + LETTERS : inner + breadth / 2];
      const label = labelOf(chart, series, point, share);
      const d = slice(moved, inner, Math.max(outer, inner + 1), from, to);
      from = to;
      return [
        drawn("path", { d, fill: pointColour(series, point, turnColour(point)), stroke: "#FFFFFF" }),
        ...(label === null ? [] : [written(...around(moved, at, middle), label)]),
      ];
    });
  });
}

/** Radar charts: a spoke for each category. */
export function drawRadar(chart: ShownChart, box: Box): Drawn[] {
  const shape = shapeOf(chart.kind);
  const circle = circleIn(box, LETTERS + 10);
  const names = categoryNames(chart);
  const known = chart.series.flatMap(({ values }) => values.filter((value) => value !== null));
  const scale = scaleFor(known, chart.valueAxis);
  const at = (value: number, spoke: number) =>
    around(circle, circle.radius * partOf(value, scale), spoke / Math.max(names.length, 1));
  const web = marksOf(scale).map((mark) =>
    drawn("path", {
      d: `${joined(names.map((_name, spoke) => at(mark, spoke)))}Z`,
      fill: "none",
      stroke: LINE,
    }),
  );
  const format = chart.valueAxis.numberFormat ?? chart.numberFormat;
  const marks = marksOf(scale).map((mark) => {
    const [x, y] = at(mark, 0);
    return written(x - 4, y, shownNumber(mark, format), { anchor: "end" });
  });
  const ends = names.map((name, spoke) =>
    written(...around(circle, circle.radius + LETTERS, spoke / Math.max(names.length, 1)), name),
  );
  const rounds = chart.series.flatMap((series, index) => {
    const colour = seriesColour(series, index);
    const points = series.values.map((value, spoke) => at(value ?? 0, spoke));
    if (points.length === 0) return [];
    const inside = shape.filled ? { fill: colour, "fill-opacity": 0.6 } : { fill: "none" };
    const { markerStyle: style, markerSize: size } = series.looks;
    return [
      drawn("path", { d: `${joined(points)}Z`, stroke: colour, "stroke-width": 3, ...inside }),
      ...(shape.marked
        ? points.map(([x, y]) => markAt(x, y, { style, size, fill: colour, edge: colour }))
        : []),
    ].filter((part) => part !== null);
  });
  return [...web, ...rounds, ...marks, ...ends];
}
