import { numfmt } from "@univerjs/core";
import type { CellError } from "./contents";
import { isCellError } from "./errors";

/** What a cell takes from something typed or written into it. */
export interface Coerced {
  value: string | number | boolean | null;
  error?: CellError;
  formula?: string;
  quotePrefix?: boolean;
  /** The format that Excel gives a General cell with such an input. */
  numberFormat?: string;
}

/** Excel limits the text of a cell to 32,767 characters (Excel specifications and limits). */
export const MAX_CELL_TEXT = 32_767;

const GENERAL_FORMATS: Record<string, string> = {
  "m-d": "d-mmm",
  "m/d": "d-mmm",
  "d mmm": "d-mmm",
  "mmm yy": "mmm-yy",
  "mmmm yyyy": "mmm-yy",
  "mm/dd/yyyy": "m/d/yyyy",
  "mm/dd/yy": "m/d/yyyy",
  "m/d/yy": "m/d/yyyy",
  "yyyy-mm-dd": "m/d/yyyy",
  "hh:mm": "h:mm",
};

/** "8/99" is a month and a year where it can't be a day; numfmt does not know it. */
function monthAndYear(text: string): Coerced | null {
  const match = /^(\d{1,2})[/-](\d{2}|\d{4})$/.exec(text);
  const month = Number(match?.[1]);
  const year = Number(match?.[2]);
  if (!match || month < 1 || month > 12 || year < 32) {
    return null;
  }
  const full = year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year;
  const value = full >= 1900 ? numfmt.dateToSerial([full, month, 1]) : null;
  return typeof value === "number" ? { value, numberFormat: "mmm-yy" } : null;
}

/** "1-2-3" is a date in Excel, in the order of the United States. */
function threeNumbers(text: string): Coerced | null {
  const match = /^(\d{1,2})([/-])(\d{1,2})\2(\d{1,2}|\d{4})$/.exec(text);
  const parsed = match
    ? numfmt.parseDate(`${match[1] ?? ""}/${match[3] ?? ""}/${(match[4] ?? "").padStart(2, "0")}`)
    : null;
  return typeof parsed?.v === "number" ? { value: parsed.v, numberFormat: "m/d/yyyy" } : null;
}

function fraction(text: string): Coerced | null {
  const match = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  const below = Number(match?.[4]);
  if (!match || below === 0) {
    return null;
  }
  const size = Number(match[2]) + Number(match[3]) / below;
  return { value: match[1] === "-" ? -size : size, numberFormat: below > 9 ? "# ??/??" : "# ?/?" };
}

function parsedAsExcel(text: string): Coerced | null {
  // Dots part no dates in the United States: "12.03.21" stays text there.
  if (/\d\.\d+\./.test(text)) {
    return null;
  }
  const special = monthAndYear(text) ?? fraction(text);
  if (special) {
    return special;
  }
  const parsed = numfmt.parseValue(text);
  if (!parsed) {
    return threeNumbers(text);
  }
  if (typeof parsed.v !== "number" && typeof parsed.v !== "boolean") {
    return null;
  }
  const format = parsed.z === undefined ? undefined : (GENERAL_FORMATS[parsed.z] ?? parsed.z);
  return format === undefined ? { value: parsed.v } : { value: parsed.v, numberFormat: format };
}

/**
 * What Excel makes of a text that is written into a cell of the given format, as if a person in the United States had
 * typed it (Office.js reads and writes in en-US whatever the user's locale): a formula after = + - @, a number, a
 * percentage, a date, TRUE, an error; in a cell formatted as text (@) always the text itself.
 */
export function coerceText(text: string, numberFormat: string): Coerced {
  if (text === "") {
    return { value: null };
  }
  if (numberFormat === "@") {
    return { value: text };
  }
  if (text.startsWith("'")) {
    return { value: text.slice(1), quotePrefix: true };
  }
  if (text.startsWith("=")) {
    return text === "=" ? { value: text } : { value: null, formula: text };
  }
  const trimmed = text.trim();
  if (isCellError(trimmed.toUpperCase())) {
    return coerceError(trimmed.toUpperCase());
  }
  const parsed = trimmed === "" ? null : parsedAsExcel(trimmed);
  if (parsed) {
    return parsed;
  }
  if (/^[+\-@]./s.test(text)) {
    return { value: null, formula: `=${text.startsWith("-") ? text : text.slice(1)}` };
  }
  return { value: text };
}

function coerceError(text: string): Coerced {
  return isCellError(text) ? { value: text, error: text } : { value: text };
}
