import { SERIAL_SHIFT_1904, serialFromDate, dateFromSerial } from "../../calendar/serial";
import { readTargetDate } from "../../calendar/readTargetDate";
import type { TargetContext } from "../../calendar/targetDate";
import type { GridCell } from "../../chronology/sheet/grid";
import { dayOfCell } from "../planRow";
import { DATE_COLUMNS, NEEDS_A_DATE, type PlanCell, type PlanCells } from "../planTable";
import { statusOfCell, statusOfWords } from "../status";
import { plainCell } from "./sentSigns";
import { britishDay } from "../../calendar/britishDay";

/** What a cell of a slice would put into the plan, or why it cannot. */
type SliceValue =
  /** `remark` says what was understood if that differs from what was written; "" otherwise. */
  { value: PlanCell; remark: string } | { unread: string };

function isDateColumn(heading: string): boolean {
  return DATE_COLUMNS.some((known) => known === heading);
}

/** A cell of the plan in words. */
export function shownCell(heading: string, cell: PlanCell): string {
  const day = isDateColumn(heading) ? dayOfCell(cell) : null;
  return day === null ? String(cell) : britishDay(day);
}

/**
 * What an agency wrote in a cell, as the plan would hold it: a date in the date columns, one of the five under Status,
 * else its words.
 * @param ours the plan's own row: a target date may count from its start
 */
export function sliceValue(
  heading: string,
  cell: GridCell,
  date1904: boolean,
  ours: PlanCells,
  context: TargetContext,
): SliceValue {
  if (cell.kind === "error") {
    return { unread: "The cell shows an Excel error." };
  }
  const words = String(plainCell(cell.text));
  if (isDateColumn(heading)) {
    return dateValue(heading, cell, words, date1904, { ...context, start: dayOfCell(ours.get("Start")) });
  }
  if (heading === "Status") {
    return statusValue(words);
  }
  return { value: typeof cell.value === "string" ? plainCell(cell.value) : words, remark: "" };
}

function dateValue(
  heading: string,
  cell: GridCell,
  words: string,
  date1904: boolean,
  context: TargetContext,
): SliceValue {
  if (typeof cell.value === "number") {
    const serial = Math.floor(cell.value) + (date1904 && !cell.isDate ? SERIAL_SHIFT_1904 : 0);
    return dateFromSerial(serial) === null
      ? { unread: `"${words}" is a number, not a date.` }
      : { value: serial, remark: "" };
  }
  if (words === NEEDS_A_DATE) {
    return { value: NEEDS_A_DATE, remark: "" };
  }
  const read = readTargetDate(words, context);
  const exact = heading === "Target date" || (read.start === read.end && !read.approximate);
  return read.end === null || !exact
    ? { unread: `"${words}" cannot be read as a date.` }
    : { value: serialFromDate(read.end), remark: `"${words}" is read as ${britishDay(read.end)}.` };
}

function statusValue(words: string): SliceValue {
  const known = statusOfCell(words);
  const meant = known ?? statusOfWords(words);
  if (meant === null) {
    return { unread: `"${words}" is not one of the five statuses.` };
  }
  return { value: meant, remark: known === null ? `"${words}" is read as ${meant}.` : "" };
}
