import type {
  ChartAxisContents,
  ChartContents,
  ChartDrawing,
  ChartLineStyle,
  ChartSeriesContents,
} from "../../engine/chartContents";
import type { Colour } from "../../engine/contents";
import type { SheetContents } from "../../engine/workbookContents";
import { hexColour } from "../shared/fileColours";
import type { PackageWriter } from "./package";
import { element, xmlText } from "./xml";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PLACED = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

/**
 * Adds the charts of a sheet (ECMA-376 part 1, 20.5 and 21.2).
 * @param written how many charts the file has so far; the numbers of the parts go on from there.
 * @returns the sheet's own element for them (`drawing`), and how many were written.
 */
export function writeCharts(
  pkg: PackageWriter,
  sheet: SheetContents,
  sheetPart: string,
  number: number,
  written: number,
): { xml: string; count: number } {
  if (sheet.charts.length === 0) return { xml: "", count: 0 };
  const drawing = `xl/drawings/drawing${number}.xml`;
  const frames = sheet.charts.map((chart, index) => {
    const part = `xl/charts/chart${written + index + 1}.xml`;
    pkg.add(part, "chart", "xml" in chart.drawn ? chart.drawn.xml : chartXml(chart.drawn));
    return frameXml(chart, index, pkg.relate(drawing, "chart", part));
  });
  const spaces = { "xmlns:xdr": PLACED, "xmlns:a": DRAWING };
  pkg.add(drawing, "drawing", element("xdr:wsDr", spaces, frames.join("")));
  return {
    xml: element("drawing", { "r:id": pkg.relate(sheetPart, "drawing", drawing) }),
    count: sheet.charts.length,
  };
}

/** The cells that a chart covers, and the reference to its part. */
function frameXml({ name, altText, area }: ChartContents, index: number, id: string): string {
  const corner = (tag: string, column: number, row: number) =>
    element(
      `xdr:${tag}`,
      {},
      `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`,
    );
  const properties = element("xdr:cNvPr", { id: index + 2, name, descr: altText });
  const chart = element("c:chart", { "xmlns:c": CHART, "xmlns:r": RELATIONSHIPS, "r:id": id });
  return (
    "<xdr:twoCellAnchor>" +
    corner("from", area.left, area.top) +
    corner("to", area.right + 1, area.bottom + 1) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${properties}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}">${chart}</a:graphicData></a:graphic></xdr:graphicFrame>` +
    "<xdr:clientData/></xdr:twoCellAnchor>"
  );
}

function value(name: string, given: string | number | boolean): string {
  return element(`c:${name}`, { val: given });
}

/** A text of the chart's own (CT_Tx with rich text). */
function richText(text: string): string {
  const run = `<a:r><a:t>${xmlText(text)}</a:t></a:r>`;
  return `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>${run}</a:p></c:rich></c:tx>`;
}

function titleXml(title: string): string {
  return `<c:title>${richText(title)}${value("overlay", false)}</c:title>`;
}

function fill(colour: Colour): string {
  const hex = (hexColour(colour) ?? "#000000").slice(1);
  return `<a:solidFill><a:srgbClr val="${hex}"/></a:solidFill>`;
}

/** The part of a chart that was made here; the elements are in the order of the schema (CT_ChartSpace). */
function chartXml(drawing: ChartDrawing): string {
  const { title, legend } = drawing;
  const round = drawing.kind === "Pie" || drawing.kind === "Doughnut";
  const inner =
    (typeof title === "string" ? titleXml(title) : "") +
    value("autoTitleDeleted", title === null) +
    `<c:plotArea><c:layout/>${plotXml(drawing)}${round ? "" : axesXml(drawing)}</c:plotArea>` +
    (legend === null
      ? ""
      : `<c:legend>${value("legendPos", legend[0] ?? "b")}${value("overlay", false)}</c:legend>`) +
    value("plotVisOnly", true) +
    value("dispBlanksAs", "gap");
  return element(
    "c:chartSpace",
    { "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": RELATIONSHIPS },
    `${value("roundedCorners", false)}<c:chart>${inner}</c:chart>`,
  );
}

function plotXml({ kind, series }: ChartDrawing): string {
  const all = (scatter: boolean) => series.map((one, index) => seriesXml(one, index, kind, scatter)).join("");
  const axes = value("axId", CATEGORY_AXIS) + value("axId", VALUE_AXIS);
  const first = series[0];
  switch (kind) {
    case "XYScatter":
      return `<c:scatterChart>${value("scatterStyle", "lineMarker")}${value("varyColors", false)}${all(true)}${axes}</c:scatterChart>`;
    case "Line":
    case "LineMarkers":
      return (
        `<c:lineChart>${value("grouping", "standard")}${value("varyColors", false)}${all(false)}` +
        `${value("marker", true)}${axes}</c:lineChart>`
      );
    case "Pie":
      return `<c:pieChart>${value("varyColors", true)}${all(false)}${value("firstSliceAng", 0)}</c:pieChart>`;
    case "Doughnut":
      return (
        `<c:doughnutChart>${value("varyColors", true)}${all(false)}${value("firstSliceAng", 0)}` +
        `${value("holeSize", 50)}</c:doughnutChart>`
      );
    default: {
      const stacked = kind.endsWith("Stacked")
        ? "stacked"
        : kind.endsWith("100")
          ? "percentStacked"
          : "clustered";
      const overlap = first?.overlap ?? (stacked === "clustered" ? undefined : 100);
      return (
        `<c:barChart>${value("barDir", kind.startsWith("Bar") ? "bar" : "col")}${value("grouping", stacked)}` +
        `${value("varyColors", false)}${all(false)}${value("gapWidth", first?.gapWidth ?? 150)}` +
        `${overlap === undefined ? "" : value("overlap", overlap)}${axes}</c:barChart>`
      );
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

/** How a line is broken (ST_PresetLineDashVal). */
const DASHES: Readonly<Partial<Record<ChartLineStyle, string>>> = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDot",
  RoundDot: "sysDot",
};

/** The line of a series; a scatter chart joins its marks only where the line has a colour or a style of its own. */
function lineXml({ colour, lineColour, lineStyle }: ChartSeriesContents, kind: ChartDrawing["kind"]): string {
  const unjoined = kind === "XYScatter" && lineColour === undefined && lineStyle === undefined;
  if (lineStyle === "None" || unjoined) return "<a:ln><a:noFill/></a:ln>";
  const line = kind.startsWith("Line") ? (lineColour ?? colour) : lineColour;
  const dash = DASHES[lineStyle ?? "Automatic"];
  const inner =
    (line === undefined ? "" : fill(line)) + (dash === undefined ? "" : `<a:prstDash val="${dash}"/>`);
  return inner === "" ? "" : `<a:ln>${inner}</a:ln>`;
}

function looksXml(series: ChartSeriesContents, kind: ChartDrawing["kind"]): string {
  const { colour } = series;
  const hasArea = kind !== "XYScatter" && !kind.startsWith("Line");
  const inner = (colour === undefined || !hasArea ? "" : fill(colour)) + lineXml(series, kind);
  return inner === "" ? "" : `<c:spPr>${inner}</c:spPr>`;
}

function markerXml({ markerStyle, markerSize, markerFill, markerEdge }: ChartSeriesContents): string {
  const symbol = markerStyle === undefined ? "circle" : markerStyle.toLowerCase();
  const inner =
    (markerFill === undefined ? "" : fill(markerFill)) +
    (markerEdge === undefined ? "" : `<a:ln>${fill(markerEdge)}</a:ln>`);
  const looks = inner === "" ? "" : `<c:spPr>${inner}</c:spPr>`;
  return (
    `<c:marker>${symbol === "automatic" ? "" : value("symbol", symbol)}` +
    `${value("size", markerSize ?? 5)}${looks}</c:marker>`
  );
}

function seriesXml(
  series: ChartSeriesContents,
  index: number,
  kind: ChartDrawing["kind"],
  scatter: boolean,
): string {
  const marked = scatter || kind === "LineMarkers";
  const labels = series.dataLabels
    ? `<c:dLbls>${value("showLegendKey", false)}${value("showVal", true)}${value("showCatName", false)}` +
      `${value("showSerName", false)}${value("showPercent", false)}${value("showBubbleSize", false)}</c:dLbls>`
    : "";
  return (
    `<c:ser>${value("idx", index)}${value("order", index)}${nameXml(series.name)}${looksXml(series, kind)}` +
    (marked ? markerXml(series) : kind === "Line" ? `<c:marker>${value("symbol", "none")}</c:marker>` : "") +
    (kind.startsWith("Bar") || kind.startsWith("Column") ? value("invertIfNegative", false) : "") +
    labels +
    (scatter
      ? reference("xVal", "numRef", series.categories) + reference("yVal", "numRef", series.values)
      : reference("cat", "strRef", series.categories) + reference("val", "numRef", series.values)) +
    (scatter || kind.startsWith("Line") ? value("smooth", false) : "") +
    "</c:ser>"
  );
}

function axesXml({ kind, categoryAxis, valueAxis }: ChartDrawing): string {
  const across = kind.startsWith("Bar");
  const first = axisXml(
    kind === "XYScatter" ? "valAx" : "catAx",
    categoryAxis,
    across ? "l" : "b",
    CATEGORY_AXIS,
    VALUE_AXIS,
  );
  return first + axisXml("valAx", valueAxis, across ? "b" : "l", VALUE_AXIS, CATEGORY_AXIS);
}

function axisXml(
  tag: "catAx" | "valAx",
  axis: ChartAxisContents,
  position: string,
  id: number,
  crosses: number,
): string {
  const { minimum, maximum, majorUnit, numberFormat, title } = axis;
  const scaling =
    value("orientation", axis.reversed ? "maxMin" : "minMax") +
    (maximum === undefined ? "" : value("max", maximum)) +
    (minimum === undefined ? "" : value("min", minimum));
  const format = element("c:numFmt", {
    formatCode: numberFormat ?? "General",
    sourceLinked: numberFormat === undefined,
  });
  return (
    `<c:${tag}>${value("axId", id)}<c:scaling>${scaling}</c:scaling>${value("delete", axis.hidden ?? false)}` +
    value("axPos", position) +
    (axis.gridlines ? "<c:majorGridlines/>" : "") +
    (title === undefined ? "" : titleXml(title)) +
    format +
    value("majorTickMark", "out") +
    value("minorTickMark", "none") +
    value("tickLblPos", "low") +
    value("crossAx", crosses) +
    value("crosses", "autoZero") +
    (tag === "catAx" ? value("auto", true) : value("crossBetween", "between")) +
    (tag === "valAx" && majorUnit !== undefined ? value("majorUnit", majorUnit) : "") +
    `</c:${tag}>`
  );
}
