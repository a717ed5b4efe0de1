import { dateFromSerial } from "../../calendar/serial";
import { type IsoDate } from "../../calendar/isoDate";
import { keyDaysOf, type KeyDay, type Procedure } from "../../review/timetables/procedure";
import { cellsRead, type CellRead } from "../gateway/blocks";
import { readFormulas } from "../gateway/readFormulas";
import { ownNames } from "../gateway/ownNames";
import { freeSheetName, TABLES } from "../gateway/sheetNames";
import { KEY_DAY_LABELS, LABELS } from "./timetableLabels";
import { TIMETABLE_HEADINGS, type TimetableHeading } from "./timetableColumns";
import { timetablesIn } from "./timetablesIn";

/** The sheet of a procedure's timetable: the one that stands, or the names that a new one gets. */
export interface StandingSheet {
  sheet: Excel.Worksheet;
  table: Excel.Table;
  sheetName: string;
  tableName: string;
  /** All cells from A1 on. */
  cells: CellRead[][];
  /** The same, formulas where cells have them. */
  formulas: CellRead[][];
  sheetNames: string[];
}

/** All cells that a timetable may have, the picture apart. */
export const LOOKED_AT = "A1:Q80";

/** The timetable of a procedure is known by its title, whatever its sheet and table are called; others stay beside it. */
export async function readStandingSheet(
  context: Excel.RequestContext,
  procedure: Procedure,
): Promise<StandingSheet> {
  const { worksheets } = context.workbook;
  const names = await ownNames(context);
  const found = await timetablesIn(context);
  worksheets.load("items/name");
  await context.sync();
  const sheetNames = worksheets.items.map(({ name }) => name);
  const own = found.find(({ title }) => title === titleOf(procedure));
  const isFirst = found.length === 0;
  const sheetName =
    own?.sheet ??
    (isFirst ? names.sheets.timetable : freeSheetName(`Timetable ${procedure.short}`, sheetNames));
  const tableName = own?.table ?? (isFirst ? names.tables.timetable : freeTableName(names.taken));
  const sheet = worksheets.getItemOrNullObject(sheetName);
  const table = context.workbook.tables.getItemOrNullObject(tableName);
  const cells = sheet.getRange(LOOKED_AT);
  cells.load("values,rowCount,columnCount");
  await context.sync();
  const values = sheet.isNullObject ? [] : cellsRead(cells.values);
  const { rowCount: rows, columnCount: columns } = cells;
  const whole = { sheet, top: 0, left: 0, rows, columns };
  return {
    sheet,
    table,
    sheetName,
    tableName,
    cells: values,
    formulas: sheet.isNullObject ? [] : await readFormulas(context, whole, values),
    sheetNames,
  };
}

function freeTableName(taken: readonly string[]): string {
  for (let number = 2; ; number += 1) {
    const name = `${TABLES.timetable}${number}`;
    if (!taken.some((other) => other.toLowerCase() === name.toLowerCase())) return name;
  }
}

type TypedCells = ReadonlyMap<TimetableHeading, CellRead>;

/** What a person typed into a timetable of the same procedure. */
export interface Typed {
  days: Partial<Record<KeyDay, IsoDate>>;
  dayNumber: CellRead;
  amber: CellRead;
  months: CellRead;
  /** The cells of each step, by its title; only those of columns that the timetable has. */
  rows: Map<string, TypedCells>;
  /** Rows that a person added, formulas as they stand. */
  added: TypedCells[];
  /** The row of the headings, from 0. */
  heading: number;
  /** Its columns are those of today. */
  isOfToday: boolean;
}

/** Null where the sheet has no timetable of the procedure. Rows and days are found by their words, wherever a person moved them. */
export function typedIn(
  { cells, formulas }: Pick<StandingSheet, "cells" | "formulas">,
  procedure: Procedure,
): Typed | null {
  if (cells[0]?.[0] !== titleOf(procedure)) return null;
  const heading = cells.findIndex((row) =>
    ["Step", "What is due", "Unit"].every((name) => row.some((cell) => cell === name)),
  );
  if (heading < 0) return null;
  const headings = (cells[heading] ?? []).map(String);
  const beside = (label: string): CellRead => {
    const row = cells.slice(0, heading).find(([first]) => first === label);
    return row?.[1] ?? "";
  };
  const days: Typed["days"] = {};
  for (const day of keyDaysOf(procedure)) {
    const value = beside(KEY_DAY_LABELS[day]);
    const date = typeof value === "number" ? dateFromSerial(value) : null;
    if (date !== null) days[day] = date;
  }
  const rowIn = (from: readonly CellRead[][], at: number): TypedCells =>
    new Map(
      TIMETABLE_HEADINGS.flatMap((name): [TimetableHeading, CellRead][] => {
        const column = headings.indexOf(name);
        return column < 0 ? [] : [[name, from[at]?.[column] ?? ""]];
      }),
    );
  const rows: Typed["rows"] = new Map();
  const added: Typed["added"] = [];
  for (let at = heading + 1; cells[at]?.some((cell) => cell !== "") === true; at += 1) {
    const row = rowIn(cells, at);
    const step = String(row.get("Step") ?? "");
    const isOurs = procedure.steps.some(({ title }) => title === step) && !rows.has(step);
    if (isOurs) rows.set(step, row);
    else if ([...row.values()].some((cell) => cell !== "")) added.push(rowIn(formulas, at));
  }
  return {
    days,
    dayNumber: beside(LABELS.dayNumber),
    amber: beside(LABELS.amber),
    months: beside(LABELS.months),
    rows,
    added,
    heading,
    isOfToday: TIMETABLE_HEADINGS.every((name, column) => headings[column] === name),
  };
}

/** The title of the sheet, which identifies its procedure. */
export function titleOf({ title }: Pick<Procedure, "title">): string {
  return `Timetable: ${title}`;
}
