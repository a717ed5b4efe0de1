import { dateFromSerial } from "../../calendar/serial";
import { type IsoDate } from "../../calendar/isoDate";
import { keyDaysOf, type KeyDay, type Procedure } from "../../review/timetables/procedure";
import { cellsRead, type CellRead } from "../gateway/blocks";
import { readFormulas } from "../gateway/readFormulas";
import { ownNames } from "../gateway/ownNames";
import { TIMETABLE_HEADINGS } from "./timetableColumns";
import { placesOf } from "../../review/timetables/timetableFormulas";

/** The workbook's Timetable sheet, if it has one. */
export interface StandingSheet {
  sheet: Excel.Worksheet;
  table: Excel.Table;
  /** All cells from A1 on. */
  cells: CellRead[][];
  /** The same, formulas where cells have them. */
  formulas: CellRead[][];
  sheetNames: string[];
}

/** All cells that a timetable may have. */
export const LOOKED_AT = "A1:N60";

export async function readStandingSheet(context: Excel.RequestContext): Promise<StandingSheet> {
  const names = await ownNames(context);
  const sheet = context.workbook.worksheets.getItemOrNullObject(names.sheets.timetable);
  const table = context.workbook.tables.getItemOrNullObject(names.tables.timetable);
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const cells = sheet.getRange(LOOKED_AT);
  cells.load("values,rowCount,columnCount");
  await context.sync();
  const values = sheet.isNullObject ? [] : cellsRead(cells.values);
  const { rowCount: rows, columnCount: columns } = cells;
  const whole = { sheet, top: 0, left: 0, rows, columns };
  return {
    sheet,
    table,
    cells: values,
    formulas: sheet.isNullObject ? [] : await readFormulas(context, whole, values),
    sheetNames: worksheets.items.map(({ name }) => name),
  };
}

/** What a person typed into a timetable of the same procedure. */
export interface Typed {
  days: Partial<Record<KeyDay, IsoDate>>;
  dayNumber: CellRead;
  amber: CellRead;
  months: CellRead;
  /** The cells of each step, by its title. */
  rows: Map<string, CellRead[]>;
}

/** Null where the sheet has no timetable of the procedure, or its rows are not the add-in's. */
export function typedIn(cells: readonly CellRead[][], procedure: Procedure, holidays: string): Typed | null {
  if (cells[0]?.[0] !== titleOf(procedure)) return null;
  const keyDays = keyDaysOf(procedure);
  const places = placesOf(procedure, keyDays, holidays);
  const at = (row: number, column: number): CellRead => cells[row - 1]?.[column] ?? "";
  const inOrder = procedure.steps.every(({ title }, index) => at(places.heading + 1 + index, 0) === title);
  if (!inOrder) return null;
  const days: Typed["days"] = {};
  for (const [day, row] of places.keyDays) {
    const value = at(row, 1);
    const date = typeof value === "number" ? dateFromSerial(value) : null;
    if (date !== null) days[day] = date;
  }
  const rows = procedure.steps.map(({ title }, index): [string, CellRead[]] => [
    title,
    TIMETABLE_HEADINGS.map((_heading, column) => at(places.heading + 1 + index, column)),
  ]);
  return {
    days,
    dayNumber: at(places.dayNumber, 1),
    amber: at(places.amber, 1),
    months: places.available ? at(places.available.months, 1) : "",
    rows: new Map(rows),
  };
}

/** The title of the sheet, which identifies its procedure. */
export function titleOf({ title }: Procedure): string {
  return `Timetable: ${title}`;
}
