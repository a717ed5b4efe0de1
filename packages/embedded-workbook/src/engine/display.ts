import { numfmt } from "@univerjs/core";
import type { CellContents } from "./contents";

/** The general format of Excel keeps eleven characters (numfmt does the same). */
const GENERAL = "General";

/** What a date format shows for a number that is no date, in a column of the standard width. */
const NO_DATE = "########";

/**
 * What a person sees in a cell that is wide enough (Range.text): the value through its number format, errors and text as they are.
 * The hashes of a narrow column are not part of it.
 */
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
      : (formatted(numberFormat, value) ?? value);
  }
  const general = numberFormat === GENERAL || numberFormat === "@";
  return formatted(general ? GENERAL : numberFormat, value) ?? NO_DATE;
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
