import { cellsRead, type CellRead, type Stretch } from "./blocks";
import { announceValues } from "./readTogether";
import { readByStretches, rowsAtATime } from "./readValues";

/**
 * Reads the formulas of a range; a cell without one gives its value. Long texts are not asked for: no formula is as long, and
 * Excel may refuse to give them as formulas (docs/excel.md, B11).
 * @param values what the cells hold, read just before
 * @param beside called before each request, for what is to be asked with it
 */
export async function readFormulas(
  context: Excel.RequestContext,
  { sheet, top, left, rows, columns }: Stretch,
  values: readonly (readonly CellRead[])[],
  beside: () => void = () => undefined,
): Promise<CellRead[][]> {
  return readByStretches(context, rows, rowsAtATime(columns), (done, many) => {
    beside();
    announceValues(context, many * columns);
    const block = values.slice(done, done + many).map((row) => [...row]);
    const parts = partsWithoutLongTexts(block);
    const ranges = parts.map((part) => {
      const range = sheet.getRangeByIndexes(
        top + done + part.row,
        left + part.column,
        part.rows,
        part.columns,
      );
      return range.load("formulas");
    });
    return () => {
      for (const [index, { row, column }] of parts.entries()) {
        cellsRead(ranges[index]?.formulas ?? []).forEach((cells, below) => {
          block[row + below]?.splice(column, cells.length, ...cells);
        });
      }
      return block;
    };
  });
}

/** A formula has at most 8,192 characters. */
export const LONG_TEXT = 8_192;

interface Part {
  row: number;
  rows: number;
  column: number;
  columns: number;
}

/** The parts of a block between its long texts: whole rows where they have none. */
function partsWithoutLongTexts(block: readonly (readonly CellRead[])[]): Part[] {
  const parts: Part[] = [];
  block.forEach((cells, row) => {
    const runs = shortRuns(cells);
    const [run] = runs;
    const last = parts.at(-1);
    const goesOn = last && run?.columns === cells.length && last.columns === cells.length;
    if (goesOn && last.row + last.rows === row) last.rows += 1;
    else parts.push(...runs.map(({ column, columns }) => ({ row, rows: 1, column, columns })));
  });
  return parts;
}

/** Neighbouring cells of a row that hold no long text. */
function shortRuns(cells: readonly CellRead[]): { column: number; columns: number }[] {
  const runs: { column: number; columns: number }[] = [];
  cells.forEach((cell, column) => {
    if (typeof cell === "string" && cell.length > LONG_TEXT) return;
    const last = runs.at(-1);
    if (last && last.column + last.columns === column) last.columns += 1;
    else runs.push({ column, columns: 1 });
  });
  return runs;
}
