import type { Area } from "./contents";

/** The size of an Excel sheet (Excel specifications and limits): 1,048,576 rows and 16,384 columns. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column of letters in any case, counted from 0; null where a sheet has no such column. */
export function columnNumber(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) {
    return null;
  }
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column <= MAX_COLUMNS ? column - 1 : null;
}

/** "B3" for row 2, column 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Row and column, counted from 0, of "B3", with or without $; null for anything that is not a cell. */
export function parseCell(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(text);
  const column = columnNumber(match?.[1] ?? "");
  const row = Number(match?.[2]) - 1;
  return column !== null && row < MAX_ROWS ? { row, column } : null;
}

const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?([1-9][0-9]{0,6}):\$?([1-9][0-9]{0,6})$/;

/** Reads A1, A1:B2, A:C or 1:3 without a sheet, with or without $; null for anything else. */
export function parseArea(text: string): Area | null {
  const trimmed = text.trim();
  const columns = COLUMNS.exec(trimmed);
  if (columns) {
    const [one, other] = [columnNumber(columns[1] ?? ""), columnNumber(columns[2] ?? "")];
    return one === null || other === null
      ? null
      : { top: 0, bottom: MAX_ROWS - 1, left: Math.min(one, other), right: Math.max(one, other) };
  }
  const rows = ROWS.exec(trimmed);
  if (rows) {
    const ends = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return ends.some((row) => row >= MAX_ROWS)
      ? null
      : { left: 0, right: MAX_COLUMNS - 1, top: Math.min(...ends), bottom: Math.max(...ends) };
  }
  const [first = "", second = first, ...more] = trimmed.split(":");
  const start = parseCell(first);
  const end = parseCell(second);
  if (!start || !end || more.length > 0) {
    return null;
  }
  return {
    top: Math.min(start.row, end.row),
    bottom: Math.max(start.row, end.row),
    left: Math.min(start.column, end.column),
    right: Math.max(start.column, end.column),
  };
}

/** Splits "'My sheet'!A1:B2" into the sheet's name (null where there is none) and the rest. */
export function splitReference(text: string): { sheet: string | null; address: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(text.trim());
  if (!match) {
    return { sheet: null, address: text.trim() };
  }
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? "", address: match[3] ?? "" };
}

/** Whole rows, whole columns and single cells are written as Excel writes them; the whole sheet is all of its rows. */
export function areaAddress(area: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  if (isWholeRows(area)) {
    return `${mark}${area.top + 1}:${mark}${area.bottom + 1}`;
  }
  if (isWholeColumns(area)) {
    return `${mark}${columnLetters(area.left)}:${mark}${columnLetters(area.right)}`;
  }
  const start = `${mark}${columnLetters(area.left)}${mark}${area.top + 1}`;
  const end = `${mark}${columnLetters(area.right)}${mark}${area.bottom + 1}`;
  return start === end ? start : `${start}:${end}`;
}

/** An area from its first cell to its last, as files have it for whole rows and columns too ("A1:XFD1"). */
export function cellsAddress(area: Area): string {
  const start = cellAddress(area.top, area.left);
  const end = cellAddress(area.bottom, area.right);
  return start === end ? start : `${start}:${end}`;
}

/** A sheet's name as formulas write it before the "!": in quotes where it is not a plain word, or looks like a cell (A1, R1C1) or a truth value. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name) && !looksLikeReference(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

function looksLikeReference(name: string): boolean {
  return parseCell(name) !== null || /^(r\d*(c\d*)?|c\d*|true|false)$/i.test(name);
}

/** What two areas share; null where they share no cell. */
export function intersection(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** The smallest area that holds all; null for none. */
export function bounding(areas: readonly Area[]): Area | null {
  return areas.reduce<Area | null>(
    (all, area) =>
      all === null
        ? area
        : {
            top: Math.min(all.top, area.top),
            left: Math.min(all.left, area.left),
            bottom: Math.max(all.bottom, area.bottom),
            right: Math.max(all.right, area.right),
          },
    null,
  );
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function sameArea(one: Area, other: Area): boolean {
  return contains(one, other) && contains(other, one);
}

/** Whether an area consists of whole columns ("unbounded" in Microsoft's words). */
export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === MAX_ROWS - 1;
}

/** Whether an area consists of whole rows. */
export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === MAX_COLUMNS - 1;
}
