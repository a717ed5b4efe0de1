import { shapeOf, type ChartFamily } from "../../engine/chartKinds";
import type { ShownChart } from "../../engine/chartShown";
import { textPixels } from "../../engine/textWidth";
import { fitted, wrapped } from "./axes";
import { drawBars } from "./bars";
import { drawLines } from "./lines";
import { pointColour, seriesColour, turnColour } from "./looks";
import { drawPoints } from "./points";
import { drawRadar, drawSlices } from "./rounds";
import { categoryNames } from "./stacks";
import { drawn, LETTERS, LINE, rounded, written, type Box, type Drawn } from "./svg";

const DRAW: Record<ChartFamily, (chart: ShownChart, box: Box) => Drawn[]> = {
  bar: drawBars,
  line: drawLines,
  area: drawLines,
  pie: drawSlices,
  doughnut: drawSlices,
  radar: drawRadar,
  scatter: drawPoints,
  bubble: drawPoints,
};

/** What a kind of chart is called in Excel's menu. */
const CALLED: Record<ChartFamily, string> = {
  bar: "column chart",
  line: "line chart",
  area: "area chart",
  pie: "pie chart",
  doughnut: "doughnut chart",
  radar: "radar chart",
  scatter: "scatter chart",
  bubble: "bubble chart",
};

/** Pixels: the margin of a chart, its title at 14 points, the squares of its key. */
const MARGIN = 10;
const TITLE = 18.7;
const TITLE_POINTS = 14;
const SQUARE = 8;
/** Legends at a side take at most this part of the width. */
const MOST_LEGEND = 0.35;

/** What a screen reader calls a chart. */
export function chartName(chart: ShownChart, name: string, altText: string | undefined): string {
  if (altText !== undefined && altText !== "") return altText;
  const { family, across } = shapeOf(chart.kind);
  return `${chart.title ?? name}: ${across ? "bar chart" : CALLED[family]}`;
}

/** What the key of a chart lists: its series, or the slices of a pie. */
function keyOf(chart: ShownChart): { name: string; colour: string }[] {
  const { family } = shapeOf(chart.kind);
  const first = chart.series[0];
  if (first && (family === "pie" || family === "doughnut")) {
    return categoryNames(chart).map((name, index) => ({
      name,
      colour: pointColour(first, index, turnColour(index)),
    }));
  }
  return chart.series.map((series, index) => ({ name: series.name, colour: seriesColour(series, index) }));
}

/** The key of a chart in its box, and what is left for the rest. */
function withLegend(chart: ShownChart, box: Box): { drawn: Drawn[]; rest: Box } {
  const { legend } = chart;
  const entries = legend === null ? [] : keyOf(chart);
  if (entries.length === 0) return { drawn: [], rest: box };
  const height = LETTERS + 6;
  const entry = (x: number, y: number, { name, colour }: { name: string; colour: string }, room: number) => [
    drawn("rect", {
      x: rounded(x),
      y: rounded(y - SQUARE / 2),
      width: SQUARE,
      height: SQUARE,
      fill: colour,
    }),
    written(x + SQUARE + 4, y, fitted(name, room - SQUARE - 4), { anchor: "start" }),
  ];
  const widths = entries.map(({ name }) => SQUARE + 4 + textPixels(name, 9) + 12);
  if (legend === "left" || legend === "right") {
    const most = (box.right - box.left) * MOST_LEGEND;
    const width = Math.min(Math.max(...widths), most);
    const left = legend === "left" ? box.left : box.right - width;
    const top = (box.top + box.bottom - entries.length * height) / 2;
    return {
      drawn: entries.flatMap((one, index) => entry(left, top + (index + 0.5) * height, one, width)),
      rest: legend === "left" ? { ...box, left: box.left + width + 6 } : { ...box, right: left - 6 },
    };
  }
  const rows: number[][] = [[]];
  let used = 0;
  widths.forEach((width, index) => {
    if (used > 0 && used + width > box.right - box.left) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(index);
    used += width;
  });
  const tall = rows.length * height;
  const top = legend === "top" ? box.top : box.bottom - tall;
  const keys = rows.flatMap((row, line) => {
    const wide = row.reduce((sum, index) => sum + (widths[index] ?? 0), 0);
    let x = Math.max(box.left, (box.left + box.right - wide) / 2);
    return row.flatMap((index) => {
      const one = entries[index];
      const at = x;
      x += widths[index] ?? 0;
      return one ? entry(at, top + (line + 0.5) * height, one, box.right - at) : [];
    });
  });
  return {
    drawn: keys,
    rest: legend === "top" ? { ...box, top: box.top + tall + 6 } : { ...box, bottom: top - 6 },
  };
}

/** A title in as many lines as it needs, three at most. */
function titleLines(title: string, { left, right }: Box): string[] {
  return wrapped(title, right - left, (text) => textPixels(text, TITLE_POINTS)).slice(0, 3);
}

/**
 * The picture of a chart, as near to Excel's as a person needs to read it: title, key, axes, bars, lines, slices and labels. Solids are
 * drawn flat; trendlines and tables of data are not drawn.
 * @param width in pixels, as is the height
 */
export function chartPicture(chart: ShownChart, width: number, height: number): Drawn {
  const whole = { left: MARGIN, top: MARGIN, right: width - MARGIN, bottom: height - MARGIN };
  const lines = chart.title === null ? [] : titleLines(chart.title, whole);
  const title = lines.map((text, index) =>
    written(width / 2, whole.top + (index + 0.5) * (TITLE + 3), text, { size: TITLE }),
  );
  const below = { ...whole, top: whole.top + lines.length * (TITLE + 3) + (lines.length > 0 ? 6 : 0) };
  const { drawn: key, rest } = withLegend(chart, below);
  const isRoom = rest.right - rest.left > 20 && rest.bottom - rest.top > 20;
  const plot = isRoom && chart.series.length > 0 ? DRAW[shapeOf(chart.kind).family](chart, rest) : [];
  const fill = chart.looks.chart?.["fill.color"];
  const edges = { x: 0.5, y: 0.5, width: rounded(width - 1), height: rounded(height - 1) };
  return drawn(
    "svg",
    {
      viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
      "font-family": 'Calibri, Carlito, "Segoe UI", sans-serif',
    },
    [
      drawn("rect", { ...edges, fill: typeof fill === "string" ? fill : "#FFFFFF", stroke: LINE }),
      ...title,
      ...key,
      ...plot,
    ],
  );
}
