import { bankHolidayDates } from "../days/bankHolidaysSheet";
import { dateFromSerial } from "../../calendar/serial";
import { type IsoDate } from "../../calendar/isoDate";
import { keyDaysOf, type KeyDay, type Procedure } from "../../review/timetables/procedure";
import { PROCEDURES } from "../../review/timetables/procedures";
import { columnLetters } from "../../cells/address";
import { cellsRead, type CellRead } from "../gateway/blocks";
import { placesOf } from "../../review/timetables/timetableFormulas";
import type { TimetableHeading } from "./timetableColumns";
import { ownNames } from "../gateway/ownNames";

/** A milestone as the Timetable sheet shows it now. */
interface ShownMilestone {
  step: string;
  what: string;
  /** Null while the day that it depends on is not known. */
  from: IsoDate | null;
  to: IsoDate | null;
  done: IsoDate | null;
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

/** The timetable of the workbook; null where there is none, or its table has lost a column. */
export async function readTimetable(context: Excel.RequestContext): Promise<StandingTimetable | null> {
  const names = await ownNames(context);
  const table = context.workbook.tables.getItemOrNullObject(names.tables.timetable);
  const range = table.getRange();
  range.load("values,rowIndex,columnIndex,columnCount");
  table.worksheet.load("name");
  const sheet = context.workbook.worksheets.getItemOrNullObject(names.sheets.timetable);
  const top = sheet.getRange("A1:B30");
  top.load("values");
  await context.sync();
  if (table.isNullObject) {
    return null;
  }
  const [headings = [], ...rows] = cellsRead(range.values);
  const at = (row: readonly CellRead[], heading: TimetableHeading): CellRead =>
    row[headings.indexOf(heading)] ?? "";
  const left = columnLetters(range.columnIndex + 1);
  const right = columnLetters(range.columnIndex + range.columnCount);
  const above = sheet.isNullObject ? [] : cellsRead(top.values);
  const title = String(above[0]?.[0] ?? "").replace(TITLE, "");
  const procedure = Object.values(PROCEDURES).find((one) => one.title === title) ?? null;
  return {
    sheet: table.worksheet.name,
    title,
    procedure,
    days: daysIn(above, procedure, await bankHolidayDates(context)),
    milestones: rows.map((row, index) => {
      const number = range.rowIndex + 2 + index;
      return {
        step: String(at(row, "Step")),
        what: String(at(row, "What is due")),
        from: dayOf(at(row, "From")),
        to: dayOf(at(row, "To")),
        done: dayOf(at(row, "Done on")),
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
