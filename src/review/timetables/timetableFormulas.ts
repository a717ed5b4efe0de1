import type { KeyDay, Procedure, Step } from "./procedure";

/** The rows of the sheet, from 1 as formulas count them. */
export interface TimetablePlaces {
  trigger: number;
  countsFrom: number;
  dayNumber: number;
  amber: number;
  keyDays: ReadonlyMap<KeyDay, number>;
  /** The number of months and the day until which the report is available; null where the procedure has none. */
  available: { months: number; until: number } | null;
  holidaysListed: number;
  heading: number;
  /** The cells that hold the bank holidays, as formulas refer to them. */
  holidays: string;
}

const FIRST_INPUT = 4;

/**
 * Where everything is on the sheet of a procedure.
 * @param holidays the cells that hold the bank holidays, as formulas refer to them
 */
export function placesOf(
  { availableMonths }: Procedure,
  keyDays: readonly KeyDay[],
  holidays: string,
): TimetablePlaces {
  const after = FIRST_INPUT + 4 + keyDays.length;
  const available = availableMonths === undefined ? null : { months: after, until: after + 1 };
  const holidaysListed = available ? after + 2 : after;
  return {
    trigger: FIRST_INPUT,
    countsFrom: FIRST_INPUT + 1,
    dayNumber: FIRST_INPUT + 2,
    amber: FIRST_INPUT + 3,
    keyDays: new Map(keyDays.map((day, index) => [day, FIRST_INPUT + 4 + index])),
    available,
    holidaysListed,
    // Room for the key beside the inputs, a line of what the columns mean, and the marks of today.
    holidays,
    heading: Math.max(holidaysListed, FIRST_INPUT + 6) + 3,
  };
}

/** The letters of the table's columns. */
export const COLUMNS = {
  step: "A",
  what: "B",
  countedFrom: "C",
  first: "D",
  last: "E",
  unit: "F",
  limitFirst: "G",
  limitLast: "H",
  from: "I",
  to: "J",
  done: "K",
  left: "L",
  state: "M",
  rag: "N",
  lead: "O",
  delay: "P",
  told: "Q",
} as const;

/** The working day that counts as the day of the trigger: the trigger itself, or the next working day. */
export function countsFromFormula({ trigger, holidays }: TimetablePlaces): string {
  return `=IF(ISNUMBER($B$${trigger}),WORKDAY($B$${trigger}-1,1,${holidays}),"")`;
}

/** The live cells of one row of the table. */
export interface StepFormulas {
  from: string;
  to: string;
  left: string;
  state: string;
  rag: string;
}

/**
 * The formulas of a step (docs/domain.md section 8), with functions that Excel 2010 and LibreOffice know. They read the numbers
 * beside them, the days above the table and the Bank holidays sheet.
 * @param row the step's row, from 1
 * @param rowOf the rows of the steps by id
 */
export function stepFormulas(
  step: Step,
  procedure: Procedure,
  places: TimetablePlaces,
  row: number,
  rowOf: ReadonlyMap<string, number>,
): StepFormulas {
  const base = baseOf(step, procedure, places, rowOf);
  const first = dayOf(step, base, places, `$${COLUMNS.first}${row}`);
  const last = dayOf(step, base, places, `$${COLUMNS.last}${row}`);
  const isBase = `ISNUMBER(${base})`;
  const known = step.undated === undefined ? isBase : `AND(${isBase},ISNUMBER($${COLUMNS.last}${row}))`;
  const limit = (column: string): { known: string; day: string } => ({
    known: `ISNUMBER($${column}${row})`,
    day: numberedDay(places, `$${column}${row}`),
  });
  const limitLast = limit(COLUMNS.limitLast);
  const limitFirst = limit(COLUMNS.limitFirst);
  const from = `$${COLUMNS.from}${row}`;
  const to = `$${COLUMNS.to}${row}`;
  const done = `$${COLUMNS.done}${row}`;
  const left = `$${COLUMNS.left}${row}`;
  return {
    to:
      `=IF(${known},IF(${limitLast.known},MIN(${last},${limitLast.day}),${last}),` +
      `IF(AND(${limitLast.known},ISNUMBER($B$${places.trigger})),${limitLast.day},""))`,
    from:
      `=IF(${known},MIN(${first},${to}),` +
      `IF(AND(${limitFirst.known},ISNUMBER($B$${places.trigger})),MIN(${limitFirst.day},${to}),""))`,
    left:
      `=IF(OR(ISNUMBER(${done}),NOT(ISNUMBER(${to}))),"",IF(${to}=TODAY(),0,` +
      `IF(${to}>TODAY(),NETWORKDAYS(TODAY()+1,${to},${places.holidays}),-NETWORKDAYS(${to}+1,TODAY(),${places.holidays}))))`,
    state:
      `=IF(ISNUMBER(${done}),IF(ISNUMBER(${to}),IF(${done}>${to},"Done late","Done"),"Done"),` +
      `IF(ISTEXT(${done}),"Done on is not a date",IF(NOT(ISNUMBER(${to})),"No date yet",` +
      `IF(${to}<TODAY(),"Missed",IF(ISNUMBER(${from}),IF(${from}>TODAY(),"To come","Due"),"To come")))))`,
    rag:
      `=IF(ISNUMBER(${done}),"Blue",IF(NOT(ISNUMBER(${to})),"Grey",IF(${to}<TODAY(),"Red",` +
      `IF(${left}<=$B$${places.amber},"Amber","Green"))))`,
  };
}

/** The cell, or the choice of two, that holds the day a step counts from. */
function baseOf(
  { window }: Step,
  { decisionStep }: Procedure,
  places: TimetablePlaces,
  rowOf: ReadonlyMap<string, number>,
): string {
  if (window.from === "trigger") return `$B$${places.trigger}`;
  if (window.from === "step") return latestOf(window.step, rowOf);
  const known = `$B$${places.keyDays.get(window.from) ?? places.trigger}`;
  if (window.from !== "decision") return known;
  return `IF(ISNUMBER(${known}),${known},${latestOf(decisionStep, rowOf)})`;
}

function latestOf(step: string | undefined, rowOf: ReadonlyMap<string, number>): string {
  return `$${COLUMNS.to}$${rowOf.get(step ?? "") ?? 1}`;
}

/** So many working days, weeks or months from a day; the unit is beside it and can be changed. */
function dayOf({ window }: Step, base: string, places: TimetablePlaces, number: string): string {
  const row = number.slice(2);
  const unit = `$${COLUMNS.unit}${row}`;
  const count = window.before ? `-${number}` : number;
  const working =
    window.from === "trigger" ? numberedDay(places, number) : `WORKDAY(${base},${count},${places.holidays})`;
  return `IF(${unit}="months",EDATE(${base},${count}),IF(${unit}="weeks",${base}+7*(${count}),${working}))`;
}

/** The working day of a number, the day of the trigger having its own. */
function numberedDay(places: TimetablePlaces, number: string): string {
  return `WORKDAY($B$${places.countsFrom},${number}-$B$${places.dayNumber},${places.holidays})`;
}

/** What a column of the picture is as long as. */
export type PictureUnit = "weeks" | "months";

/** The last day of a column of the picture. @param first the cell of its first day */
export function lastDayFormula(first: string, unit: PictureUnit): string {
  return unit === "weeks" ? `${first}+6` : `EDATE(${first},1)-1`;
}

/** A mark in a cell of the picture: the step's window touches the week or the month that begins with the day above. */
export function markFormula(row: number, week: string, unit: PictureUnit): string {
  const from = `$${COLUMNS.from}${row}`;
  const to = `$${COLUMNS.to}${row}`;
  return `=IF(ISNUMBER(${to}),IF(AND(${week}<=${to},${lastDayFormula(week, unit)}>=IF(ISNUMBER(${from}),${from},${to})),"■",""),"")`;
}

/** Whether the bank holidays that are listed reach over all that the timetable counts. */
export function holidaysListedFormula(
  { trigger, holidays }: TimetablePlaces,
  firstRow: number,
  lastRow: number,
): string {
  const last = `MAX($${COLUMNS.to}$${firstRow}:$${COLUMNS.to}$${lastRow},TODAY())`;
  return (
    `=IF(AND(YEAR(MIN(${holidays}))<=YEAR(MIN($B$${trigger},TODAY())),YEAR(MAX(${holidays}))>=YEAR(${last})),"Listed for all these days",` +
    `"Only "&YEAR(MIN(${holidays}))&" to "&YEAR(MAX(${holidays}))&" are listed: add the missing days on the Bank holidays sheet")`
  );
}
