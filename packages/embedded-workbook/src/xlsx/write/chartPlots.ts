import type { ChartDrawing, ChartLooks, ChartSeriesContents } from "../../engine/chartContents";
import { shapeOf, type ChartShape } from "../../engine/chartKinds";
import { CATEGORY_AXIS, VALUE_AXIS } from "./chartAxes";
import { labelsXml } from "./chartLabels";
import { fill, lineXml, looksXml, value } from "./chartText";
import { xmlText } from "./xml";

/** The series of a chart in the element of its kind (CT_BarChart and its like). */
export function plotXml({ kind, series, looks = {} }: ChartDrawing): string {
  const shape = shapeOf(kind);
  const all = series.map((one, index) => seriesXml(one, index, shape, looks.dataLabels)).join("");
  const axes = value("axId", CATEGORY_AXIS) + value("axId", VALUE_AXIS);
  const first = series[0];
  const own = first?.looks?.series ?? {};
  const grouping = value("grouping", shape.grouping ?? "standard");
  const varied = value("varyColors", own.varyByCategories ?? false);
  switch (shape.family) {
    case "scatter":
      return `<c:scatterChart>${value("scatterStyle", shape.smooth ? "smoothMarker" : "lineMarker")}${varied}${all}${axes}</c:scatterChart>`;
    case "bubble":
      return `<c:bubbleChart>${varied}${all}${value("bubbleScale", own.bubbleScale ?? 100)}${axes}</c:bubbleChart>`;
    case "line":
      return `<c:lineChart>${grouping}${varied}${all}${value("marker", true)}${axes}</c:lineChart>`;
    case "area":
      return shape.solid
        ? `<c:area3DChart>${grouping}${varied}${all}${axes}</c:area3DChart>`
        : `<c:areaChart>${grouping}${varied}${all}${axes}</c:areaChart>`;
    case "radar":
      return `<c:radarChart>${value("radarStyle", shape.filled ? "filled" : "marker")}${varied}${all}${axes}</c:radarChart>`;
    case "pie":
      return shape.solid
        ? `<c:pie3DChart>${value("varyColors", true)}${all}</c:pie3DChart>`
        : `<c:pieChart>${value("varyColors", true)}${all}${value("firstSliceAng", own.firstSliceAngle ?? 0)}</c:pieChart>`;
    case "doughnut":
      return (
        `<c:doughnutChart>${value("varyColors", true)}${all}${value("firstSliceAng", own.firstSliceAngle ?? 0)}` +
        `${value("holeSize", own.doughnutHoleSize ?? 50)}</c:doughnutChart>`
      );
    case "bar": {
      const overlap = first?.overlap ?? (shape.grouping === undefined ? undefined : 100);
      const bars =
        value("barDir", shape.across ? "bar" : "col") +
        value("grouping", shape.grouping ?? "clustered") +
        varied +
        all +
        value("gapWidth", first?.gapWidth ?? 150);
      return shape.solid
        ? `<c:bar3DChart>${bars}${value("shape", shape.solid)}${axes}</c:bar3DChart>`
        : `<c:barChart>${bars}${overlap === undefined ? "" : value("overlap", overlap)}${axes}</c:barChart>`;
    }
  }
}

function reference(tag: string, kind: "strRef" | "numRef", formula: string | undefined): string {
  return formula === undefined
    ? ""
    : `<c:${tag}><c:${kind}><c:f>${xmlText(formula.replace(/^=/, ""))}</c:f></c:${kind}></c:${tag}>`;
}

function nameXml(name: string | undefined): string {
  if (name === undefined) return "";
  return name.startsWith("=") ? reference("tx", "strRef", name) : `<c:tx><c:v>${xmlText(name)}</c:v></c:tx>`;
}

/** The looks of a series; a scatter chart joins its marks only where the line has a colour or a style of its own. */
function ownLooksXml(series: ChartSeriesContents, { family, unjoined }: ChartShape): string {
  const { colour, lineColour, lineStyle } = series;
  const weight = series.looks?.series?.["line.weight"];
  const marks = family === "scatter" || family === "line";
  const line =
    unjoined && lineColour === undefined && lineStyle === undefined
      ? lineXml(undefined, "None")
      : lineXml(
          family === "line" ? (lineColour ?? colour) : lineColour,
          lineStyle,
          typeof weight === "number" ? weight : undefined,
        );
  const inner = (colour === undefined || marks ? "" : fill(colour)) + line;
  return inner === "" ? "" : `<c:spPr>${inner}</c:spPr>`;
}

const SYMBOLS = "circle dash diamond dot none picture plus square star triangle x".split(" ");

interface Marker {
  markerStyle?: string | undefined;
  markerSize?: number | undefined;
  markerFill?: string | undefined;
  markerEdge?: string | undefined;
}

function markerXml({ markerStyle = "Circle", markerSize, markerFill, markerEdge }: Marker): string {
  const symbol = markerStyle.toLowerCase();
  const inner =
    (markerFill === undefined ? "" : fill(markerFill)) +
    (markerEdge === undefined ? "" : `<a:ln>${fill(markerEdge)}</a:ln>`);
  const looks = inner === "" ? "" : `<c:spPr>${inner}</c:spPr>`;
  return (
    `<c:marker>${SYMBOLS.includes(symbol) ? value("symbol", symbol) : ""}` +
    `${value("size", Math.min(72, Math.max(2, Math.round(markerSize ?? 5))))}${looks}</c:marker>`
  );
}

/** The points that look otherwise than their series (CT_DPt). */
function pointsXml({ looks = {} }: ChartSeriesContents, shape: ChartShape): string {
  return Object.entries(looks)
    .flatMap(([part, own]) => {
      const [, index] = /^points\.(\d+)$/.exec(part) ?? [];
      return index === undefined ? [] : [{ index: Number(index), own }];
    })
    .sort((one, other) => one.index - other.index)
    .map(({ index, own }) => {
      const marks = ["line", "scatter", "radar"].includes(shape.family) ? pointMarkerXml(own) : "";
      const inner = marks + (shape.family === "bar" ? value("invertIfNegative", false) : "");
      const looksOfPoint = looksXml(own);
      return marks === "" && looksOfPoint === ""
        ? ""
        : `<c:dPt>${value("idx", index)}${shape.family === "bar" ? inner : marks}` +
            `${shape.family === "pie" || shape.family === "doughnut" ? value("bubble3D", false) : ""}${looksOfPoint}</c:dPt>`;
    })
    .join("");
}

function pointMarkerXml(own: ChartLooks): string {
  const text = (name: string): string | undefined =>
    own[name] === undefined ? undefined : String(own[name]);
  if (!Object.keys(own).some((name) => name.startsWith("marker"))) return "";
  return markerXml({
    markerStyle: text("markerStyle"),
    markerSize: own.markerSize === undefined ? undefined : Number(own.markerSize),
    markerFill: text("markerBackgroundColor"),
    markerEdge: text("markerForegroundColor"),
  });
}

const TRENDLINES: Readonly<Record<string, string>> = {
  Linear: "linear",
  Exponential: "exp",
  Logarithmic: "log",
  MovingAverage: "movingAvg",
  Polynomial: "poly",
  Power: "power",
};

function trendlinesXml(
  { trendlines = [], looks = {} }: ChartSeriesContents,
  { family, solid }: ChartShape,
): string {
  if (solid || !["bar", "line", "scatter", "area", "bubble"].includes(family)) return "";
  return trendlines
    .map((type, index) => {
      const own = looks[`trendlines.${index}`] ?? {};
      const name =
        typeof own.name === "string" && own.name !== "" ? `<c:name>${xmlText(own.name)}</c:name>` : "";
      return (
        `<c:trendline>${name}${looksXml(own)}${value("trendlineType", TRENDLINES[type] ?? "linear")}` +
        (type === "Polynomial" ? value("order", own.polynomialOrder ?? 2) : "") +
        (type === "MovingAverage" ? value("period", own.movingAveragePeriod ?? 2) : "") +
        (own.forwardPeriod === undefined ? "" : value("forward", own.forwardPeriod)) +
        (own.backwardPeriod === undefined ? "" : value("backward", own.backwardPeriod)) +
        (own.intercept === undefined ? "" : value("intercept", own.intercept)) +
        value("dispRSqr", own.showRSquared ?? false) +
        value("dispEq", own.showEquation ?? false) +
        "</c:trendline>"
      );
    })
    .join("");
}

/** One series; its elements are in the order of the schema for its kind. */
function seriesXml(
  series: ChartSeriesContents,
  index: number,
  shape: ChartShape,
  labels: ChartLooks | undefined,
): string {
  const { family } = shape;
  const own = series.looks?.series ?? {};
  const byNumbers = family === "scatter" || family === "bubble";
  const hasMarker = family === "line" || family === "scatter" || family === "radar";
  const marker = shape.marked ? markerXml(series) : `<c:marker>${value("symbol", "none")}</c:marker>`;
  return (
    `<c:ser>${value("idx", index)}${value("order", index)}${nameXml(series.name)}${ownLooksXml(series, shape)}` +
    (hasMarker && !shape.filled ? marker : "") +
    (family === "bar" || family === "bubble"
      ? value("invertIfNegative", own.invertIfNegative ?? false)
      : "") +
    ((family === "pie" || family === "doughnut") && (shape.exploded || own.explosion !== undefined)
      ? value("explosion", own.explosion ?? 25)
      : "") +
    pointsXml(series, shape) +
    labelsXml(series, shape, labels) +
    trendlinesXml(series, shape) +
    (byNumbers
      ? reference("xVal", "numRef", series.categories) + reference("yVal", "numRef", series.values)
      : reference("cat", "strRef", series.categories) + reference("val", "numRef", series.values)) +
    (family === "bubble"
      ? reference("bubbleSize", "numRef", series.bubbleSizes) + value("bubble3D", false)
      : "") +
    (family === "line" || family === "scatter" ? value("smooth", own.smooth ?? shape.smooth ?? false) : "") +
    "</c:ser>"
  );
}
