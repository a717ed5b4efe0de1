import { cellsRead, type CellRead } from "../gateway/blocks";
import { findChronology, type ChronologyPlace } from "./findChronology";
import { readByStretches } from "../gateway/readValues";

/** Some columns of the integrated chronology. */
interface ChronologyColumns<Heading extends string> {
  place: ChronologyPlace;
  /** All the table's headings, from the left. */
  headings: string[];
  /** The sheet's own number of the first row below the heading. */
  firstRow: number;
  /** Row by row; a column that is missing has no cell. */
  rows: Partial<Record<Heading, CellRead>>[];
}

/** Cells asked for in one request; fewer where Excel says that is too many. */
const CELLS_AT_A_TIME = 60_000;

/**
 * Reads those of the wanted columns that exist, in as many requests as their size needs.
 * @returns null where the workbook has no integrated chronology
 */
export async function readColumns<Heading extends string>(
  context: Excel.RequestContext,
  wanted: readonly Heading[],
): Promise<ChronologyColumns<Heading> | null> {
  const place = await findChronology(context);
  if (!place) {
    return null;
  }
  const headings = await readHeadings(context, place);
  const there = wanted.filter((heading) => headings.includes(heading));
  const atATime = Math.floor(CELLS_AT_A_TIME / Math.max(1, there.length));
  const rows = await readByStretches(context, place.rows - 1, atATime, (done, many) => {
    const top = place.top + 1 + done;
    const ranges = there.map((heading) => {
      const left = place.left + headings.indexOf(heading);
      return place.worksheet.getRangeByIndexes(top, left, many, 1).load("values");
    });
    return () => {
      const columns = ranges.map(({ values }) => cellsRead(values));
      return Array.from({ length: many }, (_row, row) => {
        const cells: Partial<Record<Heading, CellRead>> = {};
        there.forEach((heading, column) => {
          cells[heading] = columns[column]?.[row]?.[0] ?? "";
        });
        return cells;
      });
    };
  });
  return { place, headings, firstRow: place.top + 2, rows };
}

async function readHeadings(
  context: Excel.RequestContext,
  { worksheet, top, left, columns }: ChronologyPlace,
): Promise<string[]> {
  const heading = worksheet.getRangeByIndexes(top, left, 1, columns).load("values");
  await context.sync();
  return (cellsRead(heading.values)[0] ?? []).map(String);
}
