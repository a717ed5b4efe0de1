import { numfmt } from "@univerjs/core";
import type { CellContents } from "./contents";
import { CELL_PADDING, DIGIT_PIXELS } from "./sizes";
import { textPixels } from "./textWidth";

/** The general format of Excel keeps eleven characters (numfmt does the same). */
const GENERAL = "General";

/** The room that a number has in its cell. */
export interface Room {
  /** Of the column, or of all columns of a merged cell. */
  pixels: number;
  points: number;
}

/**
 * What a person sees in a cell (Range.text): the value through its number format, errors and text as they are. With a
 * `room`, numbers and dates that don't fit are what Excel shows instead: shorter in the General format, else hashes.
 */
export function displayText(cell: CellContents | undefined, numberFormat: string, room?: Room): string {
  const value = cell?.value ?? null;
  if (value === null) {
    return "";
  }
  if (typeof value === "boolean") {
    return value ? "TRUE" : "FALSE";
  }
  if (cell?.error) {
    return cell.error;
  }
  if (typeof value === "string") {
    return numberFormat === "@" || numberFormat === GENERAL || !numberFormat.includes("@")
      ? value
      : (formatted(numberFormat, value) ?? value);
  }
  const general = numberFormat === GENERAL || numberFormat === "@";
  const text = formatted(general ? GENERAL : numberFormat, value);
  if (text === null) {
    // A date format on a number that is not a date: Excel fills the cell with hashes.
    return hashes(room ?? { pixels: DIGIT_PIXELS * 8 + CELL_PADDING, points: 11 });
  }
  if (!room || fits(text, room)) {
    return text;
  }
  return (general ? shortened(value, room) : null) ?? hashes(room);
}

function fits(text: string, { pixels, points }: Room): boolean {
  return textPixels(text, points) <= pixels - CELL_PADDING;
}

function hashes({ pixels }: Room): string {
  return "#".repeat(Math.max(1, Math.floor((pixels - CELL_PADDING) / DIGIT_PIXELS)));
}

/** The General format drops decimals first, then writes powers of ten. */
function shortened(value: number, room: Room): string | null {
  for (let decimals = 9; decimals >= 0; decimals--) {
    const text = String(Number(value.toFixed(decimals)));
    if (!text.includes("e") && fits(text, room)) {
      return text === "0" && value !== 0 ? scientific(value, room) : text;
    }
  }
  return scientific(value, room);
}

function scientific(value: number, room: Room): string | null {
  for (let decimals = 5; decimals >= 0; decimals--) {
    const text = value
      .toExponential(decimals)
      .replace(/(\.\d*?)0+e/, "$1e")
      .replace(/\.?e([+-])(\d)$/, "E$10$2")
      .replace(/\.?e/, "E");
    if (fits(text, room)) {
      return text;
    }
  }
  return null;
}

/** Null where the format can't show the value. */
function formatted(numberFormat: string, value: string | number): string | null {
  try {
    const text = numfmt.format(numberFormat, value, { throws: true, locale: "en-US" });
    return typeof text === "string" ? text : String(value);
  } catch {
    return typeof value === "number" && numfmt.isDateFormat(numberFormat) ? null : String(value);
  }
}
