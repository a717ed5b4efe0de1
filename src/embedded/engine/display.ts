import { numfmt } from "@univerjs/core";
import type { CellContents } from "./contents";

/** The general format of Excel keeps eleven characters (numfmt does the same). */
const GENERAL = "General";

/** What a person sees in a cell (Range.text): the value through its number format, errors and text as they are. */
export function displayText(cell: CellContents | undefined, numberFormat: string): string {
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
      : formatted(numberFormat, value);
  }
  return numberFormat === "@" ? formatted(GENERAL, value) : formatted(numberFormat, value);
}

function formatted(numberFormat: string, value: string | number): string {
  try {
    const text = numfmt.format(numberFormat, value, { throws: true, locale: "en-US" });
    return typeof text === "string" ? text : String(value);
  } catch {
    // A date format over a number that is no date: Excel fills the cell with hashes.
    return typeof value === "number" && numfmt.isDateFormat(numberFormat) ? "########" : String(value);
  }
}
