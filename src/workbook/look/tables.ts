import type { CellValue } from "../gateway/blocks";
import { TEXT } from "../gateway/numberFormats";
import { queueTexts } from "../gateway/writtenTexts";
import { LOOKED_UP, queueBody, queueHeading, queueLines, queueTint } from "./cells";

/** Excel's own styles: the lines and bands of a table, under the look of its cells. */
const STYLES = {
  lines: { style: "TableStyleLight15", bands: false },
  bands: { style: "TableStyleLight15", bands: true },
  faint: { style: "TableStyleLight1", bands: true },
  faintLines: { style: "TableStyleLight1", bands: false },
  blue: { style: "TableStyleMedium2", bands: true },
} as const;
export type TableStyle = keyof typeof STYLES;

/** Makes a table of cells with a heading. Nothing is sent yet. */
export function makeTable(
  sheet: Excel.Worksheet,
  whole: Excel.Range,
  style: TableStyle,
  name?: string,
): Excel.Table {
  const table = sheet.tables.add(whole, true);
  if (name !== undefined) table.name = name;
  table.style = STYLES[style].style;
  if (!STYLES[style].bands) table.showBandedRows = false;
  return table;
}

/** Gives a small table that stands its style: lines alone, and no buttons in its heading. Nothing is sent yet. */
export function queuePlainStyle(table: Excel.Table): void {
  table.style = STYLES.faintLines.style;
  table.showBandedRows = false;
  table.showFilterButton = false;
}

/** A small table to be written: its headings, its rows, and the number format of each column. */
export interface SmallTable {
  name: string;
  headings: readonly string[];
  /** "@" for text, "dd/mm/yyyy" for dates … one for each heading. */
  formats: readonly string[];
  rows: readonly CellValue[][];
}

/** Writes a small table with its top left cell at the given place, from 0. Nothing is sent yet; `sendTexts` must follow. */
export function queueSmallTable(
  sheet: Excel.Worksheet,
  at: { row: number; column: number },
  table: SmallTable,
): void {
  const rows = table.rows.length > 0 ? table.rows : [table.headings.map(() => "")];
  const width = table.headings.length;
  const whole = sheet.getRangeByIndexes(at.row, at.column, rows.length + 1, width);
  const body = sheet.getRangeByIndexes(at.row + 1, at.column, rows.length, width);
  whole.numberFormat = [table.headings.map(() => TEXT), ...rows.map(() => [...table.formats])];
  // In a cell that is not formatted as text, an apostrophe in front only says that a text is one.
  const saysText = (cell: CellValue, column: number): boolean =>
    table.formats[column] !== TEXT && typeof cell === "string" && cell.startsWith("'");
  queueTexts(whole, [
    table.headings,
    ...rows.map((row) => row.map((cell, column) => (saysText(cell, column) ? null : cell))),
  ]);
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (saysText(cell, column)) body.getCell(at, column).values = [[cell]];
    });
  });
  queuePlainStyle(makeTable(sheet, whole, "faintLines", table.name));
  queueHeading(sheet.getRangeByIndexes(at.row, at.column, 1, width));
  queueBody(body);
  queueTint(body, { size: LOOKED_UP });
  queueLines(body, "rows");
}
