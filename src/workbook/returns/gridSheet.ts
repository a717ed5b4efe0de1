import type { Grid } from "../../chronology/sheet/grid";
import { type CellValue } from "../gateway/blocks";
import { queueInParts } from "../gateway/queueInParts";
import { queueRows } from "../gateway/writeRows";
import { formatAll, TEXT } from "../gateway/numberFormats";
import { queuePlacing } from "../look/cells";
import { queueSheetLook } from "../look/sheetLook";
import type { ReceivedSheet } from "./receivedSheets";

/**
 * Puts a grid that came from a .csv or .docx file on a sheet of its own, every cell as the text in the file, merged cells merged. What
 * has room in one request is left queued.
 * @param name free, and acceptable to Excel
 * @param reference of the review, for printing
 * @returns says what came, once the rest has been sent
 */
export async function queueGridSheet(
  context: Excel.RequestContext,
  name: string,
  grid: Grid,
  reference: string,
): Promise<() => ReceivedSheet> {
  const sheet = context.workbook.worksheets.add(name);
  sheet.load("id");
  const width = grid.cells[0]?.length ?? 1;
  const whole = sheet.getRangeByIndexes(0, 0, Math.max(1, grid.cells.length), width);
  formatAll(whole, TEXT);
  queuePlacing(whole, { wrap: true, vertical: "Top" });
  queueSheetLook(sheet, {
    widths: Array.from({ length: width }, () => COLUMN_WIDTH),
    gridlines: true,
    print: { orientation: "Landscape", paper: "A3", name, reference },
  });
  const rows = grid.cells.map((cells) => cells.map(({ text }): CellValue => text));
  await queueRows(context, sheet, { row: 0, column: 0 }, rows);
  // An office program shows a row as high as the file says.
  whole.format.autofitRows();
  const merging = queueInParts(context);
  for (const { top, left, bottom, right } of grid.merges) {
    sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1).merge();
    await merging.queued(2);
  }
  return () => ({ id: sheet.id, name });
}

/** Points. */
const COLUMN_WIDTH = 110;
