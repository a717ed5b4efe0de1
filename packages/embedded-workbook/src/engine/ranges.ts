import type { IRange } from "@univerjs/core";
import type { Area } from "./contents";

/** An area as Univer writes one. */
export function toRange(area: Area): IRange {
  return { startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right };
}

/** An area of Univer's as it is held here. */
export function fromRange(range: IRange): Area {
  return { top: range.startRow, bottom: range.endRow, left: range.startColumn, right: range.endColumn };
}
