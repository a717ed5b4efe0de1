import { shapeOf } from "../../engine/chartKinds";
import type { ShownChart, ShownSeries } from "../../engine/chartShown";
import { axesIn } from "./axes";
import { lineThrough, marksOn } from "./lines";
import { labelOf, pointColour, seriesColour } from "./looks";
import { scaleFor } from "./scale";
import { drawn, rounded, written, type Box, type Drawn } from "./svg";

/** The largest bubble has a quarter of the shorter side of the plot across, as in Excel. */
const LARGEST = 0.25;

/** What is across: where a series has none, its points are numbered. */
function acrossOf({ across, values }: ShownSeries, index: number): number | null {
  return across.length === 0 && index < values.length ? index + 1 : (across[index] ?? null);
}

const numbers = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);

/** Charts of two numbers: points and bubbles. */
export function drawPoints(chart: ShownChart, box: Box): Drawn[] {
  const shape = shapeOf(chart.kind);
  const across = chart.series.flatMap((series) => series.values.map((_value, at) => acrossOf(series, at)));
  const axes = axesIn(
    box,
    {
      looks: chart.categoryAxis,
      scale: scaleFor(numbers(across), chart.categoryAxis),
      numberFormat: chart.acrossFormat,
    },
    {
      looks: chart.valueAxis,
      scale: scaleFor(numbers(chart.series.flatMap(({ values }) => values)), chart.valueAxis),
      numberFormat: chart.numberFormat,
    },
  );
  const { plot } = axes;
  const most = Math.max(...numbers(chart.series.flatMap(({ sizes }) => sizes)), 0);
  const largest = (Math.min(plot.right - plot.left, plot.bottom - plot.top) * LARGEST) / 2;
  const parts = chart.series.flatMap((series, index) => {
    const colour = seriesColour(series, index);
    const places = series.values.map((value, at): [number, number] | null => {
      const x = acrossOf(series, at);
      return value === null || x === null ? null : [axes.x(x), axes.y(value)];
    });
    if (shape.family === "scatter") {
      const isJoined = !shape.unjoined || series.looks.lineColour !== undefined;
      return [
        ...(isJoined ? lineThrough(places, series, colour, shape.smooth === true) : []),
        ...marksOn(chart, series, places, colour, shape.marked === true),
      ];
    }
    return places.flatMap((place, at) => {
      const size = series.sizes.length === 0 ? most || 1 : (series.sizes[at] ?? 0);
      if (!place || size <= 0) return [];
      const radius = largest * Math.sqrt(size / (most || 1));
      const fill = pointColour(series, at, colour);
      const [cx, cy] = [rounded(place[0]), rounded(place[1])];
      const label = labelOf(chart, series, at, 0);
      return [
        drawn("circle", { cx, cy, r: rounded(radius), fill, "fill-opacity": 0.75 }),
        ...(label === null ? [] : [written(...place, label)]),
      ];
    });
  });
  return [...axes.drawn, ...parts];
}
