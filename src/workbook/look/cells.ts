import { COLOURS } from "./colours";

/** The size of what a person reads, and of what is looked up beside it, in points. */
export const READ = 10;
export const LOOKED_UP = 9;
const FONT = "Arial";

/**
 * The type of a sheet: it is on every machine, and LibreOffice has one of the same widths in its place. To be called before anything
 * on the sheet gets a size of its own. Nothing is sent yet.
 */
export function queueType(sheet: Excel.Worksheet): void {
  queueTypeOf(sheet.getRange());
}

/** The same for cells whose look has been cleared. Nothing is sent yet. */
export function queueTypeOf(cells: Excel.Range): void {
  const { font } = cells.format;
  font.name = FONT;
  font.size = READ;
}

/** The width of a column in points. @param characters as Excel counts them, in its usual type */
export function widthOf(characters: number): number {
  return Math.round((7 * characters + 5) * 0.75 * 4) / 4;
}

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

/**
 * Gives each cell of a column its look; all looks say the same parts. The commonest is given to the whole column, the others in one call, so
 * that they cost next to nothing where most are alike. Nothing is sent yet.
 */
export function queueOwnLooks(column: Excel.Range, looks: readonly OwnLook[]): void {
  const times = new Map<string, number>();
  for (const look of looks) times.set(signOf(look), (times.get(signOf(look)) ?? 0) + 1);
  const most = Math.max(...times.values());
  const usual = looks.find((look) => times.get(signOf(look)) === most);
  if (!usual) return;
  const { italic, text, wrap } = usual;
  if (italic !== undefined) column.format.font.italic = italic;
  if (text !== undefined) column.format.font.color = text;
  if (wrap !== undefined) column.format.wrapText = wrap;
  if (times.size === 1) return;
  column.setCellProperties(looks.map((look) => [signOf(look) === signOf(usual) ? {} : propertiesOf(look)]));
}

interface OwnLook {
  italic?: boolean;
  text?: string;
  wrap?: boolean;
}

function signOf({ italic, text, wrap }: OwnLook): string {
  return `${String(italic)} ${text ?? ""} ${String(wrap)}`;
}

function propertiesOf({ italic, text, wrap }: OwnLook): Excel.SettableCellProperties {
  return {
    format: {
      ...((italic !== undefined || text !== undefined) && {
        font: { ...(italic !== undefined && { italic }), ...(text !== undefined && { color: text }) },
      }),
      ...(wrap !== undefined && { wrapText: wrap }),
    },
  };
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

/** The heading of a table. It wraps, so that none is cut, and begins at the top: Excel's filter buttons are at the bottom. Nothing is sent yet. */
export function queueHeading(range: Excel.Range): void {
  queueTint(range, { fill: COLOURS.headingFill, text: COLOURS.headingText, bold: true, size: LOOKED_UP });
  queuePlacing(range, { wrap: true, vertical: "Top" });
  queueHeadingLine(range);
}

/** The line below a heading. Nothing is sent yet. */
export function queueHeadingLine(range: Excel.Range): void {
  const below = range.format.borders.getItem("EdgeBottom");
  below.style = "Continuous";
  below.weight = "Medium";
  below.color = COLOURS.headingLine;
}

const SIDES = {
  /** Between rows, and below the last. */
  rows: ["InsideHorizontal", "EdgeBottom"],
  columns: ["InsideVertical", "EdgeRight"],
  between: ["InsideVertical"],
  /** Between rows and columns, and below the last row. */
  cells: ["InsideHorizontal", "InsideVertical", "EdgeBottom"],
  box: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"],
  below: ["EdgeBottom"],
  above: ["EdgeTop"],
  before: ["EdgeLeft"],
  /** Round an answer on a form, whose upper line is that of the row above. */
  answer: ["EdgeBottom", "EdgeLeft", "EdgeRight"],
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

/** Thin lines below rows and fainter ones between texts side by side. Nothing is sent yet. */
export function queueTableLines(range: Excel.Range): void {
  queueLines(range, "rows");
  queueLines(range, "columns", COLOURS.faintLine);
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

/** Hides a row that only formulas read. Nothing is sent yet. */
export function queueHiddenRow(row: Excel.Range): void {
  row.getEntireRow().rowHidden = true;
}

/** Folds a column away, so that the button above the columns opens it, also without the add-in. Nothing is sent yet. */
export function queueFoldedColumn(sheet: Excel.Worksheet, column: number): void {
  const whole = sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
  whole.group("ByColumns");
  whole.hideGroupDetails("ByColumns");
}
