import { columnLetters } from "../../cells/address";
import type { Procedure } from "../../review/timetables/procedure";
import { RAG_NAMES, RAG_TINTS, type RagName } from "../../review/ragTints";
import { listRule, queueCheck } from "../gateway/cellChecks";
import { formatAll, queueCell, TEXT } from "../gateway/numberFormats";
import { LOOKED_UP, queueInput, queueLines, queuePlacing, queueTint, queueWidths } from "../look/cells";
import { COLOURS } from "../look/colours";
import { lookAtRules } from "../look/lookAtRules";
import { isText, queueRule } from "../look/rules";
import { queueSheetLook } from "../look/sheetLook";
import { PICTURE_COLUMN, pictureColumnWidth, TIMETABLE_COLUMNS } from "./timetableColumns";
import { COLUMNS, type TimetablePlaces } from "../../review/timetables/timetableFormulas";
import { titleOf } from "./typedTimetable";

/** Points: the column between the table and the picture. */
const FREE_WIDTH = 8;
const HOW_TO_USE =
  "Change the pale yellow cells: the dates are worked out from them, in working days that leave out the days of the Bank " +
  "holidays sheet. Enter the day a step was done under Done on, and beside a missed one the reason and who was told.";

const KEY: Readonly<Record<RagName, string>> = {
  Blue: "done",
  Red: "missed: the last day has passed",
  Amber: "due within the working days given on the left",
  Green: "later",
  Grey: "no date yet: a day that it depends on is not known",
};

/** The look of a Timetable sheet, with its lists and rules. Nothing is sent yet. */
export function queueTimetableLook(
  sheet: Excel.Worksheet,
  procedure: Procedure,
  places: TimetablePlaces,
  about: { rows: number; columns: number; reference: string },
): void {
  const { rows, columns, reference } = about;
  const title = titleOf(procedure);
  queueSheetLook(sheet, {
    title,
    notes: [{ text: HOW_TO_USE }],
    table: {
      row: places.heading - 1,
      columns: TIMETABLE_COLUMNS,
      rows,
      frozenColumns: 1,
      lines: "rows",
    },
    print: { orientation: "Landscape", paper: "A3", name: title, reference },
  });
  const week = pictureColumnWidth(columns);
  queueWidths(sheet, [FREE_WIDTH, ...Array.from({ length: columns }, () => week)], PICTURE_COLUMN - 1);
  queueInputs(sheet, places);
  queueKey(sheet, places);
  const rules = queueTable(sheet, places, rows);
  rules.push(...queuePicture(sheet, places, rows, columns));
  lookAtRules(sheet.context, "the timetable", rules);
}

function queueInputs(sheet: Excel.Worksheet, places: TimetablePlaces): void {
  const { trigger, holidaysListed, dayNumber, amber, keyDays, available } = places;
  queuePlacing(sheet.getRange(`B${trigger}:B${holidaysListed}`), { horizontal: "Left" });
  queueTint(sheet.getRange(`A${trigger}:A${holidaysListed}`), { bold: true, size: LOOKED_UP });
  const dates = [trigger, ...keyDays.values()];
  const numbers = [dayNumber, amber, ...(available ? [available.months] : [])];
  for (const row of dates) asInput(sheet.getRange(`B${row}`), "date");
  for (const row of numbers) asInput(sheet.getRange(`B${row}`), "number");
}

/** A cell that a person may change, and what it accepts. */
function asInput(range: Excel.Range, takes: "date" | "number"): void {
  queueInput(range);
  checked(range, takes);
}

function checked(range: Excel.Range, takes: "date" | "number"): void {
  if (takes === "date") {
    queueCheck(
      range,
      { date: { formula1: "=DATE(1990,1,1)", formula2: "=DATE(2100,12,31)", operator: "Between" } },
      {
        style: "Stop",
        title: "Not a date",
        message: "Type a date, such as 25/11/2026, or empty the cell.",
      },
    );
  } else {
    queueCheck(
      range,
      { wholeNumber: { formula1: 0, formula2: 999, operator: "Between" } },
      {
        style: "Stop",
        title: "Not a number",
        message: "Type a whole number from 0, or empty the cell.",
      },
    );
  }
}

/** What the colours mean, beside the days. */
function queueKey(sheet: Excel.Worksheet, { trigger }: TimetablePlaces): void {
  RAG_NAMES.forEach((name, index) => {
    const row = trigger + index;
    const sign = sheet.getRange(`D${row}:E${row}`);
    sign.merge();
    const cells = sheet.getRange(`D${row}:F${row}`);
    formatAll(cells, TEXT);
    cells.values = [[name, "", KEY[name]]];
    queueTint(sign, RAG_TINTS[name]);
    queuePlacing(sign, { horizontal: "Center" });
  });
  const columns = sheet.getRange(`D${trigger + RAG_NAMES.length}`);
  queueCell(
    columns,
    TEXT,
    "First and Last are counted from the day named; From day and By day are the procedure's own working days, which also apply.",
  );
  queueTint(columns, { italic: true });
}

function queueTable(
  sheet: Excel.Worksheet,
  { heading }: TimetablePlaces,
  rows: number,
): Excel.ConditionalFormat[] {
  queuePlacing(sheet.getRangeByIndexes(heading - 1, 0, 1, 1), { rowHeight: 34 });
  const first = heading + 1;
  const last = heading + rows;
  const column = (from: string, to = from): Excel.Range => sheet.getRange(`${from}${first}:${to}${last}`);
  const body = column(COLUMNS.step, COLUMNS.told);
  queueTint(body, { size: LOOKED_UP });
  queueTint(column(COLUMNS.step), { bold: true });
  queuePlacing(body, { vertical: "Center" });
  body.format.autofitRows();
  checked(column(COLUMNS.first, COLUMNS.last), "number");
  checked(column(COLUMNS.limitFirst, COLUMNS.limitLast), "number");
  checked(column(COLUMNS.done), "date");
  queueCheck(column(COLUMNS.unit), listRule(["working days", "weeks", "months"]));
  const rag = column(COLUMNS.state, COLUMNS.rag);
  rag.conditionalFormats.clearAll();
  const states = RAG_NAMES.map((name) =>
    queueRule(rag, isText(`$${COLUMNS.rag}${first}`, name), RAG_TINTS[name]),
  );
  // A missed date without a reason beside it asks for one.
  const delay = column(COLUMNS.delay, COLUMNS.told);
  delay.conditionalFormats.clearAll();
  const state = `$${COLUMNS.state}${first}`;
  const late = `=AND(OR(${state}="Missed",${state}="Done late"),$${COLUMNS.delay}${first}="")`;
  return [...states, queueRule(delay, late, { fill: COLOURS.gap })];
}

function queuePicture(
  sheet: Excel.Worksheet,
  { heading }: TimetablePlaces,
  rows: number,
  weeks: number,
): Excel.ConditionalFormat[] {
  const head = sheet.getRangeByIndexes(heading - 1, PICTURE_COLUMN, 1, weeks);
  queueTint(head, { size: LOOKED_UP });
  queuePlacing(head, { turned: 90, horizontal: "Center", vertical: "Bottom" });
  const marks = sheet.getRangeByIndexes(heading - 2, PICTURE_COLUMN, 1, weeks);
  queuePlacing(marks, { horizontal: "Center" });
  const bars = sheet.getRangeByIndexes(heading, PICTURE_COLUMN, rows, weeks);
  queuePlacing(bars, { horizontal: "Center", vertical: "Center" });
  queueLines(bars, "weeks", COLOURS.faintLine);
  bars.conditionalFormats.clearAll();
  const first = `${columnLetters(PICTURE_COLUMN + 1)}${heading + 1}`;
  return RAG_NAMES.map((name) => {
    const formula = `=AND(${first}="■",$${COLUMNS.rag}${heading + 1}="${name}")`;
    return queueRule(bars, formula, RAG_TINTS[name]);
  });
}
