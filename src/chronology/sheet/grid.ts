import type { DateCell } from "../../calendar/readDateCell";

/**
 * A cell of a return, as the chronology reads it without Excel. It has what a date cell has, since a date may stand in any column.
 */
export type GridCell = DateCell;

export const EMPTY_CELL: GridCell = { value: null, text: "", kind: "empty", isDate: false };

/** A cell with a text; an empty one where that is "". */
export function textCell(text: string): GridCell {
  return text === "" ? EMPTY_CELL : { value: text, text, kind: "text", isDate: false };
}

/** A sheet that is nothing but its cells, from the first row and column. */
export function gridOf(file: string, sheet: string, cells: GridCell[][]): Grid {
  return { file, sheet, hidden: false, firstRow: 1, firstColumn: 1, cells, merges: [], hiddenRows: [] };
}

/** How many columns a sheet has, from its first. */
export function widthOf({ cells }: Pick<Grid, "cells">): number {
  return cells.reduce((most, row) => Math.max(most, row.length), 0);
}

/** A sheet of a return as the chronology reads it. The workbook and the readers of .csv and .docx files make it; nothing here knows which. */
export interface Grid {
  /** The file as received, without folders: "police.xlsx". */
  file: string;
  sheet: string;
  /** The sheet was hidden when it arrived. */
  hidden: boolean;
  /** The sheet's own number (from 1) of the first row, and the first column (from 1), of `cells`. */
  firstRow: number;
  firstColumn: number;
  /** A row may end before the longest one does: then there is nothing behind it. */
  cells: GridCell[][];
  /** Rows and columns are the sheet's own numbers from 1, inclusive. */
  merges: { top: number; left: number; bottom: number; right: number }[];
  /** The sheet's own row numbers. */
  hiddenRows: number[];
  /** Plain sentences about its coming in that a person should know: what Excel did not tell, where a text was cut. */
  remarks?: readonly string[];
  /** What the document says outside the table that this is, where it may say whose the table is. */
  titles?: readonly (readonly string[])[];
  /** Those of the titles that stand right before the table, from the top; not those of headers and footers. */
  above?: readonly string[];
  /** The number of pictures and drawings, where known: an empty sheet with one may be a picture of a table. */
  pictures?: number;
  /**
   * The workbook used the 1904 date system. Cells shown as dates are 1900 serials all the same; a bare number in a date
   * column is as the file has it, and is shifted when it is read as a date.
   */
  date1904?: boolean;
  /** What a person decided of whose return it is; it comes before whatever the sheet says. */
  decided?: DecidedIdentity;
}

/** Whose return a sheet is, as far as a person decided it. */
export interface DecidedIdentity {
  agency?: string;
  department?: string;
  person?: string;
  kind?: string;
}
