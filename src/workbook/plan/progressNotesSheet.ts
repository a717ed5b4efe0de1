import { serialFromDate } from "../../calendar/serial";
import { type IsoDate } from "../../calendar/isoDate";
import type { CellValue } from "../gateway/blocks";
import { SHEETS, TABLES } from "../gateway/sheetNames";

/** A progress note as the history keeps it. */
export interface ProgressNote {
  date: IsoDate;
  ref: string;
  agency: string;
  action: string;
  note: string;
}

const HEADINGS = ["Date", "Ref", "Agency", "Action", "Progress note"];
const FORMATS = ["dd/mm/yyyy", "@", "@", "@", "@"];
const WIDTHS = [70, 62, 120, 230, 380];
/** From 0: title, introduction, a free row. */
const HEADING_ROW = 3;

/** Adds notes below the others on the Progress notes sheet, which is made with the first of them. Sends what it queues. */
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
  const table = context.workbook.tables.getItemOrNullObject(TABLES.progressNotes);
  const known = context.workbook.worksheets.getItemOrNullObject(SHEETS.progressNotes);
  await context.sync();
  if (!table.isNullObject) {
    table.rows.add(
      undefined,
      notes.map(() => HEADINGS.map(() => "")),
    );
    const rows = table
      .getDataBodyRange()
      .getLastRow()
      .getOffsetRange(1 - notes.length, 0)
      .getResizedRange(notes.length - 1, 0);
    rows.numberFormat = notes.map(() => [...FORMATS]);
    rows.values = cells;
    queueBody(rows);
    await context.sync();
    return;
  }
  const sheet = known.isNullObject ? context.workbook.worksheets.add(SHEETS.progressNotes) : known;
  const words = sheet.getRange("A1:A2");
  words.numberFormat = [["@"], ["@"]];
  words.values = [
    ["Progress notes"],
    ["Every progress note of the action plan with its day; new ones come in below."],
  ];
  sheet.getRange("A1").format.font.bold = true;
  sheet.getRange("A1").format.font.size = 14;
  WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = width;
  });
  const whole = sheet.getRangeByIndexes(HEADING_ROW, 0, notes.length + 1, HEADINGS.length);
  whole.numberFormat = [HEADINGS.map(() => "@"), ...notes.map(() => [...FORMATS])];
  whole.values = [HEADINGS, ...cells];
  queueBody(sheet.getRangeByIndexes(HEADING_ROW + 1, 0, notes.length, HEADINGS.length));
  const made = sheet.tables.add(whole, true);
  made.name = TABLES.progressNotes;
  made.style = "TableStyleLight15";
  sheet.freezePanes.freezeRows(HEADING_ROW + 1);
  sheet.showGridlines = false;
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  await context.sync();
}

function queueBody(rows: Excel.Range): void {
  rows.format.wrapText = true;
  rows.format.verticalAlignment = "Top";
  rows.format.horizontalAlignment = "Left";
}
