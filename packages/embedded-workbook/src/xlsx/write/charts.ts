import type { ChartContents, ChartDrawing } from "../../engine/chartContents";
import { hasAxes, shapeOf } from "../../engine/chartKinds";
import type { SheetContents } from "../../engine/workbookContents";
import { axesXml } from "./chartAxes";
import { plotXml } from "./chartPlots";
import { looksXml, textLooksXml, titleXml, value } from "./chartText";
import type { PackageWriter } from "./package";
import { element } from "./xml";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PLACED = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

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

/** The part of a chart that was made here, without its declaration; the elements are in the order of the schema (CT_ChartSpace). */
export function chartXml(drawing: ChartDrawing): string {
  const { title, looks = {} } = drawing;
  const inner =
    (typeof title === "string" ? titleXml(title, looks.title) : "") +
    value("autoTitleDeleted", title === null) +
    (shapeOf(drawing.kind).solid ? "<c:view3D/>" : "") +
    `<c:plotArea><c:layout/>${plotXml(drawing)}${hasAxes(drawing.kind) ? axesXml(drawing) : ""}` +
    `${dataTableXml(drawing)}${looksXml(looks.plotArea)}</c:plotArea>` +
    legendXml(drawing) +
    value("plotVisOnly", looks.chart?.plotVisibleOnly ?? true) +
    value("dispBlanksAs", BLANKS[String(looks.chart?.displayBlanksAs)] ?? "gap");
  return element(
    "c:chartSpace",
    { "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": RELATIONSHIPS },
    `${value("roundedCorners", false)}<c:chart>${inner}</c:chart>${looksXml(looks.chart)}${textLooksXml(looks.chart)}`,
  );
}

const BLANKS: Readonly<Record<string, string>> = { NotPlotted: "gap", Zero: "zero", Interpolated: "span" };

function legendXml({ legend, looks = {} }: ChartDrawing): string {
  if (legend === null) return "";
  return (
    `<c:legend>${value("legendPos", legend[0] ?? "b")}` +
    `${value("overlay", looks.legend?.overlay ?? false)}${looksXml(looks.legend)}${textLooksXml(looks.legend)}</c:legend>`
  );
}

function dataTableXml({ looks = {}, kind }: ChartDrawing): string {
  const table = looks.dataTable;
  if (!table?.visible || !hasAxes(kind)) return "";
  return (
    "<c:dTable>" +
    value("showHorzBorder", table.showHorizontalBorder ?? true) +
    value("showVertBorder", table.showVerticalBorder ?? true) +
    value("showOutline", table.showOutlineBorder ?? true) +
    value("showKeys", table.showLegendKey ?? true) +
    `${looksXml(table)}${textLooksXml(table)}</c:dTable>`
  );
}
