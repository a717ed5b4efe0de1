import { bankHolidayDates } from "../days/bankHolidaysSheet";
import { weekday, daysBetween } from "../../calendar/isoDate";
import { keyDaysOf, type KeyDay, type Procedure } from "../../review/timetables/procedure";
import { lastDayOf, type Milestone, type TimetableDays } from "../../review/timetables/milestones";
import { cellsRead, type CellRead, type CellValue } from "../gateway/blocks";
import { sendTexts } from "../gateway/writtenTexts";
import { lookAtFormulas } from "../gateway/lookAtFormulas";
import { ownNames } from "../gateway/ownNames";
import { queueNoLook } from "../look/sheetLook";
import { makeTable } from "../look/tables";
import { readReference } from "../review/reviewReference";
import { queueInputs, queuePicture, queueSteps, stepCells, type Picture } from "./timetableCells";
import { MOST_PICTURE_COLUMNS, TIMETABLE_HEADINGS } from "./timetableColumns";
import { placesOf } from "../../review/timetables/timetableFormulas";
import { queueTimetableLook } from "./timetableLook";
import { LOOKED_AT, readStandingSheet, typedIn, type StandingSheet } from "./typedTimetable";

interface TimetableContents {
  procedure: Procedure;
  days: TimetableDays;
  /** The milestones of those days, for the length of the picture. */
  milestones: readonly Milestone[];
}

/** The timetable that was written. */
interface WrittenTimetable {
  sheet: string;
  table: string;
}

const FIRST_WEEKS = 6;
/** A picture with more columns than there is room for on paper has one a month. */
const DAYS_A_MONTH = 30.4;
/** Space in the picture for a future publication. */
const WEEKS_TO_COME = 12;
/**
 * Writes the Timetable sheet: its days, its table in live formulas over the Bank holidays sheet, and a picture of the weeks.
 * In a timetable of the same procedure, what a person typed stays: days done, leads, delays, numbers, rows of their own, days not given
 * again. Each procedure has its own sheet and table; those of others stay as they are. What somebody types at the very moment of writing is
 * put back, and it is written once more.
 * Sends what it queues, in a number of requests that does not depend on rows.
 */
export async function writeTimetable(
  context: Excel.RequestContext,
  contents: TimetableContents,
): Promise<WrittenTimetable> {
  let written: WrittenTimetable = { sheet: "", table: "" };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const standing = await readStandingSheet(context, contents.procedure);
    written = { sheet: standing.sheetName, table: standing.tableName };
    const before = await writeOver(context, contents, standing);
    if (before === null || !(await putBack(context, standing, before))) break;
  }
  return written;
}

/** As often somebody may type while we write before we give up. */
const ATTEMPTS = 3;

/** Puts back what others typed between reading and writing. @returns whether there was any */
async function putBack(
  context: Excel.RequestContext,
  { sheet, cells, formulas }: StandingSheet,
  before: readonly CellRead[][],
): Promise<boolean> {
  // Values were read first: a cell may have been typed into before its formula was.
  const read = (at: number, column: number): CellRead => {
    const formula = formulas[at]?.[column] ?? "";
    return isFormula(formula) ? formula : (cells[at]?.[column] ?? "");
  };
  const typed = before.flatMap((row, at) =>
    row.flatMap((cell, column) => (cell === read(at, column) ? [] : [{ at, column, cell }])),
  );
  if (typed.length === 0) return false;
  for (const { at, column, cell } of typed) {
    sheet.getRangeByIndexes(at, column, 1, 1).formulas = [[cell]];
  }
  await context.sync();
  return true;
}

/** @returns the cells as they were when they were written over; null for a new sheet */
async function writeOver(
  context: Excel.RequestContext,
  contents: TimetableContents,
  standing: StandingSheet,
): Promise<CellRead[][] | null> {
  const reference = await readReference(context);
  const names = await ownNames(context);
  const holidays = await bankHolidayDates(context);
  const typed = typedIn(standing, contents.procedure);
  const before = typed && standing.sheet.getRange(LOOKED_AT).load("formulas");
  const { tableName } = standing;
  const sheet = standing.sheet.isNullObject
    ? context.workbook.worksheets.add(standing.sheetName)
    : standing.sheet;
  if (sheet !== standing.sheet) {
    // The timetable goes before the list of holidays that it uses.
    const place = standing.sheetNames.indexOf(names.sheets.bankHolidays);
    sheet.position = place < 0 ? standing.sheetNames.length : place;
  }
  const days = { ...typed?.days, ...known(contents.days) };
  const keyDays = keyDaysOf(contents.procedure);
  const places = placesOf(contents.procedure, keyDays, holidays);
  const picture = pictureOf(contents, keyDays);
  const cells = stepCells(contents.procedure, places, typed);
  const rows = cells.length;
  const tableExists = typed !== null && !standing.table.isNullObject;
  const isInPlace = typed?.isOfToday === true && typed.heading === places.heading - 1;
  const keeps = tableExists && isInPlace && hasFormulas(standing.formulas.slice(places.heading), cells);
  // In an existing table, Excel would make a column's different formulas alike.
  if (tableExists && !keeps) standing.table.convertToRange();
  // One of an earlier version, or that a person moved, is drawn anew: what was typed has been read.
  if (typed && !isInPlace) queueNoLook(sheet);
  queueInputs(sheet, contents.procedure, days, places, typed);
  queueSteps(
    sheet,
    places,
    keeps ? cells.map((row) => row.map((cell) => (isFormula(cell) ? null : cell))) : cells,
  );
  queuePicture(sheet, places, rows, picture);
  if (!keeps) {
    const whole = sheet.getRangeByIndexes(places.heading - 1, 0, rows + 1, TIMETABLE_HEADINGS.length);
    const table = makeTable(sheet, whole, "faintLines", tableName);
    // Steps count from each other: in another order they would count from the wrong rows.
    table.showFilterButton = false;
  }
  queueTimetableLook(sheet, contents.procedure, places, { rows, columns: picture.columns, reference });
  sheet.activate();
  lookAtFormulas(context, {
    table: tableName,
    headings: TIMETABLE_HEADINGS.filter((_heading, column) => cells.every((row) => isFormula(row[column]))),
    rows,
    of: "the timetable",
    mend: "make the timetable again",
  });
  await sendTexts(context);
  return before && cellsRead(before.formulas);
}

function isFormula(cell: CellRead | CellValue | undefined): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}

/** Whether the rows hold all the formulas they should. */
function hasFormulas(found: readonly CellRead[][], wanted: readonly CellValue[][]): boolean {
  return wanted.every((row, index) =>
    row.every((cell, column) => !isFormula(cell) || cell === found[index]?.[column]),
  );
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

function pictureOf({ days, milestones }: TimetableContents, keyDays: readonly KeyDay[]): Picture {
  const last = lastDayOf(milestones, days.trigger);
  const monday = weekday(days.trigger) - 1;
  const open = keyDays.includes("publication") && !days.publication ? WEEKS_TO_COME : 1;
  const weeks = Math.ceil((daysBetween(days.trigger, last) + monday + 1) / 7) + open;
  if (weeks <= MOST_PICTURE_COLUMNS) return { columns: Math.max(FIRST_WEEKS, weeks), unit: "weeks" };
  return {
    columns: Math.min(MOST_PICTURE_COLUMNS, Math.ceil((7 * weeks) / DAYS_A_MONTH) + 1),
    unit: "months",
  };
}
