import { addDays, type IsoDate } from "../../calendar/isoDate";
import { monthName } from "../../calendar/words";
import { readDateCell } from "../../calendar/readDateCell";
import { readTime } from "../../calendar/readTime";
import { SERIAL_SHIFT_1904 } from "../../calendar/serial";
import { type DateContext, type RecordedDate } from "../../calendar/recordedDate";
import type { EntryDate, ReadingProblem } from "../entry/entry";
import type { GridCell } from "../sheet/grid";
import { isBareDay } from "../sheet/datesAndTimes";
import type { Placed } from "../sheet/sheetView";

/** The cells that say when an entry happened; `undefined` where the return has no such column, or nothing in it. */
export interface WhenCells {
  row: number;
  date: Placed | undefined;
  time: Placed | undefined;
  endDate: Placed | undefined;
  endTime: Placed | undefined;
  /** The keys of those columns; "" where there is none. */
  keys: { date: string; time: string; endDate: string; endTime: string };
  date1904: boolean;
}

/** The year, and the month, for a date that has none, and whether the year stands in a heading row or is taken from the neighbours. */
export interface KnownYear {
  year: number | null;
  /** The month of the heading row above, for days that stand alone. */
  month: number | null;
  from: "heading" | "neighbours";
}

export interface When {
  date: EntryDate;
  time: string | null;
  endTime: string | null;
  timeAsRecorded: string;
  endTimeAsRecorded: string;
  problems: ReadingProblem[];
  /** What was written and could not be used: a time that is none, an end before the start. Kept, never dropped. */
  unused: { heading: string; text: string }[];
}

const NO_CELL: GridCell = { value: null, text: "", kind: "empty", isDate: false };

/** When an entry happened (domain.md section 4): date, end date and time of their columns, or of one cell, taken together. */
export function readWhen(cells: WhenCells, today: IsoDate, known: KnownYear): When {
  const context: DateContext = { today, year: known.year, yearFrom: known.from };
  const problems: ReadingProblem[] = [];
  const unused: When["unused"] = [];
  const note = (rule: string, message: string, row: number, column: string, fix: string | null = null) => {
    problems.push({ rule, message, row, column, fix });
  };
  const dateCell = cells.date?.cell ?? NO_CELL;
  let read = readDateCell(shift1904(withMonth(dateCell, known), cells.date1904), context);
  if (read.text !== dateCell.text && known.month !== null) read = { ...read, text: dateCell.text };
  for (const problem of read.problems) {
    note(problem.rule, problem.message, cells.row, cells.keys.date, fixFor(problem.rule, read));
  }
  const ended = readEnd(cells, read, context, note, unused);
  read = ended.read;

  let time = read.time;
  let endTime: string | null = null;
  if (cells.time !== undefined) {
    const { value, text } = cells.time.cell;
    const wrote = readTime(typeof value === "boolean" ? String(value) : value, text);
    if (wrote.problem !== null) {
      note(
        wrote.problem,
        "The time cannot be read as a time of day; check it with the agency.",
        cells.time.row,
        cells.keys.time,
      );
      unused.push({ heading: cells.keys.time, text: cells.time.text });
    } else {
      const words = /[\p{L}\p{N}]/u.test(wrote.asWritten) ? wrote.asWritten : null;
      if (read.time !== null && wrote.start !== null && wrote.start !== read.time) {
        unused.push({ heading: cells.keys.date, text: cells.date?.text ?? "" });
      }
      time = wrote.start ?? time ?? words;
      endTime = wrote.end;
      if (wrote.endsNextDay && !ended.own) read = { ...read, end: dayAfter(read) };
    }
  }
  if (cells.endTime !== undefined) {
    const { value, text } = cells.endTime.cell;
    const wrote = readTime(typeof value === "boolean" ? String(value) : value, text);
    if (wrote.problem !== null) {
      note(
        wrote.problem,
        "The end time cannot be read as a time of day; check it with the agency.",
        cells.endTime.row,
        cells.keys.endTime,
      );
      unused.push({ heading: cells.keys.endTime, text: cells.endTime.text });
    } else {
      endTime = wrote.start ?? endTime;
      const clock = /^\d\d:\d\d$/;
      const past = time !== null && endTime !== null && clock.test(time) && endTime < time;
      if (past && !ended.own) read = { ...read, end: dayAfter(read) };
    }
  }
  const date = {
    asRecorded: cells.date?.text ?? "",
    endAsRecorded: ended.own ? (cells.endDate?.text ?? "") : "",
    read,
  };
  const timeAsRecorded = cells.time?.text ?? "";
  const endTimeAsRecorded = cells.endTime?.text ?? "";
  return { date, time, endTime, timeAsRecorded, endTimeAsRecorded, problems, unused };
}

/** The end that stands in a column of its own; one before the start is ignored, with a query. */
function readEnd(
  cells: WhenCells,
  start: RecordedDate,
  context: DateContext,
  note: (rule: string, message: string, row: number, column: string, fix?: string | null) => void,
  unused: When["unused"],
): { read: RecordedDate; own: boolean } {
  if (cells.endDate === undefined) return { read: start, own: false };
  const key = cells.keys.endDate;
  const keep = () => unused.push({ heading: key, text: cells.endDate?.text ?? "" });
  const startYear = start.start === null ? context.year : Number(start.start.slice(0, 4));
  const end = readDateCell(shift1904(cells.endDate.cell, cells.date1904), {
    ...context,
    year: startYear ?? null,
  });
  if (end.end === null) {
    const missing = end.problems.some((problem) => problem.rule === "date-missing");
    if (!missing && end.start === null) {
      for (const problem of end.problems)
        note(problem.rule, `End date: ${problem.message}`, cells.endDate.row, key, end.likely);
    }
    keep();
    return { read: start, own: false };
  }
  if (start.start !== null && end.end < start.start) {
    note(
      "end-before-start",
      "The end date is before the start, so it was left aside; check both dates with the agency.",
      cells.endDate.row,
      key,
    );
    keep();
    return { read: start, own: false };
  }
  for (const problem of end.problems) {
    const known = start.problems.some((other) => other.rule === problem.rule);
    if (!known) note(problem.rule, problem.message, cells.endDate.row, key, end.likely);
  }
  const longer = start.end === null || end.end > start.end || start.start === null;
  const read: RecordedDate = {
    ...start,
    end: end.end,
    approximate: start.approximate || end.approximate,
    precision: start.start === null ? "open" : longer ? "span" : start.precision,
  };
  return { read, own: true };
}

/** The next day for what runs past midnight, where the date is one day. */
function dayAfter(read: RecordedDate): IsoDate | null {
  return read.start !== null && read.start === read.end ? addDays(read.start, 1) : read.end;
}

/** Days that stand alone under a heading such as "March 2021" are days of that month. */
function withMonth(cell: GridCell, { month }: KnownYear): GridCell {
  if (month === null || cell.isDate || !isBareDay(cell.text)) return cell;
  const text = `${cell.text.trim()} ${monthName(month)}`;
  return { value: text, text, kind: "text", isDate: false };
}

/** A bare number of a workbook with the 1904 date system, as a serial of 1900; years and shown dates stay. */
function shift1904(cell: GridCell, date1904: boolean): GridCell {
  const { value } = cell;
  const isYear = typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 2100;
  if (!date1904 || typeof value !== "number" || cell.isDate || isYear) return cell;
  return { ...cell, value: value + SERIAL_SHIFT_1904 };
}

function fixFor(rule: string, read: RecordedDate): string | null {
  if (rule === "year-assumed") return read.start;
  return rule === "date-unreadable" || rule === "date-impossible" ? read.likely : null;
}
