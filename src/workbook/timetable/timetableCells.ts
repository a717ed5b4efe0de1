import { serialFromDate } from "../../calendar/serial";
import { type IsoDate } from "../../calendar/isoDate";
import { columnLetters } from "../../cells/address";
import type { Procedure, Step } from "../../review/timetables/procedure";
import type { TimetableDays } from "../../review/timetables/milestones";
import type { CellRead, CellValue } from "../gateway/blocks";
import { DATE, TEXT } from "../gateway/numberFormats";
import { queueTexts } from "../gateway/writtenTexts";
import { formatsOf } from "../look/sheetLook";
import { isTyped, PICTURE_COLUMN, TIMETABLE_COLUMNS, TIMETABLE_HEADINGS } from "./timetableColumns";
import {
  countsFromFormula,
  holidaysListedFormula,
  stepFormulas,
  lastDayFormula,
  markFormula,
  type PictureUnit,
  type TimetablePlaces,
} from "../../review/timetables/timetableFormulas";
import { KEY_DAY_LABELS, LABELS } from "./timetableLabels";
import type { Typed } from "./typedTimetable";

const AMBER_WITHIN = 10;

/** Earlier versions drew up to so many weeks. */
const LONGEST_PICTURE = 60;

/** The picture of a timetable: how many columns it has, and how long each is. */
export interface Picture {
  columns: number;
  unit: PictureUnit;
}

/** The days and numbers above the table. Nothing is sent yet. */
export function queueInputs(
  sheet: Excel.Worksheet,
  procedure: Procedure,
  days: TimetableDays,
  places: TimetablePlaces,
  typed: Typed | null,
): void {
  const number = (value: CellRead | undefined, otherwise: number): number =>
    typeof value === "number" ? value : otherwise;
  const date = (day: IsoDate | null | undefined): CellValue => (day ? serialFromDate(day) : "");
  const firstRow = places.heading + 1;
  const rows: [string, CellValue, string][] = [
    [procedure.trigger, date(days.trigger), DATE],
    ["Counted from (next working day)", countsFromFormula(places), DATE],
    [LABELS.dayNumber, number(typed?.dayNumber, procedure.dayNumber), "0"],
    [LABELS.amber, number(typed?.amber, AMBER_WITHIN), "0"],
    ...[...places.keyDays.keys()].map((day): [string, CellValue, string] => [
      KEY_DAY_LABELS[day],
      date(days[day]),
      DATE,
    ]),
  ];
  if (places.available) {
    const publication = `$B$${places.keyDays.get("publication") ?? 1}`;
    const months = `$B$${places.available.months}`;
    rows.push(
      [LABELS.months, number(typed?.months, procedure.availableMonths ?? 12), "0"],
      [
        "Report available until at least",
        `=IF(ISNUMBER(${publication}),EDATE(${publication},${months}),"")`,
        DATE,
      ],
    );
  }
  rows.push([
    "Bank holidays",
    holidaysListedFormula(
      places,
      firstRow,
      firstRow + procedure.steps.length + (typed?.added.length ?? 0) - 1,
    ),
    "General",
  ]);
  const range = sheet.getRangeByIndexes(places.trigger - 1, 0, rows.length, 2);
  range.numberFormat = rows.map(([, , format]) => [TEXT, format]);
  range.formulas = rows.map(([label, value]) => [label, value]);
}

/** The rows of the table: the procedure's steps, then those that a person added. @param typed what a person typed into them before */
export function stepCells(procedure: Procedure, places: TimetablePlaces, typed: Typed | null): CellValue[][] {
  const firstRow = places.heading + 1;
  const rowOf = new Map(procedure.steps.map(({ id }, index) => [id, firstRow + index]));
  const own = procedure.steps.map((step, index): CellValue[] => {
    const before = typed?.rows.get(step.title);
    const fresh = freshCells(step, procedure, places, firstRow + index, rowOf);
    return fresh.map((value, column) => {
      const heading = TIMETABLE_HEADINGS[column];
      const standing = heading === undefined || !isTyped(column) ? undefined : before?.get(heading);
      return standing ?? value;
    });
  });
  const added = (typed?.added ?? []).map((before, index): CellValue[] => {
    const fresh = freshCells(ADDED, procedure, places, firstRow + own.length + index, rowOf);
    return fresh.map((value, column) => {
      const heading = TIMETABLE_HEADINGS[column];
      const standing = heading === undefined ? undefined : before.get(heading);
      return standing === undefined || standing === "" ? value : standing;
    });
  });
  return [...own, ...added];
}

/** A step that a person added: it counts from the day that the timetable begins on, once it has numbers. */
const ADDED: Step = {
  id: "",
  title: "",
  what: "",
  undated: "",
  window: { from: "trigger", first: 0, last: 0, unit: "working days" },
};

function freshCells(
  step: Step,
  procedure: Procedure,
  places: TimetablePlaces,
  row: number,
  rowOf: ReadonlyMap<string, number>,
): CellValue[] {
  const live = stepFormulas(step, procedure, places, row, rowOf);
  const { window, limit, undated } = step;
  const hasNumbers = undated === undefined;
  return [
    step.title,
    step.what,
    countedFrom(step, procedure),
    hasNumbers ? window.first : "",
    hasNumbers ? window.last : "",
    window.unit,
    limit?.first ?? "",
    limit?.last ?? "",
    live.from,
    live.to,
    "",
    live.left,
    live.state,
    live.rag,
    step.lead ?? "",
    "",
    "",
  ];
}

/** Writes the rows below their headings. Nothing is sent yet. */
export function queueSteps(
  sheet: Excel.Worksheet,
  { heading }: TimetablePlaces,
  rows: readonly CellValue[][],
): void {
  const range = sheet.getRangeByIndexes(heading - 1, 0, rows.length + 1, TIMETABLE_HEADINGS.length);
  range.numberFormat = [TIMETABLE_HEADINGS.map(() => TEXT), ...rows.map(() => formatsOf(TIMETABLE_COLUMNS))];
  queueTexts(range, [TIMETABLE_HEADINGS, ...rows]);
}

function countedFrom({ window, undated }: Step, { steps, trigger }: Procedure): string {
  if (undated !== undefined && undated !== "") return `${trigger}. As written: ${undated}`;
  const words = {
    trigger: trigger,
    meeting: "Meeting",
    decision: "Decision, or its latest day",
    publication: "Publication",
    step: `Latest day of: ${steps.find(({ id }) => id === window.step)?.title ?? ""}`,
  }[window.from];
  return window.before ? `Before: ${words}` : words;
}

/**
 * A column a week, or a month: its first day above, a mark in each row whose window touches it, and a mark over that of today.
 * Nothing is sent yet.
 */
export function queuePicture(
  sheet: Excel.Worksheet,
  places: TimetablePlaces,
  rows: number,
  { columns: many, unit }: Picture,
): void {
  const top = places.heading - 2;
  const columns = Array.from({ length: many }, (_week, index) => columnLetters(PICTURE_COLUMN + index + 1));
  const heading = places.heading;
  const cells = [
    columns.map(
      (column) =>
        `=IF(AND(TODAY()>=${column}$${heading},TODAY()<=${lastDayFormula(`${column}$${heading}`, unit)}),"▼","")`,
    ),
    columns.map((_column, index) =>
      index === 0
        ? `=IF(ISNUMBER($B$${places.trigger}),$B$${places.trigger}-${unit === "weeks" ? "WEEKDAY" : "DAY"}($B$${places.trigger}${unit === "weeks" ? ",2" : ""})+1,"")`
        : `=IF(ISNUMBER(${columns[index - 1] ?? ""}$${heading}),${lastDayFormula(`${columns[index - 1] ?? ""}$${heading}`, unit)}+1,"")`,
    ),
    ...Array.from({ length: rows }, (_row, index) =>
      columns.map((column) => markFormula(heading + 1 + index, `${column}$${heading}`, unit)),
    ),
  ];
  // One that was longer leaves nothing behind.
  sheet.getRangeByIndexes(top, PICTURE_COLUMN, cells.length, LONGEST_PICTURE).clear();
  const range = sheet.getRangeByIndexes(top, PICTURE_COLUMN, cells.length, many);
  range.numberFormat = cells.map((row, index) =>
    row.map(() => (index === 1 ? (unit === "weeks" ? "dd mmm" : "mmm yy") : "General")),
  );
  range.formulas = cells;
}
