import { MAX_COLUMNS, parseArea } from "../../engine/address";
import type { HyperlinkContents, SheetProtectionContents } from "../../engine/contents";
import type { ColumnContents, RowContents, SheetContents } from "../../engine/workbookContents";
import { unescapeText } from "../shared/escapes";
import { PROTECTION_OPTIONS } from "../shared/protectionOptions";
import { pixelsOfWidth, USUAL_WIDTH } from "../shared/widths";
import type { Relationship } from "./package";
import type { StyleReader } from "./styles";
import type { Colours } from "./theme";
import { child, childrenOf, flag, numeric, relationshipId, type XmlElement } from "./xml";

type View = Pick<SheetContents, "showGridlines" | "showHeadings" | "zoom" | "frozen" | "tabColour">;

/** How the sheet is shown: grid lines, headings, zoom, frozen panes, the colour of its tab. */
export function readView(root: XmlElement, colours: Colours): View {
  const sheetView = child(child(root, "sheetViews"), "sheetView");
  const view: View = {
    showGridlines: flag(sheetView, "showGridLines", true),
    showHeadings: flag(sheetView, "showRowColHeaders", true),
  };
  const zoom = numeric(sheetView, "zoomScale");
  if (zoom !== undefined && zoom !== 100) view.zoom = zoom;
  const pane = child(sheetView, "pane");
  if (pane?.attributes.state === "frozen" || pane?.attributes.state === "frozenSplit") {
    const frozen = { rows: numeric(pane, "ySplit") ?? 0, columns: numeric(pane, "xSplit") ?? 0 };
    if (frozen.rows > 0 || frozen.columns > 0) view.frozen = frozen;
  }
  const tab = colours.resolve(child(child(root, "sheetPr"), "tabColor"));
  if (tab !== undefined) view.tabColour = tab;
  return view;
}

/** Widths, hidden columns and their styles. */
export function readColumns(root: XmlElement, styles: StyleReader): ColumnContents[] {
  const usual = pixelsOfWidth(numeric(child(root, "sheetFormatPr"), "defaultColWidth") ?? USUAL_WIDTH);
  return childrenOf(child(root, "cols"), "col").flatMap((element) => {
    const from = (numeric(element, "min") ?? 0) - 1;
    const to = (numeric(element, "max") ?? 0) - 1;
    if (from < 0 || to < from) return [];
    const column: ColumnContents = { from, to: Math.min(to, MAX_COLUMNS - 1) };
    const width = numeric(element, "width");
    const pixels = width === undefined ? usual : pixelsOfWidth(width);
    if (flag(element, "customWidth") || pixels !== usual) column.width = pixels;
    if (flag(element, "hidden")) column.hidden = true;
    const { style } = styles.format(numeric(element, "style") ?? 0);
    if (style !== undefined) column.style = style;
    const level = numeric(element, "outlineLevel");
    if (level !== undefined && level > 0) column.outlineLevel = level;
    return Object.keys(column).length > 2 ? [column] : [];
  });
}

/** Height, style and so on of one row; undefined where it has nothing of its own. */
export function readRowFormat(element: XmlElement, styles: StyleReader): RowContents | undefined {
  const row: RowContents = {};
  const height = numeric(element, "ht");
  if (height !== undefined) row.height = height;
  if (flag(element, "customHeight")) row.customHeight = true;
  if (flag(element, "hidden")) row.hidden = true;
  const { style } = styles.format(flag(element, "customFormat") ? (numeric(element, "s") ?? 0) : 0);
  if (style !== undefined) row.style = style;
  const level = numeric(element, "outlineLevel");
  if (level !== undefined && level > 0) row.outlineLevel = level;
  return Object.keys(row).length > 0 ? row : undefined;
}

/** The links of a sheet, with the addresses from its relationships. */
export function readHyperlinks(
  root: XmlElement,
  relationships: readonly Relationship[],
): HyperlinkContents[] {
  const targets = new Map(relationships.map((each) => [each.id, each.target]));
  return childrenOf(child(root, "hyperlinks"), "hyperlink").flatMap((element) => {
    const area = parseArea(element.attributes.ref ?? "");
    if (!area) return [];
    const link: HyperlinkContents = { area };
    const target = targets.get(relationshipId(element) ?? "");
    const { location, tooltip } = element.attributes;
    if (target !== undefined && target !== "") link.address = unescapeText(target);
    if (location !== undefined && location !== "") link.reference = unescapeText(location);
    if (tooltip !== undefined && tooltip !== "") link.screenTip = unescapeText(tooltip);
    return [link];
  });
}

/** What a protected sheet still allows; undefined where the sheet is not protected. */
export function readProtection(root: XmlElement): SheetProtectionContents | undefined {
  const element = child(root, "sheetProtection");
  if (!element || !flag(element, "sheet")) return undefined;
  const options: SheetProtectionContents["options"] = {};
  for (const [option, { attribute, lockedByDefault }] of PROTECTION_OPTIONS) {
    // The attributes say what is locked.
    if (!flag(element, attribute, lockedByDefault)) options[option] = true;
  }
  const normalLocked = flag(element, "selectLockedCells");
  const unlockedLocked = flag(element, "selectUnlockedCells");
  const protection: SheetProtectionContents = {
    options,
    selectionMode: unlockedLocked ? "none" : normalLocked ? "unlocked" : "normal",
  };
  const password = passwordAttributes(element);
  if (password) protection.password = password;
  return protection;
}

/** The attributes of a password's hash, old form or new. */
function passwordAttributes(element: XmlElement): Record<string, string> | undefined {
  const kept: Record<string, string> = {};
  for (const name of ["password", "algorithmName", "hashValue", "saltValue", "spinCount"]) {
    const value = element.attributes[name];
    if (value !== undefined && value !== "") kept[name] = value;
  }
  return Object.keys(kept).length > 0 ? kept : undefined;
}
