/** Pixels at 96 dpi. */
export const PIXELS_PER_POINT = 4 / 3;

/** Excel's own defaults: columns of 64 pixels, rows of 20 pixels (15 points). */
export const DEFAULT_COLUMN_WIDTH = 64;
export const DEFAULT_ROW_HEIGHT = 20;

/** Excel specifications and limits: rows are at most 409 points high (409.5 are taken), columns 255 characters wide. */
export const MAX_ROW_POINTS = 409.5;
export const MAX_COLUMN_CHARACTERS = 255;

/** The width in pixels of the widest digit of Calibri 11, the font of a new workbook, in which Excel counts columns. */
export const DIGIT_PIXELS = 7;
/** What Excel keeps free at the two sides of a cell, in pixels (ECMA-376 part 1, 18.3.1.13). */
export const CELL_PADDING = 5;

/** The width in characters of a column of so many pixels, to two decimals as Excel shows it. */
export function charactersOf(pixels: number): number {
  return Math.round(((pixels - CELL_PADDING) / DIGIT_PIXELS) * 100) / 100;
}

/** The pixels of a column that is so many characters wide. */
export function pixelsOf(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS + CELL_PADDING);
}
