import { atOnce, eachInSteps, type InSteps } from "../../chronology/inSteps";
import { announceValues } from "./readTogether";
import { refusalOf } from "./workbookRun";

/** What to write to a cell; null leaves it as it is. */
export type CellValue = string | number | boolean | null;

/**
 * Excel on the web takes 5 MB in one request (Office.js, "Resource limits and performance optimization"). A block stays
 * well below, so that the pane can pack it in a few hundredths of a second.
 */
const BLOCK_BYTES = 1_200_000;

/** Cells read at a time at first; fewer where Excel says that the answer is too large. */
const CELLS_AT_A_TIME = 20_000;

const encoder = new TextEncoder();

/** Cuts rows into stretches of at most `limit` bytes as JSON; a larger row is a stretch of its own. */
export function cutByBytes<T>(rows: readonly T[], limit = BLOCK_BYTES): T[][] {
  return atOnce(cutSteps(rows, limit));
}

/** The same in small steps. */
export function* cutSteps<T>(rows: readonly T[], limit = BLOCK_BYTES): InSteps<T[][]> {
  const blocks: T[][] = [];
  let block: T[] = [];
  let size = 0;
  yield* eachInSteps(rows, (row) => {
    const bytes = encoder.encode(JSON.stringify(row)).length;
    if (block.length > 0 && size + bytes > limit) {
      blocks.push(block);
      block = [];
      size = 0;
    }
    block.push(row);
    size += bytes;
  });
  return block.length > 0 ? [...blocks, block] : blocks;
}

/** What Excel says a cell holds; an empty one holds "". */
export type CellRead = string | number | boolean;

/** What is read of a stretch of rows. */
export interface RowsRead {
  values: CellRead[][];
  text: string[][];
  numberFormat: CellRead[][];
  valueTypes: string[][];
}

/** A range to read, by indexes from 0. */
export interface Stretch {
  sheet: Excel.Worksheet;
  top: number;
  left: number;
  rows: number;
  columns: number;
}

/**
 * Reads ranges whole, all of them in one request where Excel's limit on answers allows, otherwise in stretches of rows.
 * @param beside called before each request, for what is to be asked with it
 * @returns one result for each stretch given, in their order
 */
export async function readStretches(
  context: Excel.RequestContext,
  stretches: readonly Stretch[],
  beside: () => void = () => undefined,
): Promise<RowsRead[]> {
  const parts = stretches.flatMap((stretch, index) => cutByCells(stretch).map((part) => ({ part, index })));
  const results: RowsRead[] = stretches.map(() => ({
    values: [],
    text: [],
    numberFormat: [],
    valueTypes: [],
  }));
  const batches = batchesOf(parts);
  for (const batch of batches) {
    // One request for each batch: a larger answer would be refused.
    const read = await readParts(
      context,
      batch.map(({ part }) => part),
      beside,
    );
    batch.forEach(({ index }, at) => append(results[index], read[at]));
  }
  return results;
}

function append(to: RowsRead | undefined, more: RowsRead | undefined): void {
  if (to && more) {
    to.values.push(...more.values);
    to.text.push(...more.text);
    to.numberFormat.push(...more.numberFormat);
    to.valueTypes.push(...more.valueTypes);
  }
}

function cutByCells(stretch: Stretch): Stretch[] {
  const rowsAtATime = Math.max(1, Math.floor(CELLS_AT_A_TIME / Math.max(1, stretch.columns)));
  const parts: Stretch[] = [];
  for (let done = 0; done < stretch.rows; done += rowsAtATime) {
    const rows = Math.min(rowsAtATime, stretch.rows - done);
    parts.push({ ...stretch, top: stretch.top + done, rows });
  }
  return parts;
}

function batchesOf<T extends { part: Stretch }>(parts: readonly T[]): T[][] {
  const batches: T[][] = [];
  let cells = Infinity;
  for (const item of parts) {
    const own = item.part.rows * item.part.columns;
    if (cells + own > CELLS_AT_A_TIME) {
      batches.push([]);
      cells = 0;
    }
    batches.at(-1)?.push(item);
    cells += own;
  }
  return batches;
}

async function readParts(
  context: Excel.RequestContext,
  parts: readonly Stretch[],
  beside: () => void,
): Promise<RowsRead[]> {
  beside();
  const ranges = parts.map(rangeAsked);
  try {
    await context.sync();
  } catch (error) {
    const halves = refusalOf(error)?.code === "ResponsePayloadSizeLimitExceeded" ? parts.flatMap(halved) : [];
    if (halves.length <= parts.length) {
      throw error;
    }
    return joinHalves(parts, await readOneByOne(context, halves, beside));
  }
  return ranges.map(rowsOf);
}

const PROPERTIES = ["values", "text", "numberFormat", "valueTypes"];

function rangeAsked({ sheet, top, left, rows, columns }: Stretch): Excel.Range {
  announceValues(sheet.context, rows * columns * PROPERTIES.length);
  return sheet.getRangeByIndexes(top, left, rows, columns).load(PROPERTIES);
}

const rowsOf = ({ values, text, numberFormat, valueTypes }: Excel.Range) => ({
  ...{ values, text, numberFormat, valueTypes },
});

/**
 * Asks for ranges whole with whatever else is asked for in the next request, where they are so small that their answer has room there.
 * @returns says what they hold once it was answered; null where they are larger, and nothing was asked
 */
export function askIfSmall(stretches: readonly Stretch[]): (() => RowsRead[]) | null {
  const cells = stretches.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (cells > CELLS_AT_A_TIME) return null;
  const ranges = stretches.map(rangeAsked);
  return () => ranges.map(rowsOf);
}

/** Excel's types say "any": anything but text, a number or a boolean counts as empty. */
export function cellsRead(block: readonly unknown[][]): CellRead[][] {
  return block.map((row) =>
    row.map((value) =>
      typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "",
    ),
  );
}

async function readOneByOne(
  context: Excel.RequestContext,
  parts: readonly Stretch[],
  beside: () => void,
): Promise<RowsRead[]> {
  const results: RowsRead[] = [];
  for (const part of parts) {
    results.push(...(await readParts(context, [part], beside)));
  }
  return results;
}

/** The first and the second half of a range's rows; one row stays as it is. */
export function halved(part: Stretch): Stretch[] {
  const first = Math.ceil(part.rows / 2);
  return part.rows < 2
    ? [part]
    : [
        { ...part, rows: first },
        { ...part, top: part.top + first, rows: part.rows - first },
      ];
}

function joinHalves(parts: readonly Stretch[], read: readonly RowsRead[]): RowsRead[] {
  let at = 0;
  return parts.map((part) => {
    const whole: RowsRead = { values: [], text: [], numberFormat: [], valueTypes: [] };
    for (let half = 0; half < (part.rows < 2 ? 1 : 2); half++, at++) {
      append(whole, read[at]);
    }
    return whole;
  });
}
