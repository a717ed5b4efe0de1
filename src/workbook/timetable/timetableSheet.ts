import { BANK_HOLIDAY_DATES } from "../days/bankHolidaysSheet";
import { dateFromSerial, serialFromDate } from "../../calendar/serial";
import { weekday, daysBetween, type IsoDate } from "../../calendar/isoDate";
import { keyDaysOf, type KeyDay, type Procedure, type Step } from "../../review/timetables/procedure";
import { lastDayOf, type Milestone, type TimetableDays } from "../../review/timetables/milestones";
import { cellsRead, type CellRead, type CellValue } from "../gateway/blocks";
import { freeSheetName, SHEETS, TABLES } from "../gateway/sheetNames";
import {
  countsFromFormula,
  holidaysListedFormula,
  placesOf,
  stepFormulas,
  weekFormula,
  type TimetablePlaces,
} from "../../review/timetables/timetableFormulas";
import { queueTimetableLook } from "./timetableLook";

/** What a timetable is made from. */
export interface TimetableContents {
  procedure: Procedure;
  days: TimetableDays;
  /** The milestones of those days, for the length of the picture. */
  milestones: readonly Milestone[];
}

export const TIMETABLE_HEADINGS = [
  "Step",
  "What is due",
  "Counted from",
  "First",
  "Last",
  "Unit",
  "From day",
  "By day",
  "From",
  "To",
  "Done on",
  "Working days left",
  "State",
  "RAG",
] as const;

const FORMATS = [
  ..."@@@".split(""),
  "0",
  "0",
  "@",
  "0",
  "0",
  "dd/mm/yyyy",
  "dd/mm/yyyy",
  "dd/mm/yyyy",
  "0",
  "General",
  "General",
];

/** What a person may have typed into the rows, by column: the numbers, the unit and the day it was done. */
const TYPED = [3, 4, 5, 6, 7, 10];

export const KEY_DAY_LABELS: Readonly<Record<KeyDay, string>> = {
  meeting: "Meeting, once it is fixed",
  decision: "Decision, once it is taken",
  publication: "Publication, once it is known",
};

const AMBER_WITHIN = 10;
const FIRST_WEEKS = 6;
const MOST_WEEKS = 60;
/** Room in the picture for a publication that is still to come. */
const WEEKS_TO_COME = 12;
/** The picture begins two columns behind the table. */
export const PICTURE_COLUMN = TIMETABLE_HEADINGS.length + 1;

/**
 * Writes the Timetable sheet: its days, its table in live formulas over the Bank holidays sheet, and a picture of the weeks.
 * Over a timetable of the same procedure, what a person typed stays: days done, numbers, days that are not given anew. One of
 * another procedure is kept under another name. Sends what it queues, in a number of requests that does not depend on rows.
 */
export async function writeTimetable(
  context: Excel.RequestContext,
  contents: TimetableContents,
): Promise<void> {
  const standing = await readStanding(context);
  const typed = typedIn(standing.cells, contents.procedure);
  if (!standing.sheet.isNullObject && !typed) {
    setAside(standing);
  }
  const sheet =
    standing.sheet.isNullObject || !typed
      ? context.workbook.worksheets.add(SHEETS.timetable)
      : standing.sheet;
  if (sheet !== standing.sheet) {
    // What people look at stands before the list that it counts with.
    const place = standing.sheetNames.indexOf(SHEETS.bankHolidays);
    sheet.position = place < 0 ? standing.sheetNames.length : place;
  }
  const days = { ...typed?.days, ...known(contents.days) };
  const keyDays = keyDaysOf(contents.procedure);
  const places = placesOf(contents.procedure, keyDays, BANK_HOLIDAY_DATES);
  const weeks = weeksOf(contents, keyDays);
  queueInputs(sheet, contents, days, places, typed);
  const rows = queueSteps(sheet, contents.procedure, places, typed);
  queuePicture(sheet, places, rows, weeks);
  if (!typed || standing.table.isNullObject) {
    const whole = sheet.getRangeByIndexes(places.heading - 1, 0, rows + 1, TIMETABLE_HEADINGS.length);
    const table = context.workbook.tables.add(whole, true);
    table.name = TABLES.timetable;
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    // Steps count from each other: in another order they would count from the wrong rows.
    table.showFilterButton = false;
  }
  queueTimetableLook(sheet, contents.procedure, places, rows, weeks);
  sheet.activate();
  await context.sync();
}

interface Standing {
  sheet: Excel.Worksheet;
  table: Excel.Table;
  /** All cells from A1 on. */
  cells: CellRead[][];
  sheetNames: string[];
  tableNames: string[];
}

async function readStanding(context: Excel.RequestContext): Promise<Standing> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(SHEETS.timetable);
  const table = context.workbook.tables.getItemOrNullObject(TABLES.timetable);
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  const cells = sheet.getRange("A1:N60");
  cells.load("values");
  await context.sync();
  return {
    sheet,
    table,
    cells: sheet.isNullObject ? [] : cellsRead(cells.values),
    sheetNames: worksheets.items.map(({ name }) => name),
    tableNames: tables.items.map(({ name }) => name),
  };
}

/** What a person typed into a timetable of the same procedure. */
interface Typed {
  days: Partial<Record<KeyDay, IsoDate>>;
  dayNumber: CellRead;
  amber: CellRead;
  months: CellRead;
  /** The cells of each step, by its title. */
  rows: Map<string, CellRead[]>;
}

/** Null where no timetable of the procedure stands there, or not with the rows that the add-in gave it. */
function typedIn(cells: readonly CellRead[][], procedure: Procedure): Typed | null {
  if (cells[0]?.[0] !== titleOf(procedure)) return null;
  const keyDays = keyDaysOf(procedure);
  const places = placesOf(procedure, keyDays, BANK_HOLIDAY_DATES);
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

/** Gives the timetable of another procedure another name, so that nothing typed there is lost. */
function setAside({ sheet, table, sheetNames, tableNames }: Standing): void {
  sheet.name = freeSheetName("Timetable before", sheetNames);
  if (!table.isNullObject) {
    let number = 1;
    while (tableNames.includes(`${TABLES.timetable}Before${number}`)) number += 1;
    table.name = `${TABLES.timetable}Before${number}`;
  }
}

function known(days: TimetableDays): TimetableDays {
  const { trigger, meeting, decision, publication } = days;
  return {
    trigger,
    ...(meeting ? { meeting } : {}),
    ...(decision ? { decision } : {}),
    ...(publication ? { publication } : {}),
  };
}

function titleOf({ title }: Procedure): string {
  return `Timetable: ${title}`;
}

function weeksOf({ days, milestones }: TimetableContents, keyDays: readonly KeyDay[]): number {
  const last = lastDayOf(milestones, days.trigger);
  const monday = weekday(days.trigger) - 1;
  const open = keyDays.includes("publication") && !days.publication ? WEEKS_TO_COME : 1;
  const weeks = Math.ceil((daysBetween(days.trigger, last) + monday + 1) / 7) + open;
  return Math.max(FIRST_WEEKS, Math.min(MOST_WEEKS, weeks));
}

function queueInputs(
  sheet: Excel.Worksheet,
  { procedure }: TimetableContents,
  days: TimetableDays,
  places: TimetablePlaces,
  typed: Typed | null,
): void {
  const number = (value: CellRead | undefined, otherwise: number): number =>
    typeof value === "number" ? value : otherwise;
  const date = (day: IsoDate | null | undefined): CellValue => (day ? serialFromDate(day) : "");
  const firstRow = places.heading + 1;
  const rows: [string, CellValue, string][] = [
    [procedure.trigger, date(days.trigger), "dd/mm/yyyy"],
    ["Counts as from (the next working day)", countsFromFormula(places), "dd/mm/yyyy"],
    ["Number of that day", number(typed?.dayNumber, procedure.dayNumber), "0"],
    ["Amber within, in working days", number(typed?.amber, AMBER_WITHIN), "0"],
    ...[...places.keyDays.keys()].map((day): [string, CellValue, string] => [
      KEY_DAY_LABELS[day],
      date(days[day]),
      "dd/mm/yyyy",
    ]),
  ];
  if (places.available) {
    const publication = `$B$${places.keyDays.get("publication") ?? 1}`;
    const months = `$B$${places.available.months}`;
    rows.push(
      ["Report stays available, in months", number(typed?.months, procedure.availableMonths ?? 12), "0"],
      [
        "Report available until at least",
        `=IF(ISNUMBER(${publication}),EDATE(${publication},${months}),"")`,
        "dd/mm/yyyy",
      ],
    );
  }
  rows.push([
    "Bank holidays",
    holidaysListedFormula(places, firstRow, firstRow + procedure.steps.length - 1),
    "General",
  ]);
  const range = sheet.getRangeByIndexes(places.trigger - 1, 0, rows.length, 2);
  range.numberFormat = rows.map(([, , format]) => ["@", format]);
  range.formulas = rows.map(([label, value]) => [label, value]);
  const words = sheet.getRange("A1:A2");
  words.numberFormat = [["@"], ["@"]];
  words.values = [
    [titleOf(procedure)],
    [
      "Change the pale yellow cells: the dates follow by themselves, counting working days without the days of the Bank holidays " +
        "sheet. Type the day a step was done under Done on.",
    ],
  ];
}

/** @returns how many steps there are */
function queueSteps(
  sheet: Excel.Worksheet,
  procedure: Procedure,
  places: TimetablePlaces,
  typed: Typed | null,
): number {
  const firstRow = places.heading + 1;
  const rowOf = new Map(procedure.steps.map(({ id }, index) => [id, firstRow + index]));
  const rows = procedure.steps.map((step, index): CellValue[] => {
    const live = stepFormulas(step, procedure, places, firstRow + index, rowOf);
    const { window, limit } = step;
    const fresh: CellValue[] = [
      step.title,
      step.what,
      countedFrom(step, procedure),
      window.first,
      window.last,
      window.unit,
      limit?.first ?? "",
      limit?.last ?? "",
      live.from,
      live.to,
      "",
      live.left,
      live.state,
      live.rag,
    ];
    const before = typed?.rows.get(step.title);
    return fresh.map((value, column) => (before && TYPED.includes(column) ? (before[column] ?? "") : value));
  });
  const range = sheet.getRangeByIndexes(places.heading - 1, 0, rows.length + 1, TIMETABLE_HEADINGS.length);
  range.numberFormat = [TIMETABLE_HEADINGS.map(() => "@"), ...rows.map(() => [...FORMATS])];
  range.formulas = [[...TIMETABLE_HEADINGS], ...rows];
  return rows.length;
}

function countedFrom({ window }: Step, { steps, trigger }: Procedure): string {
  const words = {
    trigger: trigger,
    meeting: "Meeting",
    decision: "Decision, or its latest day",
    publication: "Publication",
    step: `Latest day of: ${steps.find(({ id }) => id === window.step)?.title ?? ""}`,
  }[window.from];
  return window.before ? `Before: ${words}` : words;
}

/** A column a week: its Monday above, a mark in each row whose window touches it, and a mark over the week of today. */
function queuePicture(sheet: Excel.Worksheet, places: TimetablePlaces, rows: number, weeks: number): void {
  const top = places.heading - 2;
  const columns = Array.from({ length: weeks }, (_week, index) => letters(PICTURE_COLUMN + index));
  const heading = places.heading;
  const cells = [
    columns.map((column) => `=IF(AND(TODAY()>=${column}$${heading},TODAY()<=${column}$${heading}+6),"▼","")`),
    columns.map((_column, index) =>
      index === 0
        ? `=IF(ISNUMBER($B$${places.trigger}),$B$${places.trigger}-WEEKDAY($B$${places.trigger},2)+1,"")`
        : `=IF(ISNUMBER(${columns[index - 1] ?? ""}$${heading}),${columns[index - 1] ?? ""}$${heading}+7,"")`,
    ),
    ...Array.from({ length: rows }, (_row, index) =>
      columns.map((column) => weekFormula(heading + 1 + index, `${column}$${heading}`)),
    ),
  ];
  const range = sheet.getRangeByIndexes(top, PICTURE_COLUMN, cells.length, weeks);
  range.numberFormat = cells.map((row, index) => row.map(() => (index === 1 ? "dd mmm" : "General")));
  range.formulas = cells;
}

/** The letters of a column, from 0. */
export function letters(column: number): string {
  const first = Math.floor(column / 26);
  return (first > 0 ? String.fromCharCode(64 + first) : "") + String.fromCharCode(65 + (column % 26));
}
