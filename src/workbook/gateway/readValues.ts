import { cellsRead, type CellRead, type Stretch } from "./blocks";
import { announceValues } from "./readTogether";
import { refusalOf } from "./workbookRun";

/**
 * Values alone are small: this many cells are asked for in one request, and fewer where Excel says that is too many. The
 * pane unpacks an answer in one go.
 */
const CELLS_AT_A_TIME = 40_000;

/**
 * Reads what the cells of a range hold, in stretches of rows where the answer would be over Excel's limit.
 * @param beside called before each request, for what is to be asked with it
 */
export async function readValues(
  context: Excel.RequestContext,
  { sheet, top, left, rows, columns }: Stretch,
  beside: () => void = () => undefined,
): Promise<CellRead[][]> {
  return readByStretches(context, rows, rowsAtATime(columns), (done, many) => {
    beside();
    announceValues(context, many * columns);
    return askFor(sheet.getRangeByIndexes(top + done, left, many, columns));
  });
}

function askFor(range: Excel.Range): () => CellRead[][] {
  range.load("values");
  return () => cellsRead(range.values);
}

/** How many rows of one property are asked for at first. */
export function rowsAtATime(columns: number): number {
  return Math.floor(CELLS_AT_A_TIME / Math.max(1, columns));
}

/**
 * Reads rows a stretch at a time, one request each, with fewer rows where Excel says that the answer is too large.
 * @param rows how many there are
 * @param atATime how many a stretch has at first
 * @param ask requests the rows after those done; the function it returns is called once the answer has arrived
 */
export async function readByStretches<Row>(
  context: Excel.RequestContext,
  rows: number,
  atATime: number,
  ask: (done: number, rows: number) => () => readonly Row[],
): Promise<Row[]> {
  const read: Row[] = [];
  let most = Math.max(1, atATime);
  for (let done = 0; done < rows;) {
    const many = Math.min(most, rows - done);
    const answer = ask(done, many);
    try {
      // One request for each stretch: a larger answer would be refused.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (refusalOf(error)?.code !== "ResponsePayloadSizeLimitExceeded" || many === 1) {
        throw error;
      }
      most = Math.ceil(many / 2);
      continue;
    }
    for (const row of answer()) read.push(row);
    done += many;
  }
  return read;
}
