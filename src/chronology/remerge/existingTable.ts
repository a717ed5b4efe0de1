/** What a cell of the table holds; "" where it is empty. */
export type TableCell = string | number | boolean;

/** The table of the integrated chronology as it is now, with whatever the panel has done to it. */
export interface ExistingTable {
  headings: string[];
  /** The rows below the heading, each as wide as the headings. */
  rows: TableCell[][];
}

/** The text of a cell, without white space at its ends; "" for an empty cell. */
export function textOf(cell: TableCell | undefined): string {
  return cell === undefined ? "" : String(cell).trim();
}
