import { cellsRead, type CellRead, type Stretch } from "./blocks";
import { refusalOf } from "./workbookRun";

/**
 * Values alone are light: so many cells are asked for in one request, and fewer where Excel says that it is too much. The
 * pane unpacks an answer in one go.
 */
const CELLS_AT_A_TIME = 40_000;

/** Reads what the cells of a range hold, in stretches of rows where the answer would be over Excel's limit. */
export async function readValues(context: Excel.RequestContext, stretch: Stretch): Promise<CellRead[][]> {
  return readBlocks(context, stretch, (range) => {
    range.load("values");
    return () => range.values;
  });
}

/** Reads the formulas of a range; a cell without one gives its value. */
export async function readFormulas(context: Excel.RequestContext, stretch: Stretch): Promise<CellRead[][]> {
  return readBlocks(context, stretch, (range) => {
    range.load("formulas");
    return () => range.formulas;
  });
}

/** @param ask asks for what is wanted of a stretch; what it gives back is called when the answer is there */
async function readBlocks(
  context: Excel.RequestContext,
  stretch: Stretch,
  ask: (range: Excel.Range) => () => unknown[][],
): Promise<CellRead[][]> {
  const read: CellRead[][] = [];
  let rowsAtATime = Math.max(1, Math.floor(CELLS_AT_A_TIME / Math.max(1, stretch.columns)));
  for (let done = 0; done < stretch.rows;) {
    const rows = Math.min(rowsAtATime, stretch.rows - done);
    const range = stretch.sheet.getRangeByIndexes(stretch.top + done, stretch.left, rows, stretch.columns);
    const answer = ask(range);
    try {
      // One request for each stretch: a larger answer would be refused.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (refusalOf(error)?.code !== "ResponsePayloadSizeLimitExceeded" || rows === 1) {
        throw error;
      }
      rowsAtATime = Math.ceil(rows / 2);
      continue;
    }
    read.push(...cellsRead(answer()));
    done += rows;
  }
  return read;
}
