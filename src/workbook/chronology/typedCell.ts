import type { GridCell } from "../../chronology/sheet/grid";
import { readStretches } from "../gateway/blocks";
import { findChronology } from "./findChronology";
import { cellOf } from "../gateway/readGrids";

/** A cell of the integrated chronology and its column's heading. */
interface CellUnderHeading {
  heading: string;
  cell: GridCell;
}

/** Reads one cell of the integrated chronology with its heading; `null` where the place is not inside its rows. */
export async function readChronologyCell(
  context: Excel.RequestContext,
  sheet: string,
  { row, column }: { row: number; column: number },
): Promise<CellUnderHeading | null> {
  const chronology = await findChronology(context);
  if (chronology?.sheet !== sheet) {
    return null;
  }
  const { worksheet, top, left, rows, columns } = chronology;
  const at = { row: row - 1, column: column - 1 };
  const inside = at.row > top && at.row < top + rows && at.column >= left && at.column < left + columns;
  if (!inside) {
    return null;
  }
  const one = { sheet: worksheet, left: at.column, rows: 1, columns: 1 };
  const [heading, typed] = await readStretches(context, [
    { ...one, top },
    { ...one, top: at.row },
  ]);
  return typed
    ? {
        heading: String(heading?.values[0]?.[0] ?? ""),
        cell: cellOf(typed.values[0]?.[0], typed, 0, 0),
      }
    : null;
}
