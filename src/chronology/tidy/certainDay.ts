import { readDateCell } from "../../calendar/readDateCell";
import { type IsoDate } from "../../calendar/isoDate";
import type { Entry } from "../entry/entry";
import type { GridCell } from "../sheet/grid";

/** Queries that cast no doubt on the date itself. */
const HARMLESS = ["out-of-order"];

const NAMES =
  /\b(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?\b|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\bof\b|\bthe\b|(\d)(?:st|nd|rd|th)\b/gi;

/** Only figures, the marks between them, and names of days and months: turning it into a date loses no word. */
function isNothingButADate(text: string): boolean {
  return /^[\d\s./,-]*$/.test(text.replace(/\d(?=[a-z])(?!st|nd|rd|th)/gi, "$& ").replace(NAMES, "$1"));
}

/**
 * The one day that a cell of a date column certainly means: exact, without a time or any other word, and without a query
 * (docs/domain.md section 4). `null` for anything else, and for a cell that is a date already.
 * @param key the key of the cell's column
 * @param isStart the cell is the entry's date, not its end date
 */
export function certainDay(
  cell: GridCell,
  entry: Entry,
  key: string,
  isStart: boolean,
  today: IsoDate,
): IsoDate | null {
  if (cell.isDate || (cell.kind !== "text" && cell.kind !== "number")) return null;
  if (cell.kind === "text" && !isNothingButADate(String(cell.value))) return null;
  if (entry.queries.some(({ column, rule }) => column === key && !HARMLESS.includes(rule))) return null;
  const read = readDateCell(cell, { today });
  const whole = entry.date.read;
  // A year in a heading row above is as good as one in the cell.
  const settled = read.noYear !== null && isStart ? whole : read;
  const exact =
    settled.precision === "day" &&
    settled.start !== null &&
    settled.start === settled.end &&
    !settled.approximate &&
    settled.time === null &&
    settled.problems.length === 0;
  return exact ? settled.start : null;
}
