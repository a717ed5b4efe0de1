import { cutSteps, type CellValue } from "./blocks";
import { inStretches } from "./stretches";
import { queueTexts, sendTexts, settleTexts } from "./writtenTexts";

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
  await writeRowsFrom(context, sheet.getRangeByIndexes(from.row, from.column, 1, 1), rows, onDone);
}

/** The same from a cell that each request finds again: the first one of a table, which others may move meanwhile. */
export async function writeRowsFrom(
  context: Excel.RequestContext,
  first: Excel.Range,
  rows: readonly CellValue[][],
  onDone: RowsDone = () => undefined,
): Promise<void> {
  let done = 0;
  for (const block of await inStretches(cutSteps(rows))) {
    const width = block[0]?.length ?? 1;
    queueTexts(first.getOffsetRange(done, 0).getResizedRange(block.length - 1, width - 1), block);
    done += block.length;
    // One request for each block: together they would be over the limit.
    await sendTexts(context);
    onDone(done, rows.length);
  }
}

/**
 * The same where more of one request follows: the last block is left queued, unless its texts are to be looked at once they are written.
 * `sendTexts` must follow.
 */
export async function queueRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  from: { row: number; column: number },
  rows: readonly CellValue[][],
  onDone: RowsDone = () => undefined,
): Promise<void> {
  let done = 0;
  const blocks = await inStretches(cutSteps(rows));
  for (const [at, block] of blocks.entries()) {
    const width = block[0]?.length ?? 1;
    queueTexts(sheet.getRangeByIndexes(from.row + done, from.column, block.length, width), block);
    done += block.length;
    // One request for each block: together they would be over the limit.
    if (at < blocks.length - 1) await sendTexts(context);
    onDone(done, rows.length);
  }
  await settleTexts(context);
}
