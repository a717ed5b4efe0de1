import { LOOKED_UP, READ, widthOf } from "./cells";
import type { Column } from "./sheetLook";

type Look = Omit<Column, "heading" | "width" | "size">;

/** A column of texts that a person reads. @param characters as Excel counts them, in its usual type */
export function read(characters: number, look: Look = {}): Omit<Column, "heading"> {
  return { width: widthOf(characters), size: READ, ...look };
}

/** A column of what a person looks up beside them. @param characters as Excel counts them, in its usual type */
export function lookedUp(characters: number, look: Look = {}): Omit<Column, "heading"> {
  return { width: widthOf(characters), size: LOOKED_UP, ...look };
}
