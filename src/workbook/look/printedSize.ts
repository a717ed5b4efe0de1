import { LOOKED_UP, widthOf } from "./cells";
import type { Column } from "./sheetLook";

/** The room of a page between its margins (print.ts), in points. */
const ROOM = {
  A3: { Landscape: 1190 - 2 * 22, Portrait: 842 - 2 * 22 },
  A4: { Landscape: 842 - 2 * 28, Portrait: 595 - 2 * 28 },
} as const;

/** Excel's button for filters, which stands over the end of a heading, in points. */
const BUTTON = 13;

/**
 * The size in which the smallest text of a sheet is printed, one page wide, when nothing that is folded away is opened
 * (docs/domain.md section 6: 8 points or more).
 */
export function printedSize(
  columns: readonly Column[],
  paper: keyof typeof ROOM,
  orientation: "Landscape" | "Portrait",
): number {
  const seen = columns.filter(({ hidden, folded }) => !hidden && !folded);
  const wide = seen.reduce((sum, { width = widthOf(8.43) }) => sum + width, 0);
  const size = Math.min(LOOKED_UP, ...seen.map(({ size = LOOKED_UP }) => size));
  return size * Math.min(1, ROOM[paper][orientation] / wide);
}

/**
 * Whether no word of a heading is broken, and its button covers none: the button is at the bottom of the cell, so that it is in the way of
 * a heading of one line alone.
 */
export function headingFits({ heading, width }: Pick<Column, "heading" | "width">): boolean {
  const words = heading.split(/\s+/);
  const longest = Math.max(...words.map(widthOfWord));
  const needed = words.length === 1 ? longest + BUTTON : longest;
  return width === undefined || needed + PADDING <= width;
}

/** Left and right of a text in its cell, in points. */
const PADDING = 4;

/** In points, in bold Arial of the size of headings: narrow letters, wide ones, and all others. */
function widthOfWord(word: string): number {
  const em = [...word].reduce((sum, letter) => sum + emOf(letter), 0);
  return em * LOOKED_UP;
}

function emOf(letter: string): number {
  if (/[iljtfrI.,()'/-]/.test(letter)) return 0.33;
  if (/[mwMW%]/.test(letter)) return 0.88;
  return /[A-Z]/.test(letter) ? 0.72 : 0.57;
}
