import type { Relationship } from "./package";
import type { Warn } from "./tables";
import { child, childrenOf, descendants, flag, type XmlElement } from "./xml";

const OF_WORKBOOK: Record<string, string> = {
  vbaProject: "The workbook's macros are not kept.",
  xlMacrosheet: "A sheet of old macros is not kept.",
  externalLink: "Links to other workbooks are not kept; cells that use them keep their values.",
  connections: "The workbook's data connections are not kept.",
  pivotCacheDefinition: "The data behind pivot tables is not kept.",
  slicerCache: "Slicers are not kept.",
  timelineCache: "Timelines are not kept.",
  timelineCacheDefinition: "Timelines are not kept.",
  attachedToolbars: "The workbook's own toolbars are not kept.",
  revisionHeaders: "The history of changes of the shared workbook is not kept.",
  xmlMaps: "The workbook's XML maps are not kept.",
  "custom-ui": "The workbook's own ribbon is not kept.",
  extensibility: "The workbook's own ribbon is not kept.",
  ui: "The workbook's own ribbon is not kept.",
  webExtensionTaskpanes: "Add-ins that open with the workbook are not kept.",
  webextensiontaskpanes: "Add-ins that open with the workbook are not kept.",
  origin: "Digital signatures are not kept.",
  model: "The workbook's data model is not kept.",
  powerPivotData: "The workbook's data model is not kept.",
};

const OF_SHEET: Record<string, string> = {
  slicer: "a slicer",
  timeline: "a timeline",
  oleObject: "an embedded object",
  package: "an embedded document",
  control: "a control",
  ctrlProp: "a form control",
  image: "a background picture",
  tableSingleCells: "cells bound to XML",
};

/** What a sheet loses except for the cells that show it. */
const ONLY_CELLS: Record<string, string> = { pivotTable: "a pivot table", queryTable: "a query" };

const OF_DRAWING: Record<string, string> = {
  chart: "a chart",
  chartEx: "a chart",
  image: "a picture",
  diagramData: "a diagram",
  hyperlink: "",
};

/** Elements of a sheet that have no place in the contents. */
const ELEMENTS: Record<string, string> = {
  protectedRanges: "ranges that some people may edit in spite of protection",
  scenarios: "what-if scenarios",
  customSheetViews: "custom views",
  dataConsolidate: "a consolidation of data",
  cellWatches: "watched cells",
  smartTags: "smart tags",
  legacyDrawingHF: "a picture in its header or footer",
  drawingHF: "a picture in its header or footer",
  controls: "form controls",
  oleObjects: "embedded objects",
};

/** Names what the workbook's parts hold that is not kept. */
export function nameWorkbookParts(relationships: readonly Relationship[], warn: Warn): void {
  for (const { type } of relationships) {
    const sentence = OF_WORKBOOK[type];
    if (sentence !== undefined) warn(sentence);
  }
}

/** Names what the workbook's main part says that is not kept. */
export function nameWorkbookSettings(root: XmlElement, warn: Warn): void {
  const calculation = child(root, "calcPr");
  if (calculation?.attributes.calcMode === "manual") warn("The workbook's manual calculation is not kept.");
  if (flag(calculation, "iterate")) warn("The workbook's iterative calculation is not kept.");
  if (flag(child(root, "fileSharing"), "readOnlyRecommended")) {
    warn("The advice to open the workbook as read-only is not kept.");
  }
  if (child(root, "customWorkbookViews")) warn("The workbook's custom views are not kept.");
}

/** Names what a sheet holds that is not kept. */
export function nameSheetParts(
  sheet: string,
  root: XmlElement,
  relationships: readonly Relationship[],
  warn: Warn,
): void {
  const lose = (what: string) => {
    if (what !== "") warn(`Sheet “${sheet}” had ${what}; not kept.`);
  };
  for (const { type } of relationships) {
    lose(OF_SHEET[type] ?? "");
    const shown = ONLY_CELLS[type];
    if (shown !== undefined) warn(`Sheet “${sheet}” had ${shown}; only its cells are kept.`);
  }
  for (const each of root.children) lose(ELEMENTS[each.name] ?? "");
  for (const block of childrenOf(root, "AlternateContent")) {
    for (const name of ["controls", "oleObjects"]) {
      if (descendants(block, name).length > 0) lose(ELEMENTS[name] ?? "");
    }
  }
  const extension = child(root, "extLst");
  if (extension && descendants(extension, "sparkline").length > 0) lose("sparklines");
  const view = child(child(root, "sheetViews"), "sheetView");
  if (flag(view, "rightToLeft")) lose("columns that run from right to left");
  if (flag(view, "showFormulas")) lose("formulas shown in place of their results");
  if (!flag(view, "showZeros", true)) lose("zeros hidden");
  const pane = child(view, "pane");
  if (pane && (pane.attributes.state ?? "split") === "split") lose("a window split into panes");
}

/** Names what is drawn on a sheet. */
export function nameDrawing(
  sheet: string,
  drawing: XmlElement | undefined,
  relationships: readonly Relationship[],
  warn: Warn,
): void {
  const kinds = new Set(relationships.map((each) => OF_DRAWING[each.type] ?? ""));
  const shapes = drawing ? [...descendants(drawing, "sp"), ...descendants(drawing, "cxnSp")] : [];
  const words = shapes.flatMap((shape) => descendants(shape, "t").map((each) => each.text));
  const text = words.join(" ").trim();
  if (text !== "") kinds.add(`a text box that said “${text}”`);
  else if (shapes.length > 0) kinds.add("a shape");
  kinds.delete("");
  for (const kind of kinds) warn(`Sheet “${sheet}” had ${kind}; not kept.`);
}
