import type { CellStyle } from "../../engine/contents";
import { flag, numeric, oneOf, type XmlElement } from "./xml";

const HORIZONTAL = ["left", "center", "right", "fill", "justify", "centerContinuous", "distributed"] as const;
const VERTICAL = ["top", "center", "justify", "distributed"] as const;

/** How the text of a cell is laid out, from its `alignment`; only what differs from a new cell. */
export function readAlignment(element: XmlElement | undefined): NonNullable<CellStyle["alignment"]> {
  const alignment: NonNullable<CellStyle["alignment"]> = {};
  const horizontal = oneOf(element?.attributes.horizontal, HORIZONTAL);
  if (horizontal) alignment.horizontal = horizontal;
  const vertical = oneOf(element?.attributes.vertical, VERTICAL);
  if (vertical) alignment.vertical = vertical;
  if (flag(element, "wrapText")) alignment.wrapText = true;
  const indent = numeric(element, "indent");
  if (indent !== undefined && indent > 0) alignment.indent = indent;
  const rotation = numeric(element, "textRotation");
  if (rotation === 255) alignment.rotation = 255;
  // The file counts clockwise turns from 91 to 180.
  else if (rotation !== undefined && rotation > 0 && rotation <= 180) {
    alignment.rotation = rotation <= 90 ? rotation : 90 - rotation;
  }
  if (flag(element, "shrinkToFit")) alignment.shrinkToFit = true;
  const order = numeric(element, "readingOrder");
  if (order !== undefined && order > 0) alignment.readingOrder = order;
  return alignment;
}
