import { serialFromDate } from "../../calendar/serial";
import { type IsoDate } from "../../calendar/isoDate";
import { columnLetters } from "../../cells/address";
import { type KeyDay, type Procedure, type Step } from "../../review/timetables/procedure";
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
  weekFormula,
  type TimetablePlaces,
} from "../../review/timetables/timetableFormulas";
import type { Typed } from "./typedTimetable";

const KEY_DAY_LABELS: Readonly<Record<KeyDay, string>> = {
  meeting: "Meeting, once it is fixed",
  decision: "Decision, once it is taken",
  publication: "Publication, once it is known",
};

const AMBER_WITHIN = 10;

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
    ["Counted from (the next working day)", countsFromFormula(places), DATE],
    ["Number of that day", number(typed?.dayNumber, procedure.dayNumber), "0"],
    ["Amber within, in working days", number(typed?.amber, AMBER_WITHIN), "0"],
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
      ["Report stays available, in months", number(typed?.months, procedure.availableMonths ?? 12), "0"],
      [
        "Report available until at least",
        `=IF(ISNUMBER(${publication}),EDATE(${publication},${months}),"")`,
        DATE,
      ],
    );
  }
  rows.push([
    "Bank holidays",
    holidaysListedFormula(places, firstRow, firstRow + procedure.steps.length - 1),
    "General",
  ]);
  const range = sheet.getRangeByIndexes(places.trigger - 1, 0, rows.length, 2);
  range.numberFormat = rows.map(([, , format]) => [TEXT, format]);
  range.formulas = rows.map(([label, value]) => [label, value]);
}

/** The rows of the table. @param typed what a person typed into them before */
export function stepCells(procedure: Procedure, places: TimetablePlaces, typed: Typed | null): CellValue[][] {
  const firstRow = places.heading + 1;
  const rowOf = new Map(procedure.steps.map(({ id }, index) => [id, firstRow + index]));
  return procedure.steps.map((step, index): CellValue[] => {
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
    return fresh.map((value, column) => (before && isTyped(column) ? (before[column] ?? "") : value));
  });
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

/**
 * A column a week: its Monday above, a mark in each row whose window touches it, and a mark over the week of today.
 * Nothing is sent yet.
 */
export function queuePicture(
  sheet: Excel.Worksheet,
  places: TimetablePlaces,
  rows: number,
  weeks: number,
): void {
  const top = places.heading - 2;
  const columns = Array.from({ length: weeks }, (_week, index) => columnLetters(PICTURE_COLUMN + index + 1));
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
