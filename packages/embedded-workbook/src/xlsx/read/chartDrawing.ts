import type {
  ChartAxisContents,
  ChartDrawing,
  ChartSeriesContents,
  LooksByPart,
} from "../../engine/chartContents";
import { CHART_KINDS, hasAxes, shapeOf, type ChartFamily, type ChartShape } from "../../engine/chartKinds";
import type { Colour } from "../../engine/contents";
import { hexColour, OFFICE_THEME } from "../shared/fileColours";
import { child, childrenOf, descendants, parseXml, type XmlElement } from "./xml";

const FAMILIES: Readonly<Record<string, ChartFamily>> = {
  barChart: "bar",
  bar3DChart: "bar",
  lineChart: "line",
  line3DChart: "line",
  areaChart: "area",
  area3DChart: "area",
  pieChart: "pie",
  pie3DChart: "pie",
  ofPieChart: "pie",
  doughnutChart: "doughnut",
  scatterChart: "scatter",
  radarChart: "radar",
  bubbleChart: "bubble",
};

const LEGENDS: Readonly<Record<string, NonNullable<ChartDrawing["legend"]>>> = {
  t: "top",
  b: "bottom",
  l: "left",
  r: "right",
  tr: "right",
};

const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  child(element, name)?.attributes.val;

const isSet = (element: XmlElement | undefined, name: string): boolean =>
  ["1", "true"].includes(valueOf(element, name) ?? "0");

function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const given = valueOf(element, name);
  const value = Number(given);
  return given === undefined || !Number.isFinite(value) ? undefined : value;
}

/** The kind whose charts have this shape; the first one where several have. */
function kindOf(plot: XmlElement, series: readonly XmlElement[]): string | undefined {
  const family = FAMILIES[plot.name];
  const grouping = valueOf(plot, "grouping");
  const marked = series.some((one) => valueOf(child(one, "marker"), "symbol") !== "none");
  const joined = series.some((one) => !child(child(child(one, "spPr"), "ln"), "noFill"));
  const smooth = series.some((one) => isSet(one, "smooth"));
  const solid = plot.name.includes("3D") ? (valueOf(plot, "shape") ?? "box") : undefined;
  const wanted: Record<string, unknown> = {
    family,
    ...((grouping === "stacked" || grouping === "percentStacked") && { grouping }),
    ...(family === "bar" && valueOf(plot, "barDir") === "bar" && { across: true }),
    ...(solid !== undefined && { solid }),
    ...(["line", "scatter", "radar"].includes(family ?? "") && marked && { marked: true }),
    ...(family === "scatter" && marked && !joined && { unjoined: true }),
    ...(family === "scatter" && smooth && { smooth: true }),
    ...(family === "radar" &&
      valueOf(plot, "radarStyle") === "filled" && { filled: true, marked: undefined }),
    ...(series.some((one) => child(one, "explosion")) && { exploded: true }),
  };
  const parts: readonly (keyof ChartShape)[] = [
    "family",
    "grouping",
    "across",
    "marked",
    "smooth",
    "unjoined",
    "filled",
    "exploded",
    "solid",
  ];
  return CHART_KINDS.find((kind) => parts.every((part) => shapeOf(kind)[part] === wanted[part]));
}

/** A colour as it is written, or an accent of the usual theme. */
function colourIn(fill: XmlElement | undefined): Colour | undefined {
  const solid = child(fill, "solidFill");
  const accent = /^accent([1-6])$/.exec(valueOf(solid, "schemeClr") ?? "")?.[1];
  return accent === undefined ? hexColour(valueOf(solid, "srgbClr")) : OFFICE_THEME[Number(accent) + 3];
}

function textIn(element: XmlElement | undefined): string {
  return element ? descendants(element, "t").reduce((all, { text }) => all + text, "") : "";
}

function formulaIn(element: XmlElement | undefined): string | undefined {
  const formula = element && descendants(element, "f")[0]?.text;
  return formula === undefined || formula === "" ? undefined : `=${formula}`;
}

function nameOf(series: XmlElement): string | undefined {
  const name = child(series, "tx");
  return formulaIn(name) ?? child(name, "v")?.text;
}

function looksOfSeries(series: XmlElement): LooksByPart {
  const looks: LooksByPart = {};
  for (const point of childrenOf(series, "dPt")) {
    const colour = colourIn(child(point, "spPr"));
    const index = valueOf(point, "idx");
    if (colour !== undefined && index !== undefined) looks[`points.${index}`] = { "fill.color": colour };
  }
  const labels = child(series, "dLbls");
  if (labels && (!isSet(labels, "showVal") || isSet(labels, "showPercent") || isSet(labels, "showCatName"))) {
    looks.dataLabels = {
      showValue: isSet(labels, "showVal"),
      showPercentage: isSet(labels, "showPercent"),
      showCategoryName: isSet(labels, "showCatName"),
      showSeriesName: isSet(labels, "showSerName"),
    };
  }
  return looks;
}

function seriesIn(series: XmlElement, family: ChartFamily, bars: XmlElement | null): ChartSeriesContents {
  const properties = child(series, "spPr");
  const marker = child(series, "marker");
  const line = child(properties, "ln");
  const marks = family === "scatter" || family === "line";
  const colour = marks ? undefined : colourIn(properties);
  const lineColour = colourIn(line);
  const symbol = valueOf(marker, "symbol");
  const labels = child(series, "dLbls");
  const looks = looksOfSeries(series);
  const shown = ["Val", "Percent", "CatName", "SerName"].some((what) => isSet(labels, `show${what}`));
  const optional = {
    name: nameOf(series),
    values: formulaIn(child(series, "val") ?? child(series, "yVal")),
    categories: formulaIn(child(series, "cat") ?? child(series, "xVal")),
    bubbleSizes: formulaIn(child(series, "bubbleSize")),
    colour: family === "line" ? lineColour : colour,
    lineColour: family === "line" ? undefined : lineColour,
    markerFill: colourIn(child(marker, "spPr")),
    markerEdge: colourIn(child(child(marker, "spPr"), "ln")),
    markerStyle:
      symbol === undefined || symbol === "none" || symbol === "circle"
        ? undefined
        : symbol.charAt(0).toUpperCase() + symbol.slice(1),
    markerSize: symbol === undefined || symbol === "none" ? undefined : numberOf(marker, "size"),
    gapWidth: bars ? numberOf(bars, "gapWidth") : undefined,
    overlap: bars ? numberOf(bars, "overlap") : undefined,
    dataLabels: shown ? true : undefined,
    looks: Object.keys(looks).length > 0 ? looks : undefined,
  };
  return withoutUndefined(optional);
}

/** What a chart leaves to Excel is not there, rather than undefined. */
function withoutUndefined(given: {
  [Name in keyof ChartSeriesContents]?: ChartSeriesContents[Name] | undefined;
}) {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function axisIn(axis: XmlElement | undefined): ChartAxisContents {
  const scaling = child(axis, "scaling");
  const format = child(axis, "numFmt")?.attributes;
  const title = child(axis, "title");
  const linked = ["1", "true"].includes(format?.sourceLinked ?? "0");
  const [minimum, maximum] = [numberOf(scaling, "min"), numberOf(scaling, "max")];
  const majorUnit = numberOf(axis, "majorUnit");
  return {
    ...(title && { title: textIn(title) }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(majorUnit !== undefined && { majorUnit }),
    ...(format?.formatCode !== undefined && !linked && { numberFormat: format.formatCode }),
    ...(valueOf(scaling, "orientation") === "maxMin" && { reversed: true }),
    ...(isSet(axis, "delete") && { hidden: true }),
    ...(child(axis, "majorGridlines") && { gridlines: true }),
  };
}

/** The two axes of a chart: what its series run along, and their values. */
function axesIn(area: XmlElement): [along: XmlElement | undefined, values: XmlElement | undefined] {
  const along = child(area, "catAx") ?? child(area, "dateAx");
  const numbers = childrenOf(area, "valAx");
  if (along) return [along, numbers[0]];
  const below = numbers.find((axis) => ["b", "t"].includes(valueOf(axis, "axPos") ?? ""));
  return [below ?? numbers[0], numbers.find((axis) => axis !== (below ?? numbers[0]))];
}

/**
 * What a chart of a file shows (ECMA-376 part 1, 21.2): enough to draw it, though not all that its part says of its looks.
 * @returns null for a chart of a kind that is not known
 */
export function readChartDrawing(xml: string): ChartDrawing | null {
  const chart = child(parseXml("chart", xml), "chart");
  const area = child(chart, "plotArea");
  const plot = area?.children.find(({ name }) => FAMILIES[name] !== undefined);
  if (!chart || !area || !plot) return null;
  const series = childrenOf(plot, "ser");
  const kind = kindOf(plot, series);
  const family = FAMILIES[plot.name];
  if (kind === undefined || family === undefined) return null;
  const title = child(chart, "title");
  const legend = child(chart, "legend");
  const [along, values] = hasAxes(kind) ? axesIn(area) : [];
  const hasRich = title !== undefined && textIn(title) !== "";
  return {
    kind,
    ...(hasRich ? { title: textIn(title) } : isSet(chart, "autoTitleDeleted") && { title: null }),
    legend: legend ? (LEGENDS[valueOf(legend, "legendPos") ?? "r"] ?? "right") : null,
    series: series.map((one, index) => seriesIn(one, family, family === "bar" && index === 0 ? plot : null)),
    categoryAxis: axisIn(along),
    valueAxis: axisIn(values),
  };
}
