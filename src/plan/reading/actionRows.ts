import type { Placed, SheetView } from "../../chronology/sheet/sheetView";
import type { PlanColumn, PlanField } from "../fields";
import type { PlanTable } from "./findTables";

/** The rows of one action, before its words are read. */
export interface ActionRows {
  row: number;
  table: PlanTable;
  /** What each column contains, from the top, including cells merged with rows above. */
  cells: Map<number, Placed[]>;
  recommendation: string;
  /** The text of the section row above; "" if there is none, or if it is the recommendation. */
  section: string;
  /** The agency that the title above names; "" if it names none. */
  agency: string;
  /** Rows whose words were joined to it, as pieces of it. */
  pieces: number[];
}

/** Whether a table has a column for a field. */
export function has(table: PlanTable, field: PlanField): boolean {
  return table.columns.some((column) => column.field === field);
}

/** The cells of a row that are in the columns of a field. */
export function placedIn(table: PlanTable, field: PlanField, cells: readonly Placed[]): Placed[] {
  const columns = table.columns.filter((column) => column.field === field);
  return cells.filter(({ column }) => columns.some((known) => known.column === column));
}

/** Adds merged cells, which apply to every row beside them. */
export function addMerged(view: SheetView, table: PlanTable, row: number, next: ActionRows): void {
  for (const column of table.columns) {
    const owner = view.coveredBy(row, column.column);
    const cell =
      owner && owner.row < row && owner.row > table.headingBottom && owner.column === column.column
        ? view.at(owner.row, owner.column)
        : undefined;
    if (cell && column.field !== "recommendation" && column.field !== "action") {
      next.cells.set(column.column, [cell]);
    }
  }
}

export function addCells(action: ActionRows, cells: readonly Placed[]): void {
  for (const cell of cells) {
    const known = action.cells.get(cell.column) ?? [];
    action.cells.set(cell.column, [...known, cell]);
  }
}

/** An action's columns for a field, and what is in them. */
export function cellsOf(action: ActionRows, field: PlanField): { column: PlanColumn; cells: Placed[] }[] {
  return action.table.columns
    .filter((column) => column.field === field)
    .map((column) => ({ column, cells: action.cells.get(column.column) ?? [] }))
    .filter(({ cells }) => cells.length > 0);
}

/** What each row that is not empty says. */
export function wordsOfRows(view: SheetView): ReadonlyMap<number, string> {
  return new Map(
    view.filledRows.map((row) => [
      row,
      view
        .row(row)
        .map(({ text }) => text.trim())
        .filter((text) => text !== "")
        .join(" | "),
    ]),
  );
}
