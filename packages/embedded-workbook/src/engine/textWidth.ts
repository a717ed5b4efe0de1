import { CELL_PADDING, DIGIT_PIXELS } from "./sizes";

/** Widths in pixels of characters of Calibri at 11 points and 96 dpi, roughly; a digit is 7, as Excel counts columns. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[.,:;'|!ijl]/, 4],
  [/[ ()[\]{}ftrI/\\-]/, 5],
  [/[mwMWQ%@&—…]/, 12],
  [/[A-HJ-LN-PR-VX-Z]/, 9],
  [/[\u1100-\u{10FFFF}]/u, 14],
];
const BASE_POINTS = 11;

const known = new Map<string, number>();

function characterWidth(character: string): number {
  const width = known.get(character) ?? WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? DIGIT_PIXELS;
  known.set(character, width);
  return width;
}

/** How wide a line of text is drawn, in pixels, exact enough to size columns and to see what does not fit. */
export function textPixels(text: string, points = BASE_POINTS, bold = false): number {
  let width = 0;
  for (const character of text) {
    width += characterWidth(character);
  }
  return (width * points * (bold ? 1.07 : 1)) / BASE_POINTS;
}

/** How many lines a text takes when it is wrapped at its spaces. */
export function wrappedLines(text: string, pixels: number, points = BASE_POINTS, bold = false): number {
  const room = Math.max(pixels - CELL_PADDING, DIGIT_PIXELS);
  let lines = 0;
  for (const paragraph of text.split(/\r\n|\r|\n/)) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(/(?<=[ -])/)) {
      const width = textPixels(word, points, bold);
      const bare = textPixels(word.trimEnd(), points, bold);
      if (used > 0 && used + bare > room) {
        lines += 1;
        used = 0;
      }
      // A word longer than the cell goes on in the next line.
      lines += used === 0 && bare > room ? Math.ceil(bare / room) - 1 : 0;
      used = bare > room ? bare % room : used + width;
    }
  }
  return lines;
}
