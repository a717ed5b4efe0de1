import { dateFromSerial, serialFromDate } from "../../calendar/serial";
import { type IsoDate } from "../../calendar/isoDate";
import { queueRowsBelow } from "../gateway/blankRows";
import { cellsRead, type CellValue } from "../gateway/blocks";
import { DATE, queueTableFormats } from "../gateway/numberFormats";
import { areTablesAgain, ownNames } from "../gateway/ownNames";
import { SHEETS } from "../gateway/sheetNames";
import { queueBody } from "../look/cells";
import { lookedUp, read } from "../look/columnLooks";
import { placeSheet } from "../look/sheetOrder";
import { formatsOf, queueSheetLook, titled, type Column } from "../look/sheetLook";
import { makeTable } from "../look/tables";
import { readReference } from "../review/reviewReference";
import { queueTexts, sendTexts } from "../gateway/writtenTexts";

/** A progress note as the history keeps it. */
interface ProgressNote {
  date: IsoDate;
  ref: string;
  agency: string;
  action: string;
  note: string;
}

export const COLUMNS: readonly Column[] = [
  { heading: "Date", ...lookedUp(10.6, { format: DATE, oneLine: true }) },
  { heading: "Ref", ...lookedUp(9.5, { bold: true, oneLine: true }) },
  { heading: "Agency", ...lookedUp(18) },
  { heading: "Action", ...read(42) },
  { heading: "Progress note", ...read(68) },
];
/** From 0: the title and the introduction are above it. */
const HEADING_ROW = 2;

/** The notes of the Progress notes sheet, from the top; none where there is no such sheet. Rows without a day are left out. */
export async function readProgressNotes(context: Excel.RequestContext): Promise<ProgressNote[]> {
  const names = await ownNames(context);
  const table = context.workbook.tables.getItemOrNullObject(names.tables.progressNotes);
  const range = table.getRange().load("values");
  await context.sync();
  if (table.isNullObject) {
    return [];
  }
  const [headings = [], ...rows] = cellsRead(range.values);
  const at = COLUMNS.map(({ heading }) => headings.indexOf(heading));
  return rows.flatMap((row): ProgressNote[] => {
    const [day = "", ...texts] = at.map((column) => row[column] ?? "");
    const [ref = "", agency = "", action = "", note = ""] = texts.map(String);
    const date = typeof day === "number" ? dateFromSerial(day) : null;
    return date === null ? [] : [{ date, ref: ref.trim(), agency, action, note }];
  });
}

/**
 * Adds notes below the others on the Progress notes sheet, making it with the first of them. One that is there already, with the
 * same day, is not added again: a job that was cut short has added it. Sends what it queues.
 */
export async function addToProgressNotes(
  context: Excel.RequestContext,
  notes: readonly ProgressNote[],
): Promise<void> {
  const all = notes.map(({ date, ref, agency, action, note }): CellValue[] => [
    serialFromDate(date),
    ref,
    agency,
    action,
    note,
  ]);
  const names = await ownNames(context);
  const table = context.workbook.tables.getItemOrNullObject(names.tables.progressNotes);
  const known = context.workbook.worksheets.getItemOrNullObject(names.sheets.progressNotes);
  const there = table.getDataBodyRange().load("values");
  await context.sync();
  if (await areTablesAgain(context, { progressNotes: table })) return addToProgressNotes(context, notes);
  if (!table.isNullObject) {
    const standing = cellsRead(there.values);
    const signs = new Set(standing.map(signOf));
    const cells = all.filter((row) => !signs.has(signOf(row)));
    if (cells.length === 0) return;
    // Empty rows at the end were left by such a job.
    const free = standing.length - 1 - standing.findLastIndex((row) => row.some((cell) => cell !== ""));
    const more = cells.length - free;
    if (more > 0) queueRowsBelow(table, more, COLUMNS.length, standing);
    const rows = table
      .getDataBodyRange()
      .getLastRow()
      .getOffsetRange(1 - Math.max(cells.length, free), 0)
      .getResizedRange(cells.length - 1, 0);
    rows.numberFormat = cells.map(() => formatsOf(COLUMNS));
    queueTexts(rows, cells);
    queueBody(rows);
    await sendTexts(context);
    return;
  }
  const sheet = known.isNullObject ? context.workbook.worksheets.add(names.sheets.progressNotes) : known;
  const reference = await readReference(context);
  if (known.isNullObject) await placeSheet(context, sheet, "progressNotes");
  const whole = sheet.getRangeByIndexes(HEADING_ROW, 0, notes.length + 1, COLUMNS.length);
  queueTableFormats(sheet, { row: HEADING_ROW, column: 0 }, formatsOf(COLUMNS), notes.length);
  queueTexts(whole, [COLUMNS.map(({ heading }) => heading), ...all]);
  makeTable(sheet, whole, "faintLines", names.tables.progressNotes);
  queueSheetLook(sheet, {
    title: titled(SHEETS.progressNotes, reference),
    notes: [
      {
        text:
          "Every progress note of the action plan with its day, targets that moved, actions that were withdrawn, and what a newer " +
          "table replaced; new ones are added below.",
      },
    ],
    table: { row: HEADING_ROW, columns: COLUMNS, rows: notes.length, lines: "table" },
    print: { orientation: "Landscape", paper: "A4", name: SHEETS.progressNotes, reference },
  });
  await sendTexts(context);
}

/** The day, the action and the words. */
function signOf(row: readonly CellValue[]): string {
  const [date = "", ref = "", , , note = ""] = row;
  return [date, ref, note].map(String).join("\u0000");
}
