import { serialFromDate } from "../../calendar/serial";
import { type IsoDate } from "../../calendar/isoDate";
import type { CellValue } from "../gateway/blocks";
import { DATE, queueTableFormats } from "../gateway/numberFormats";
import { ownNames } from "../gateway/ownNames";
import { SHEETS } from "../gateway/sheetNames";
import { queueBody } from "../look/cells";
import { formatsOf, queueSheetLook } from "../look/sheetLook";
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

const COLUMNS = [
  { heading: "Date", width: 70, format: DATE },
  { heading: "Ref", width: 62 },
  { heading: "Agency", width: 120 },
  { heading: "Action", width: 230 },
  { heading: "Progress note", width: 380 },
];
/** From 0: the title, the introduction and an empty row are above it. */
const HEADING_ROW = 3;

/** Adds notes below the others on the Progress notes sheet, making it with the first of them. Sends what it queues. */
export async function addToProgressNotes(
  context: Excel.RequestContext,
  notes: readonly ProgressNote[],
): Promise<void> {
  const cells = notes.map(({ date, ref, agency, action, note }): CellValue[] => [
    serialFromDate(date),
    ref,
    agency,
    action,
    note,
  ]);
  const names = await ownNames(context);
  const table = context.workbook.tables.getItemOrNullObject(names.tables.progressNotes);
  const known = context.workbook.worksheets.getItemOrNullObject(names.sheets.progressNotes);
  await context.sync();
  if (!table.isNullObject) {
    table.rows.add(
      undefined,
      notes.map(() => COLUMNS.map(() => "")),
    );
    const rows = table
      .getDataBodyRange()
      .getLastRow()
      .getOffsetRange(1 - notes.length, 0)
      .getResizedRange(notes.length - 1, 0);
    rows.numberFormat = notes.map(() => formatsOf(COLUMNS));
    queueTexts(rows, cells);
    queueBody(rows);
    await sendTexts(context);
    return;
  }
  const sheet = known.isNullObject ? context.workbook.worksheets.add(names.sheets.progressNotes) : known;
  const reference = await readReference(context);
  const whole = sheet.getRangeByIndexes(HEADING_ROW, 0, notes.length + 1, COLUMNS.length);
  queueTableFormats(sheet, { row: HEADING_ROW, column: 0 }, formatsOf(COLUMNS), notes.length);
  queueTexts(whole, [COLUMNS.map(({ heading }) => heading), ...cells]);
  makeTable(sheet, whole, "bands", names.tables.progressNotes);
  queueSheetLook(sheet, {
    title: SHEETS.progressNotes,
    notes: [{ text: "Every progress note of the action plan with its day; new ones are added below." }],
    table: { row: HEADING_ROW, columns: COLUMNS, rows: notes.length, plainHeading: true },
    print: { orientation: "Landscape", paper: "A4", name: SHEETS.progressNotes, reference },
  });
  await sendTexts(context);
}
