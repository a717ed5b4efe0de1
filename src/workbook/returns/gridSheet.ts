import type { Grid } from "../../chronology/sheet/grid";
import { writeRows, type CellValue } from "../gateway/blocks";
import { formatAll } from "../gateway/numberFormats";
import type { ReceivedSheet } from "./receivedSheets";

/**
 * Puts a grid that came from a .csv file on a sheet of its own, every cell as the text that stood there.
 * @param name free, and one that Excel takes
 */
export async function addGridSheet(
  context: Excel.RequestContext,
  name: string,
  grid: Grid,
): Promise<ReceivedSheet> {
  const sheet = context.workbook.worksheets.add(name);
  sheet.load("id");
  const width = grid.cells[0]?.length ?? 1;
  const whole = sheet.getRangeByIndexes(0, 0, Math.max(1, grid.cells.length), width);
  formatAll(whole, "@");
  whole.format.wrapText = true;
  whole.format.verticalAlignment = "Top";
  whole.format.columnWidth = COLUMN_WIDTH;
  const rows = grid.cells.map((cells) => cells.map(({ text }): CellValue => text));
  await writeRows(context, sheet, { row: 0, column: 0 }, rows);
  return { id: sheet.id, name };
}

/** Points. */
const COLUMN_WIDTH = 110;
