import type { Area } from "../../engine/contents";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** The letters of a column that is counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The number of a column, counted from 0, from its letters; null where there is no such column. */
export function columnNumber(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1 <= LAST_COLUMN ? number - 1 : null;
}

/** "B3" for row 2, column 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "A1" or "A1:C4". */
export function areaAddress(area: Area): string {
  const start = cellAddress(area.top, area.left);
  return area.top === area.bottom && area.left === area.right
    ? start
    : `${start}:${cellAddress(area.bottom, area.right)}`;
}

/** "$A$1:$C$4", as names have it; whole rows and columns as "$1:$4" and "$A:$C". */
export function absoluteAddress(area: Area): string {
  if (area.left === 0 && area.right === LAST_COLUMN) return `$${area.top + 1}:$${area.bottom + 1}`;
  if (area.top === 0 && area.bottom === LAST_ROW) {
    return `$${columnLetters(area.left)}:$${columnLetters(area.right)}`;
  }
  const start = `$${columnLetters(area.left)}$${area.top + 1}`;
  return area.top === area.bottom && area.left === area.right
    ? start
    : `${start}:$${columnLetters(area.right)}$${area.bottom + 1}`;
}

/** Row and column, counted from 0, of "B3"; null where that is no cell of a sheet. */
export function parseCell(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(text);
  if (!match?.[1] || !match[2]) return null;
  const column = columnNumber(match[1]);
  const row = Number(match[2]) - 1;
  return column === null || row < 0 || row > LAST_ROW ? null : { row, column };
}

/** The area of "A1", "A1:C4", "A:C" or "1:4", with or without dollars; null where it is none. */
export function parseArea(text: string): Area | null {
  const [first = "", last = first, ...more] = text.split(":");
  if (more.length > 0) return null;
  const start = parseCorner(first);
  const end = parseCorner(last);
  if (!start || !end) return null;
  return {
    top: Math.min(start.top, end.top),
    left: Math.min(start.left, end.left),
    bottom: Math.max(start.bottom, end.bottom),
    right: Math.max(start.right, end.right),
  };
}

/** The areas of a list parted by blanks (`sqref`); what is no area is left out. */
export function parseAreas(text: string | undefined): Area[] {
  return (text ?? "").split(/\s+/).flatMap((part) => {
    const area = part === "" ? null : parseArea(part);
    return area ? [area] : [];
  });
}

function parseCorner(text: string): Area | null {
  const cell = parseCell(text);
  if (cell) return { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
  const row = /^\$?([0-9]{1,7})$/.exec(text)?.[1];
  if (row !== undefined) {
    const index = Number(row) - 1;
    return index < 0 || index > LAST_ROW ? null : { top: index, left: 0, bottom: index, right: LAST_COLUMN };
  }
  const column = columnNumber(text.replace("$", ""));
  return column === null ? null : { top: 0, left: column, bottom: LAST_ROW, right: column };
}

/** A sheet's name as formulas write it: in single quotes where it is not a plain word. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeReference(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

function looksLikeReference(name: string): boolean {
  return parseCell(name) !== null || /^(r|c|r\d+c\d*|r\d*c\d+|true|false)$/i.test(name);
}
