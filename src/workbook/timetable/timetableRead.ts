import { bankHolidayDates } from "../days/bankHolidaysSheet";
import { dateFromSerial } from "../../calendar/serial";
import { type IsoDate } from "../../calendar/isoDate";
import { keyDaysOf, type KeyDay, type Procedure } from "../../review/timetables/procedure";
import { PROCEDURES } from "../../review/timetables/procedures";
import { columnLetters } from "../../cells/address";
import { cellsRead, type CellRead } from "../gateway/blocks";
import { placesOf } from "../../review/timetables/timetableFormulas";
import type { TimetableHeading } from "./timetableColumns";
import { timetablesIn, type FoundTimetable } from "./timetablesIn";

/** A milestone as the Timetable sheet shows it now. */
interface ShownMilestone {
  step: string;
  what: string;
  /** Null while the day that it depends on is not known. */
  from: IsoDate | null;
  to: IsoDate | null;
  done: IsoDate | null;
  lead: string;
  /** Why it is late, and who was told of it. */
  delay: string;
  told: string;
  /** As on the sheet: "Done", "Done late", "Missed", "Due", "To come", "No date yet". */
  state: string;
  rag: string;
  /** The cells of its row. */
  address: string;
}

/** The timetable of the workbook. */
export interface StandingTimetable {
  sheet: string;
  title: string;
  /** Null where a person gave the sheet another title or moved its days. */
  procedure: Procedure | null;
  days: { trigger: IsoDate | null } & Partial<Record<KeyDay, IsoDate>>;
  milestones: ShownMilestone[];
}

const TITLE = /^Timetable: /;

/** The timetables of the workbook, in the order of their sheets; one whose table has lost its headings is nobody's. */
export async function readTimetables(context: Excel.RequestContext): Promise<StandingTimetable[]> {
  const found = await timetablesIn(context);
  const holidays = found.length === 0 ? "" : await bankHolidayDates(context);
  const read = found.map((timetable) => {
    const range = context.workbook.tables.getItem(timetable.table).getRange();
    range.load("values,rowIndex,columnIndex,columnCount");
    const top = context.workbook.worksheets.getItem(timetable.sheet).getRange("A1:B30").load("values");
    return { timetable, range, top };
  });
  await context.sync();
  return read.map(({ timetable, range, top }) =>
    standingOf(timetable, range, cellsRead(top.values), holidays),
  );
}

function standingOf(
  { sheet, title: whole }: FoundTimetable,
  range: Excel.Range,
  above: readonly CellRead[][],
  holidays: string,
): StandingTimetable {
  const [headings = [], ...rows] = cellsRead(range.values);
  const at = (row: readonly CellRead[], heading: TimetableHeading): CellRead =>
    row[headings.indexOf(heading)] ?? "";
  const left = columnLetters(range.columnIndex + 1);
  const right = columnLetters(range.columnIndex + range.columnCount);
  const title = whole.replace(TITLE, "");
  const procedure = Object.values(PROCEDURES).find((one) => one.title === title) ?? null;
  return {
    sheet,
    title,
    procedure,
    days: daysIn(above, procedure, holidays),
    milestones: rows.map((row, index) => {
      const number = range.rowIndex + 2 + index;
      return {
        step: String(at(row, "Step")),
        what: String(at(row, "What is due")),
        from: dayOf(at(row, "From")),
        to: dayOf(at(row, "To")),
        done: dayOf(at(row, "Done on")),
        lead: String(at(row, "Lead (role)")),
        delay: String(at(row, "Reason for delay")),
        told: String(at(row, "Who was told, and when")),
        state: String(at(row, "State")),
        rag: String(at(row, "RAG")),
        address: `${left}${number}:${right}${number}`,
      };
    }),
  };
}

function daysIn(
  above: readonly CellRead[][],
  procedure: Procedure | null,
  holidays: string,
): StandingTimetable["days"] {
  const days: StandingTimetable["days"] = { trigger: null };
  if (procedure) {
    const keyDays = keyDaysOf(procedure);
    const places = placesOf(procedure, keyDays, holidays);
    days.trigger = dayOf(above[places.trigger - 1]?.[1] ?? "");
    for (const day of keyDays) {
      const known = dayOf(above[(places.keyDays.get(day) ?? 0) - 1]?.[1] ?? "");
      if (known !== null) days[day] = known;
    }
  }
  return days;
}

function dayOf(cell: CellRead): IsoDate | null {
  return typeof cell === "number" ? dateFromSerial(cell) : null;
}
