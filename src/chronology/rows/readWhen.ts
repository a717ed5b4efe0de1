import { sentences, type Sentences } from "../../calendar/sentences";
import { addDays, type IsoDate } from "../../calendar/isoDate";
import { monthName } from "../../calendar/words";
import { readDateCell } from "../../calendar/readDateCell";
import { readTime } from "../../calendar/readTime";
import { SERIAL_SHIFT_1904 } from "../../calendar/serial";
import { type Birth, type DateContext, type RecordedDate } from "../../calendar/recordedDate";
import type { EntryDate, ReadingProblem } from "../entry/entry";
import { EMPTY_CELL, textCell, type GridCell } from "../sheet/grid";
import { isBareDay } from "../sheet/datesAndTimes";
import type { Placed } from "../sheet/sheetView";

type WhenField = "date" | "time" | "endDate" | "endTime";

/** The cells that say when an entry happened; `undefined` where the return has no such column, or nothing in it. */
export interface WhenCells extends Record<WhenField, Placed | undefined> {
  row: number;
  /** The keys of those columns; "" where there is none. */
  keys: Record<WhenField, string>;
  date1904: boolean;
}

/** The year and month for a date without them, and whether the year comes from a heading row or from the neighbours. */
export interface KnownYear {
  year: number | null;
  /** The month of the heading row above, for days without one. */
  month: number | null;
  from: "heading" | "neighbours";
}

/** What a date may depend on besides its own cells. */
export interface KnownAround {
  today: IsoDate;
  year: KnownYear;
  /** The date of the entry above, by its own cell. */
  above: RecordedDate | null;
  /** The subject's birth; `null` where it is not known. */
  birth: Birth | null;
}

/** When an entry happened, as read from its cells. */
export interface When extends Noted {
  date: EntryDate;
  /** The date by its own cell, without an end date's column or a time past midnight. */
  own: RecordedDate;
  time: string | null;
  endTime: string | null;
  timeAsRecorded: string;
  endTimeAsRecorded: string;
}

/** What comes up while the cells are read. */
interface Noted {
  problems: ReadingProblem[];
  /** What was written and could not be used: an unreadable time, an end before the start. Kept, never dropped. */
  unused: { heading: string; text: string }[];
}

/** When an entry happened (docs/domain.md section 4): its date, end date and times, from columns of their own or from one cell. */
export function readWhen(cells: WhenCells, { today, year: known, above, birth }: KnownAround): When {
  const context: DateContext = { today, year: known.year, yearFrom: known.from, above, birth };
  const noted: Noted = { problems: [], unused: [] };
  const dateCell = cells.date?.cell ?? EMPTY_CELL;
  let read = readDateCell(shift1904(withMonth(dateCell, known), cells.date1904), context);
  if (read.text !== dateCell.text && known.month !== null) read = { ...read, text: dateCell.text };
  for (const { rule, message, asked } of read.problems) {
    const fix = fixFor(rule, read);
    noted.problems.push({ rule, message, asked, row: cells.row, column: cells.keys.date, fix });
  }
  const ended = readEnd(cells, read, context, noted);
  const times = readTimes(cells, read.time, noted);
  const past = times.pastMidnight && !ended.own;
  return {
    date: {
      asRecorded: cells.date?.text ?? "",
      endAsRecorded: ended.own ? (cells.endDate?.text ?? "") : "",
      read: past ? { ...ended.read, end: dayAfter(ended.read) } : ended.read,
    },
    own: read,
    time: times.time,
    endTime: times.endTime,
    timeAsRecorded: cells.time?.text ?? "",
    endTimeAsRecorded: cells.endTime?.text ?? "",
    ...noted,
  };
}

interface Times {
  time: string | null;
  endTime: string | null;
  /** It ends on the day after it begins. */
  pastMidnight: boolean;
}

/** The time and the end time, by their own columns, else by the time in the date cell. */
function readTimes(cells: WhenCells, inDate: string | null, noted: Noted): Times {
  const { keys } = cells;
  const times: Times = { time: inDate, endTime: null, pastMidnight: false };
  const begins = readTimeCell(cells.time, keys.time, "time", noted);
  if (begins) {
    const words = /[\p{L}\p{N}]/u.test(begins.asWritten) ? begins.asWritten : null;
    if (inDate !== null && begins.start !== null && begins.start !== inDate) {
      noted.unused.push({ heading: keys.date, text: cells.date?.text ?? "" });
    }
    times.time = begins.start ?? inDate ?? words;
    times.endTime = begins.end;
    times.pastMidnight = begins.endsNextDay;
  }
  const ends = readTimeCell(cells.endTime, keys.endTime, "end time", noted);
  if (ends) {
    times.endTime = ends.start ?? times.endTime;
    const { time, endTime } = times;
    if (time !== null && endTime !== null && CLOCK.test(time) && endTime < time) times.pastMidnight = true;
  }
  return times;
}

const CLOCK = /^\d\d:\d\d$/;

/** A cell of a time column as read; `null` where there is none, or it cannot be read, which is noted. */
function readTimeCell(
  placed: Placed | undefined,
  key: string,
  name: string,
  noted: Noted,
): ReturnType<typeof readTime> | null {
  if (placed === undefined) return null;
  const { value, text } = placed.cell;
  const read = readTime(typeof value === "boolean" ? String(value) : value, text);
  if (read.problem === null) return read;
  noted.problems.push({
    rule: read.problem,
    ...sentences(
      `The ${name} cannot be read as a time of day`,
      "check it with the agency",
      "please check it",
    ),
    row: placed.row,
    column: key,
    fix: null,
  });
  noted.unused.push({ heading: key, text: placed.text });
  return null;
}

/** What an end date says of something that had not ended. */
const GOES_ON = new RegExp(
  `^\\W*(?:${[
    "(?:until |till |up )?(?:to )?(?:the )?(?:present|date)(?: day)?",
    "on-?going|continu(?:ing|es|ed)|current(?:ly)?|still (?:open|current|ongoing|there|in place)|not (?:yet )?ended|now",
  ].join("|")})\\W*$`,
  "i",
);

/** The end given in a column of its own; one before the start is not used, and raises a query. */
function readEnd(
  cells: WhenCells,
  start: RecordedDate,
  context: DateContext,
  noted: Noted,
): { read: RecordedDate; own: boolean } {
  const { endDate } = cells;
  if (endDate === undefined) return { read: start, own: false };
  const key = cells.keys.endDate;
  const note = (rule: string, { message, asked }: Sentences, fix: string | null) => {
    noted.problems.push({ rule, message, asked, row: endDate.row, column: key, fix });
  };
  const notUsed = () => {
    noted.unused.push({ heading: key, text: endDate.text });
    return { read: start, own: false };
  };
  if (start.start !== null && GOES_ON.test(endDate.text)) {
    return { read: { ...start, end: null, precision: "open" }, own: true };
  }
  const startYear = start.start === null ? context.year : Number(start.start.slice(0, 4));
  const end = readDateCell(shift1904(endDate.cell, cells.date1904), { ...context, year: startYear ?? null });
  if (end.end === null) {
    const missing = end.problems.some((problem) => problem.rule === "date-missing");
    if (!missing && end.start === null) {
      for (const problem of end.problems) note(problem.rule, ofEndDate(problem), end.likely);
    }
    return notUsed();
  }
  if (start.start !== null && end.end < start.start) {
    note(
      "end-before-start",
      sentences(
        "The end date is before the start, so it was not used",
        "check both dates with the agency",
        "please check both dates",
      ),
      null,
    );
    return notUsed();
  }
  for (const problem of end.problems) {
    if (!start.problems.some((other) => other.rule === problem.rule)) note(problem.rule, problem, end.likely);
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

function ofEndDate({ message, asked }: Sentences): Sentences {
  return { message: `End date: ${message}`, asked: `End date: ${asked}` };
}

/** The end of something that runs past midnight: the next day, where the date is one day. */
function dayAfter(read: RecordedDate): IsoDate | null {
  return read.start !== null && read.start === read.end ? addDays(read.start, 1) : read.end;
}

/** Days without a month, under a heading such as "March 2021", are days of that month. */
function withMonth(cell: GridCell, { month }: KnownYear): GridCell {
  if (month === null || cell.isDate || !isBareDay(cell.text)) return cell;
  return textCell(`${cell.text.trim()} ${monthName(month)}`);
}

/** A bare number of a workbook with the 1904 date system, as a serial of 1900; years, and cells shown as dates, stay. */
function shift1904(cell: GridCell, date1904: boolean): GridCell {
  const { value } = cell;
  const isYear = typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 2100;
  if (!date1904 || typeof value !== "number" || cell.isDate || isYear) return cell;
  return { ...cell, value: value + SERIAL_SHIFT_1904 };
}

function fixFor(rule: string, read: RecordedDate): string | null {
  if (rule === "year-assumed" || rule === "date-from-above")
    return read.start === read.end ? read.start : null;
  return rule === "date-unreadable" || rule === "date-impossible" ? read.likely : null;
}
