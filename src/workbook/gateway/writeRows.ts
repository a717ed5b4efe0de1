import { cutSteps, type CellValue } from "./blocks";
import { inStretches } from "./stretches";
import { queueTexts, sendTexts } from "./writtenTexts";

/** Called with the number of rows written so far. */
export type RowsDone = (done: number, of: number) => void;

/**
 * Writes rows one below another from a given cell, in as few requests as their size allows. The number formats of the cells
 * must be set first, because Excel turns text that looks like a date or formula into one.
 */
export async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  from: { row: number; column: number },
  rows: readonly CellValue[][],
  onDone: RowsDone = () => undefined,
): Promise<void> {
  let row = from.row;
  for (const block of await inStretches(cutSteps(rows))) {
    const width = block[0]?.length ?? 0;
    queueTexts(sheet.getRangeByIndexes(row, from.column, block.length, width), block);
    row += block.length;
    // One request for each block: together they would be over the limit.
    await sendTexts(context);
    onDone(row - from.row, rows.length);
  }
}
