import { cellAddress, columnLetters } from "../../cells/address";
import { cutToCell } from "../../cells/limits";
import { onEveryPage } from "../look/print";
import { formatIndex, type CellStyle } from "./styles";
import { xmlText } from "./xmlText";

/** A cell of a new file: a text, or a number (a day as its serial number, in the style "day"); `null` is an empty cell. */
export type NewCell = {
  value: string | number;
  style: CellStyle;
  /** The ground of the cell, "#RRGGBB"; that of its style where it is not given. */
  tint?: string;
} | null;

/** The words on every printed page of a new file. */
export interface PrintedWords {
  /** Of the review; "" for none. */
  reference: string;
  /** What the sheet is; "" for nothing. */
  name: string;
  /** The protective marking, or another word of warning; "" for what is published. */
  marking: string;
}

/** A sheet of a new file. */
export interface NewSheet {
  name: string;
  rows: readonly (readonly NewCell[])[];
  /** The row of headings that stays in view and is repeated on each page, from 0; `null` for none. */
  headingRow: number | null;
  paper: "A3" | "A4";
  /** What is printed on every page beside its number. */
  print: PrintedWords;
  /** The widths of the columns in characters; by what is in them where they are not given. */
  widths?: readonly number[];
  /** Columns that are not shown, from 0. */
  hidden?: readonly number[];
}

/** How wide a column is, in characters, by its longest text. */
const WIDTHS: readonly [upTo: number, width: number][] = [
  [12, 12],
  [60, 16],
  [150, 26],
  [300, 38],
  [Infinity, 54],
];
/** How wide the columns may be together, in characters, for type of 9 points to be printed at 8 or more. */
const ACROSS_A_PAGE = { A3: 230, A4: 158 } as const;
/** Columns that are no wider than this keep their width. */
const NARROW = 16;
const LINE_HEIGHT = 15;
/** What Excel takes, in points. */
const HIGHEST = 409;

/**
 * The part of a sheet. Texts stand in their cells, so that the file has no list of texts that nothing uses.
 * @param tints those of the file, as its styles part has them
 */
export function sheetPart(sheet: NewSheet, active: boolean, tints: readonly string[]): string {
  const { rows, headingRow, paper } = sheet;
  const widths = sheet.widths ?? acrossPage(widthsOf(rows), ACROSS_A_PAGE[paper]);
  // What is not shown makes no row higher.
  const shown = widths.map((width, index) => (sheet.hidden?.includes(index) === true ? Infinity : width));
  const last = cellAddress({ row: Math.max(1, rows.length), column: Math.max(1, widths.length) });
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${sheet.hidden?.includes(index) === true ? ' hidden="1"' : ""}/>`,
  );
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${last}"/>`,
    `<sheetViews><sheetView showGridLines="0"${active ? ' tabSelected="1"' : ""} workbookViewId="0">${frozen(headingRow)}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="${LINE_HEIGHT}"/>`,
    columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`,
    `<sheetData>${rows.map((row, index) => rowPart(row, index, heightOf(row, shown), tints)).join("")}</sheetData>`,
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${paper === "A3" ? 8 : 9}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
    headersAndFooters(sheet.print),
    "</worksheet>",
  ].join("");
}

function headersAndFooters(print: PrintedWords): string {
  const { leftHeader, centerHeader, leftFooter, rightFooter } = onEveryPage(print);
  const placed = (place: string, words: string): string => (words === "" ? "" : `&${place}${words}`);
  const header = placed("L", leftHeader) + placed("C", centerHeader);
  const footer = placed("L", leftFooter) + placed("R", rightFooter);
  return [
    "<headerFooter>",
    header === "" ? "" : `<oddHeader>${xmlText(header)}</oddHeader>`,
    `<oddFooter>${xmlText(footer)}</oddFooter>`,
    "</headerFooter>",
  ].join("");
}

function frozen(headingRow: number | null): string {
  if (headingRow === null) return "";
  const below = `A${headingRow + 2}`;
  return `<pane ySplit="${headingRow + 1}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/>`;
}

function widthsOf(rows: NewSheet["rows"]): number[] {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: columns }, (_, column) => {
    const longest = rows.reduce((most, row) => Math.max(most, lengthOf(row[column] ?? null)), 0);
    return WIDTHS.find(([upTo]) => longest <= upTo)?.[1] ?? 0;
  });
}

/** The wide columns made narrower, as far as a page of this width needs it and all can still be read. */
function acrossPage(widths: readonly number[], most: number): number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const narrow = widths.reduce((sum, width) => sum + (width > NARROW ? 0 : width), 0);
  const share = (most - narrow) / (total - narrow);
  return share >= 1 || total === narrow
    ? [...widths]
    : widths.map((width) => (width > NARROW ? Math.max(NARROW, Math.floor(width * share)) : width));
}

/** Titles and notes run over the columns beside them, and headings are wrapped. */
function lengthOf(cell: NewCell): number {
  if (cell === null || cell.style === "day" || !isWrapped(cell)) return 0;
  return cell.style === "heading" ? 0 : String(cell.value).length;
}

function isWrapped({ style }: Exclude<NewCell, null>): boolean {
  return style === "text" || style === "heading" || style === "input";
}

/** The height is written, because not every spreadsheet works it out when it opens a file. */
function rowPart(row: readonly NewCell[], index: number, height: number, tints: readonly string[]): string {
  const cells = row.map((cell, column) =>
    cell === null ? "" : cellPart(cell, `${columnLetters(column + 1)}${index + 1}`, tints),
  );
  return `<row r="${index + 1}" ht="${height}" customHeight="1">${cells.join("")}</row>`;
}

function heightOf(row: readonly NewCell[], widths: readonly number[]): number {
  const lines = row.map((cell, column) =>
    cell === null || !isWrapped(cell) ? 1 : linesOf(String(cell.value), widths[column] ?? 1),
  );
  const least = row.some((cell) => cell?.style === "title") ? 24 : LINE_HEIGHT;
  return Math.min(HIGHEST, Math.max(least, ...lines.map((count) => count * LINE_HEIGHT)));
}

function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / width)), 0);
}

function cellPart(
  { value, style, tint }: Exclude<NewCell, null>,
  address: string,
  tints: readonly string[],
): string {
  const look = ` s="${formatIndex(style, tint, tints)}"`;
  if (typeof value === "number") return `<c r="${address}"${look}><v>${value}</v></c>`;
  if (value === "") return `<c r="${address}"${look}/>`;
  return `<c r="${address}"${look} t="inlineStr"><is><t xml:space="preserve">${xmlText(cutToCell(value))}</t></is></c>`;
}
