import { MAX_COLUMNS, MAX_ROWS } from "../../engine/address";
import type { ChartContents, ChartDrawing } from "../../engine/chartContents";
import { chartXml } from "../write/charts";
import { readChartDrawing } from "./chartDrawing";
import type { Relationship, WorkbookPackage } from "./package";
import { child, childrenOf, descendants, relationshipId, type XmlElement } from "./xml";

/** How many columns and rows a chart covers where a file says its size in another way than by cells. */
const USUAL = { columns: 8, rows: 15 };

/**
 * The charts of a drawing. One that was made here is as it was made; any other is kept as its part has it. One whose part refers to others (a picture, data of its own) is
 * left out, and is not in `kept`.
 * @returns the charts, and their parts.
 */
export function readCharts(
  pkg: WorkbookPackage,
  drawing: XmlElement,
  relationships: readonly Relationship[],
): { charts: ChartContents[]; kept: Set<string> } {
  const charts: ChartContents[] = [];
  const kept = new Set<string>();
  for (const anchor of drawing.children) {
    const frame = child(anchor, "graphicFrame");
    const reference = frame && descendants(frame, "chart")[0];
    const id = reference && relationshipId(reference);
    const part = relationships.find((each) => each.id === id && each.type === "chart")?.target;
    if (!frame || part === undefined || !pkg.has(part)) continue;
    const xml = pkg.text(part).replace(/^\uFEFF?<\?xml[^>]*\?>\s*/, "");
    if (/\sr:(?:id|embed|link|pict)=/.test(xml)) continue;
    const properties = descendants(frame, "cNvPr")[0]?.attributes;
    charts.push({
      name: properties?.name ?? "Chart",
      ...(properties?.descr !== undefined && { altText: properties.descr }),
      area: areaOf(anchor),
      drawn: asMade(xml) ?? { xml },
    });
    kept.add(part);
  }
  return { charts, kept };
}

/** A chart that its drawing says all about; null for one whose part says more, which would be lost. */
function asMade(xml: string): ChartDrawing | null {
  try {
    const drawing = readChartDrawing(xml);
    return drawing && chartXml(drawing) === xml ? drawing : null;
  } catch {
    // A part that cannot be read is kept as it is.
    return null;
  }
}

function number(element: XmlElement | undefined, name: string, most: number): number {
  const value = Number(childrenOf(element, name)[0]?.text ?? "0");
  return Number.isInteger(value) && value >= 0 ? Math.min(value, most) : 0;
}

function areaOf(anchor: XmlElement): ChartContents["area"] {
  const [from, to] = [child(anchor, "from"), child(anchor, "to")];
  const top = number(from, "row", MAX_ROWS - 1);
  const left = number(from, "col", MAX_COLUMNS - 1);
  const end = (name: string, start: number, most: number, usual: number) =>
    to === undefined ? start + usual - 1 : Math.max(start, number(to, name, most) - 1);
  return {
    top,
    left,
    bottom: end("row", top, MAX_ROWS - 1, USUAL.rows),
    right: end("col", left, MAX_COLUMNS - 1, USUAL.columns),
  };
}
