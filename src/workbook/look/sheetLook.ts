import { queueCell, TEXT } from "../gateway/numberFormats";
import {
  queueBody,
  queueFoldedColumn,
  queueHeading,
  queueHiddenColumn,
  queueLines,
  queuePlacing,
  queueTableLines,
  queueTint,
  queueType,
  queueWidths,
} from "./cells";
import { COLOURS } from "./colours";
import type { Print } from "./print";
import { setPrint } from "./printApart";

/** A column of the table that a sheet is about. */
export interface Column {
  heading: string;
  /** Points; unchanged where none is given. */
  width?: number;
  /** The number format; text where none is given. */
  format?: string;
  /** For the software alone: out of sight, and not wrapped, since it would stretch the rows. */
  hidden?: true;
  /** People fill it in. */
  input?: true;
  /** People fill it in at any time: its heading says so. */
  yours?: true;
  /** Text runs on, or is cut, in one line: it does not make its row higher. */
  oneLine?: true;
  /** Points, where it differs from the sheet's. */
  size?: number;
  bold?: true;
  /** Folded away at first; Excel's button above the columns opens it. It is in one line, since it would stretch the rows unseen. */
  folded?: true;
}

/** The table that a sheet is about. */
interface TableLook {
  /** The heading's row, from 0; it stays in sight and is printed on every page. */
  row: number;
  columns: readonly Column[];
  /** Rows below the heading. */
  rows: number;
  /** The number of columns that stay in sight. */
  frozenColumns?: number;
  /** Lines between the cells, where the table's style does not draw them. */
  lines?: "rows" | "cells" | "table";
  /** The heading keeps the look of the table's own style. */
  plainHeading?: true;
  /** Points, of the heading's row; as high as its texts where none is given. */
  headingHeight?: number;
}

/** A sentence under the title. */
interface Note {
  text: string;
  /** The columns that it wraps over, and the height of its row in points; without, it runs on to the right in one line. */
  over?: { columns: number; height: number };
}

interface SheetLook {
  /** In A1. */
  title?: string;
  /** In A2 and below. */
  notes?: readonly Note[];
  table?: TableLook;
  /** Points, of the columns of a sheet that is not about one table. */
  widths?: readonly number[];
  gridlines?: true;
  /** How many rows and columns stay in sight, on a sheet that is not about one table. */
  frozen?: { rows: number; columns: number };
  print: Print;
}

/** The size of a sheet's title, and of a section's, in points. */
const TITLE_SIZE = 14;
const SECTION_SIZE = 11;

/**
 * Gives a sheet its look. Every sheet that the add-in makes and a person sees comes through here, so that the look is
 * changed only in this folder. Nothing is sent yet.
 */
export function queueSheetLook(sheet: Excel.Worksheet, look: SheetLook): void {
  const { title, notes = [], table, widths, gridlines = false, frozen, print } = look;
  queueType(sheet);
  if (title !== undefined) queueTitle(sheet, title);
  notes.forEach((note, index) => queueNote(sheet, 1 + index, note));
  if (widths) queueWidths(sheet, widths);
  if (table) queueTableLook(sheet, table);
  if (frozen) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozen.rows, frozen.columns));
  sheet.showGridlines = gridlines;
  setPrint(sheet, print, table ? table.row : null);
}

/** Writes the title of a sheet, "Action plan – LCSPR-R", and gives it its look. Nothing is sent yet. */
export function queueTitle(sheet: Excel.Worksheet, title: string): void {
  const cell = sheet.getRange("A1");
  queueCell(cell, TEXT, title);
  queueTint(cell, { bold: true, size: TITLE_SIZE });
}

/** A title with the reference of the review, where it has one. */
export function titled(words: string, reference: string): string {
  return reference === "" ? words : `${words} – ${reference}`;
}

/** The line above a part of a sheet. Nothing is sent yet. */
export function queueSection(cell: Excel.Range): void {
  queueTint(cell, { bold: true, size: SECTION_SIZE });
}

function queueNote(sheet: Excel.Worksheet, row: number, { text, over }: Note): void {
  const line = sheet.getRangeByIndexes(row, 0, 1, over?.columns ?? 1);
  queueCell(line.getCell(0, 0), TEXT, text);
  if (over) {
    line.merge(false);
    queuePlacing(line, { wrap: true, vertical: "Top", rowHeight: over.height });
  }
}

/** The heading of a table: those of columns that people fill in have a colour of their own. Nothing is sent yet. */
export function queueHeadingLook(heading: Excel.Range, columns: readonly Column[], height?: number): void {
  queueHeading(heading);
  columns.forEach(({ yours }, column) => {
    if (yours) queueTint(heading.getCell(0, column), { fill: COLOURS.yourHeadingFill });
  });
  if (height === undefined) heading.format.autofitRows();
  else queuePlacing(heading, { rowHeight: height });
}

function queueTableLook(sheet: Excel.Worksheet, table: TableLook): void {
  const { row, columns, frozenColumns = 0, plainHeading = false, headingHeight } = table;
  queueWidths(
    sheet,
    columns.map(({ width }) => width),
  );
  const heading = sheet.getRangeByIndexes(row, 0, 1, columns.length);
  if (plainHeading) {
    queuePlacing(heading, { wrap: true, vertical: "Center" });
    heading.format.autofitRows();
  } else queueHeadingLook(heading, columns, headingHeight);
  queueRowsLook(sheet, { ...table, row: row + 1, column: 0 });
  columns.forEach(({ hidden, folded }, column) => {
    if (hidden) queueHiddenColumn(sheet, column);
    if (folded) queueFoldedColumn(sheet, column);
  });
  if (frozenColumns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, row + 1, frozenColumns));
  } else {
    sheet.freezePanes.freezeRows(row + 1);
  }
}

/**
 * Gives rows of a table their look: those of a new sheet, or some that were added. Nothing is sent yet.
 * @param rows the first of them and the first column, from 0
 */
export function queueRowsLook(
  sheet: Excel.Worksheet,
  rows: Pick<TableLook, "columns" | "rows" | "lines"> & { row: number; column: number },
): void {
  const { row, column, columns, lines } = rows;
  const count = Math.max(1, rows.rows);
  const body = sheet.getRangeByIndexes(row, column, count, columns.length);
  queueBody(body);
  if (lines === "table") queueTableLines(body);
  else if (lines) queueLines(body, lines);
  columns.forEach(({ hidden, folded, oneLine, input, size, bold }, index) => {
    const cells = sheet.getRangeByIndexes(row, column + index, count, 1);
    if (hidden || folded || oneLine) queuePlacing(cells, { wrap: false });
    if (input) queueTint(cells, { fill: COLOURS.input });
    if (size !== undefined || bold)
      queueTint(cells, { ...(size !== undefined && { size }), ...(bold && { bold }) });
  });
}

/** Empties a sheet, its look, rules and checks too: they would pile up where it is drawn again. Nothing is sent yet. */
export function queueNoLook(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.unmerge();
  all.clear();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  sheet.freezePanes.unfreeze();
}

/** The number formats of columns, text where a column has none. */
export function formatsOf(columns: readonly Column[]): string[] {
  return columns.map(({ format = TEXT }) => format);
}
