import { COLOURS } from "./colours";

/** How cells differ from those around them; what is not given stays. */
export interface Tint {
  /** "#RRGGBB". */
  fill?: string;
  text?: string;
  bold?: boolean;
  italic?: boolean;
  struck?: boolean;
  underlined?: boolean;
  /** Points. */
  size?: number;
}

/** Gives cells their own look. Nothing is sent yet. */
export function queueTint(range: Excel.Range, tint: Tint): void {
  setTint(range.format, tint);
  if (tint.size !== undefined) range.format.font.size = tint.size;
}

/** The same on the format of a range, or of a rule that formats it. */
export function setTint(
  { fill, font }: Excel.RangeFormat | Excel.ConditionalRangeFormat,
  tint: Omit<Tint, "size">,
): void {
  if (tint.fill !== undefined) fill.color = tint.fill;
  if (tint.text !== undefined) font.color = tint.text;
  if (tint.bold !== undefined) font.bold = tint.bold;
  if (tint.italic !== undefined) font.italic = tint.italic;
  if (tint.struck !== undefined) font.strikethrough = tint.struck;
  if (tint.underlined !== undefined) font.underline = tint.underlined ? "Single" : "None";
}

/** Removes the look that new rows copy from the row above. Nothing is sent yet. */
export function queueUntinted(range: Excel.Range): void {
  range.format.fill.clear();
  queueTint(range, { italic: false, bold: false, struck: false });
}

/** Sets the cells of a column in italics, or leaves them, in one call for all. Nothing is sent yet. */
export function queueItalics(column: Excel.Range, isItalic: readonly boolean[]): void {
  column.setCellProperties(isItalic.map((italic) => [italic ? { format: { font: { italic } } } : {}]));
}

/** How text is placed in its cells; what is not given stays. */
interface Placing {
  wrap?: boolean;
  vertical?: "Top" | "Center" | "Bottom";
  horizontal?: "Left" | "Center" | "Right";
  indent?: number;
  /** Degrees. */
  turned?: number;
  /** Points. */
  rowHeight?: number;
}

/** Places text in its cells. Nothing is sent yet. */
export function queuePlacing(
  range: Excel.Range,
  { wrap, vertical, horizontal, indent, turned, rowHeight }: Placing,
): void {
  const { format } = range;
  if (wrap !== undefined) format.wrapText = wrap;
  if (vertical !== undefined) format.verticalAlignment = vertical;
  if (horizontal !== undefined) format.horizontalAlignment = horizontal;
  if (indent !== undefined) format.indentLevel = indent;
  if (turned !== undefined) format.textOrientation = turned;
  if (rowHeight !== undefined) format.rowHeight = rowHeight;
}

/**
 * The rows of a table: full texts, from the top left. Dates would otherwise be on the right, touching the text of the next column.
 * Nothing is sent yet.
 */
export function queueBody(range: Excel.Range): void {
  queuePlacing(range, { wrap: true, vertical: "Top", horizontal: "Left" });
}

/** The heading of a table. It wraps, so that none is cut. Nothing is sent yet. */
export function queueHeading(range: Excel.Range): void {
  queueTint(range, { fill: COLOURS.headingFill, text: COLOURS.headingText, bold: true });
  queuePlacing(range, { wrap: true, vertical: "Center" });
}

const SIDES = {
  /** Between rows, and below the last. */
  rows: ["InsideHorizontal", "EdgeBottom"],
  /** Between rows and columns, and below the last row. */
  cells: ["InsideHorizontal", "InsideVertical", "EdgeBottom"],
  box: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"],
  below: ["EdgeBottom"],
  /** Round a row, and between its cells. */
  row: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical"],
  /** Between and round the cells of a picture, open at the top. */
  weeks: ["EdgeBottom", "InsideHorizontal", "EdgeLeft", "InsideVertical", "EdgeRight"],
  all: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"],
} as const;

/** Draws thin lines. Nothing is sent yet. */
export function queueLines(
  range: Excel.Range,
  where: keyof typeof SIDES,
  colour: string = COLOURS.line,
): void {
  for (const side of SIDES[where]) {
    const border = range.format.borders.getItem(side);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = colour;
  }
}

/** A cell that a person may change. Nothing is sent yet. */
export function queueInput(range: Excel.Range): void {
  queueTint(range, { fill: COLOURS.input });
  queueLines(range, "box");
}

/** @param widths in points, from the column `from` (0 is A) on; none for a column that stays. Nothing is sent yet. */
export function queueWidths(sheet: Excel.Worksheet, widths: readonly (number | undefined)[], from = 0): void {
  widths.forEach((width, index) => {
    if (width === undefined) return;
    sheet.getRangeByIndexes(0, from + index, 1, 1).getEntireColumn().format.columnWidth = width;
  });
}

/** Hides a column that only the software reads. Nothing is sent yet. */
export function queueHiddenColumn(sheet: Excel.Worksheet, column: number): void {
  sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().columnHidden = true;
}
