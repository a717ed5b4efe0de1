import type { DateContext, RecordedDate } from "./recordedDate";
import { dateOfSerial, isDateSerial, missing, readRecordedDate, unreadable } from "./readRecordedDate";
import { dateFromSerial } from "./serial";
import { FIRST_YEAR, LAST_YEAR } from "./year";

export interface DateCell {
  /** The value behind the cell; `null` for an empty one. Dates are serials of the 1900 system. */
  value: string | number | boolean | null;
  /** What a person sees in the cell (Excel's `text`). */
  text: string;
  kind: "empty" | "text" | "number" | "boolean" | "error";
  /** The number format shows a date or a time of day. */
  isDate: boolean;
}

/**
 * The recorded date of a cell (docs/domain.md section 4): a number is an Excel serial from 1 January 1950 to ten years after
 * today, and a year when it is a whole number from 1900 to 2100; a cell
 * that shows a month or a year alone means all of it; other whole numbers are read by the digits shown. The
 * result's `text` is what the cell shows. Never throws on any cell.
 */
export function readDateCell(cell: DateCell, context: DateContext): RecordedDate {
  const { value, text } = cell;
  if (value === null || cell.kind === "empty") return missing(text);
  if (cell.kind === "error" || typeof value === "boolean") return unreadable(text, "cell");
  if (typeof value === "string")
    return { ...readRecordedDate(value, context), text: text === "" ? value : text };
  if (isDateSerial(value, context.today)) {
    return (cell.isDate ? shownSpan(value, text, context) : null) ?? dateOfSerial(value, text, context);
  }
  if (Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR) {
    return { ...readRecordedDate(String(value), context), text };
  }
  // A date format shows such a number (a stray time, an amount) as a day that nobody wrote; and the original digits of one
  // with a fraction are lost: 8.1 may have been 8.10.
  if (cell.isDate || !Number.isInteger(value)) return unreadable(text, "cell");
  return { ...readRecordedDate(text === "" ? String(value) : text, context), text };
}

/** The month or the year that a cell with a day behind it shows: "Mar-19", "March", "2019"; `null` where it shows the day. */
function shownSpan(serial: number, text: string, context: DateContext): RecordedDate | null {
  const day = dateFromSerial(serial);
  if (day === null || !WITHOUT_DAY.test(text)) return null;
  const shown = /\d/.test(text) ? text : `${text} ${day.slice(0, 4)}`;
  const read = readRecordedDate(shown, context);
  const { start, end } = read;
  const holds = start !== null && end !== null && start <= day && day <= end;
  return holds && (read.precision === "month" || read.precision === "year") ? { ...read, text } : null;
}

/** A month, a year, or both, and nothing else. */
const WITHOUT_DAY =
  /^\s*(?:\p{L}{3,9}\.?|(?:19|20)\d\d|\p{L}{3,9}\.?[\s/'’-]+(?:\d\d|\d{4})|\d{1,2}[/-](?:\d{4}|\d\d)|\d{4}[/-]\d{1,2})\s*$/u;
