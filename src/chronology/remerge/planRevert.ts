import { AGENCY_COLUMNS, type ChronologyCell } from "../integrated/chronologyTable";
import { type TableCell, type ExistingTable, textOf } from "./existingTable";
import { linesOf, queryCellOf } from "./queryCell";
import type { CellChange } from "./tableUpdate";

/** How a merge is undone. Rows count from 0 below the heading. */
export interface TableRevert {
  cells: { row: number; heading: string; value: ChronologyCell | boolean }[];
  /** Rows that the merge added and that the panel has not written in; they go. */
  rows: number[];
  /** Rows that the merge added and that the panel has written in; they stay, marked. */
  annotated: { row: number; ref: string }[];
  /** Cells that have been changed since; they stay as they are. */
  edited: { ref: string; heading: string }[];
  /** Columns that the merge added and that are now empty. */
  columns: string[];
}

/** What a merge wrote, as the workbook remembers it. */
export interface WrittenByMerge {
  cells: readonly Omit<CellChange, "row">[];
  added: readonly string[];
  columns: readonly string[];
}

/**
 * Works out how to undo a merge. What the panel has typed since stays: a cell that no longer holds what the merge wrote is
 * left alone, and so is a new row in which the panel has written something.
 * @param others headings of unrecognised columns that merges wrote
 * @param typed whether a person typed a cell of a new row; a formula that filled the row by itself does not count
 */
export function planRevert(
  existing: ExistingTable,
  written: WrittenByMerge,
  others: readonly string[],
  typed: (row: number, column: number) => boolean,
): TableRevert {
  const { headings, rows } = existing;
  const refColumn = headings.indexOf("Ref");
  const rowOf = new Map<string, number>();
  rows.forEach((row, index) => {
    const ref = textOf(row[refColumn]);
    if (ref !== "" && !rowOf.has(ref)) rowOf.set(ref, index);
  });
  const revert: TableRevert = { cells: [], rows: [], annotated: [], edited: [], columns: [] };
  for (const { ref, heading, before, value } of written.cells) {
    const row = rowOf.get(ref);
    const column = headings.indexOf(heading);
    if (row === undefined || column < 0) continue;
    const now = rows[row]?.[column] ?? "";
    if (heading === "Queries") {
      revert.cells.push({ row, heading, value: linesRestored(String(now), String(value), String(before)) });
    } else if ([String(value), String(value).replace(/^'/, "")].includes(String(now))) {
      // Without the apostrophe at its beginning, Excel may have taken it (docs/excel.md, A5).
      revert.cells.push({ row, heading, value: before });
    } else if (String(now) !== String(before)) {
      revert.edited.push({ ref, heading });
    }
  }
  const ours = new Set<string>([...AGENCY_COLUMNS, ...others]);
  const panelColumns = headings.flatMap((heading, column) => (ours.has(heading) ? [] : [column]));
  for (const ref of written.added) {
    const row = rowOf.get(ref);
    if (row === undefined) continue;
    const cells = rows[row] ?? [];
    if (panelColumns.some((column) => textOf(cells[column]) !== "" && typed(row, column))) {
      revert.annotated.push({ row, ref });
    } else {
      revert.rows.push(row);
    }
  }
  revert.columns = emptyColumns(existing, written, revert);
  return revert;
}

/** Lines that the merge wrote go, and those that it removed come back; the panel's own lines stay. */
function linesRestored(now: string, after: string, before: string): string {
  const [old, merged] = [linesOf(before), linesOf(after)];
  const own = linesOf(now).filter((line) => !merged.includes(line) && !old.includes(line));
  return queryCellOf([...old, ...own]);
}

function emptyColumns(
  { headings, rows }: ExistingTable,
  { columns }: WrittenByMerge,
  revert: TableRevert,
): string[] {
  const gone = new Set(revert.rows);
  return columns.filter((heading) => {
    const column = headings.indexOf(heading);
    const cleared = new Map<number, TableCell>(
      revert.cells.flatMap((cell) => (cell.heading === heading ? [[cell.row, cell.value]] : [])),
    );
    return (
      column >= 0 &&
      rows.every((row, index) => gone.has(index) || textOf(cleared.get(index) ?? row[column]) === "")
    );
  });
}
