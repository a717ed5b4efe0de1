import { cellAddress, columnLetters } from "../../cells/address";
import { cutToCell } from "../../cells/limits";
import { CELL_STYLES, type CellStyle } from "./styles";
import { xmlText } from "./xmlText";

/** A cell of a new file: a text, or a number (a day as its serial number, in the style "day"); `null` is an empty cell. */
export type NewCell = { value: string | number; style: CellStyle } | null;

/** A sheet of a new file. */
export interface NewSheet {
  name: string;
  rows: readonly (readonly NewCell[])[];
  /** The row of headings that stays in view and is repeated on each page, from 0; `null` for none. */
  headingRow: number | null;
  paper: "A3" | "A4";
}

/** In characters: a narrow column shows its longest word, a wide one is wrapped. */
const NARROWEST = 9;
const WIDEST = 56;
const LONG = 300;

/** The part of a sheet. Texts stand in their cells, so that the file has no list of texts that nothing uses. */
export function sheetPart({ rows, headingRow, paper }: NewSheet, active: boolean): string {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${cellAddress({ row: Math.max(1, rows.length), column: Math.max(1, columns) })}"/>`,
    `<sheetViews><sheetView showGridLines="0"${active ? ' tabSelected="1"' : ""} workbookViewId="0">${frozen(headingRow)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns === 0 ? "" : `<cols>${widths(rows, columns)}</cols>`,
    `<sheetData>${rows.map(rowPart).join("")}</sheetData>`,
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${paper === "A3" ? 8 : 9}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
    "<headerFooter><oddFooter>&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>",
    "</worksheet>",
  ].join("");
}

function frozen(headingRow: number | null): string {
  if (headingRow === null) return "";
  const below = `A${headingRow + 2}`;
  return `<pane ySplit="${headingRow + 1}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/>`;
}

function widths(rows: NewSheet["rows"], columns: number): string {
  return Array.from({ length: columns }, (_, column) => {
    const width = rows.reduce((most, row) => Math.max(most, wanted(row[column] ?? null)), NARROWEST);
    return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
  }).join("");
}

/** Titles and notes run over the columns beside them. */
function wanted(cell: NewCell): number {
  if (cell === null || ["title", "section", "note"].includes(cell.style)) return 0;
  if (cell.style === "day") return 11.5;
  const text = String(cell.value);
  const longest = Math.max(...text.split("\n").map(({ length }) => length));
  return longest > LONG ? WIDEST : Math.min(longest + 2, longest > 60 ? 44 : 30);
}

function rowPart(row: readonly NewCell[], index: number): string {
  const cells = row.map((cell, column) =>
    cell === null ? "" : cellPart(cell, `${columnLetters(column + 1)}${index + 1}`),
  );
  return `<row r="${index + 1}">${cells.join("")}</row>`;
}

function cellPart({ value, style }: Exclude<NewCell, null>, address: string): string {
  const look = ` s="${CELL_STYLES.indexOf(style)}"`;
  if (typeof value === "number") return `<c r="${address}"${look}><v>${value}</v></c>`;
  if (value === "") return `<c r="${address}"${look}/>`;
  return `<c r="${address}"${look} t="inlineStr"><is><t xml:space="preserve">${xmlText(cutToCell(value))}</t></is></c>`;
}
