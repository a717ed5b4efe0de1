import type { ParseError } from "papaparse";

const LINE_BREAK = /\r\n|\r|\n/;

/**
 * Where a quotation mark opens a text that takes in the records after it: it is never closed, or only by the mark that was to open
 * another text.
 * @param records as they were read, with what was odd about them
 * @returns the line it is in, from 1; `null` where there is no such mark
 */
export function openQuotation(
  records: readonly string[][],
  errors: readonly ParseError[],
  delimiter: string,
): number | null {
  const missing = errors.find(({ code }) => code === "MissingQuotes");
  if (missing?.row !== undefined) {
    return lineOf(records, missing.row, (records[missing.row]?.length ?? 1) - 1);
  }
  const odd = new Set(
    errors.flatMap(({ code, row }) => (code === "InvalidQuotes" && row !== undefined ? [row] : [])),
  );
  const usual = mostCommon(records.map(({ length }) => length));
  const begins = new Set(
    records.map(([first = ""]) => shapeOf(first)).filter((shape) => shape.includes("9")),
  );
  const isRecord = (line: string, least: number): boolean => {
    const cells = line.split(delimiter);
    return cells.length >= least && begins.has(shapeOf(cells[0] ?? ""));
  };
  for (const [row, record] of records.entries()) {
    if (!odd.has(row) && record.length === usual) continue;
    const least = odd.has(row) ? 2 : usual;
    const cell = record.findIndex((text) =>
      text
        .split(LINE_BREAK)
        .slice(1)
        .some((line) => isRecord(line, least)),
    );
    if (cell >= 0) return lineOf(records, row, cell);
  }
  return null;
}

/** What a text looks like, whatever its figures and letters: "9/9/9" for a date, "a-9" for a reference. */
function shapeOf(text: string): string {
  return text
    .trim()
    .replace(/^"|"$/g, "")
    .replace(/\d+/g, "9")
    .replace(/\p{L}+/gu, "a");
}

/** The line in which a cell begins, from 1. */
function lineOf(records: readonly string[][], row: number, cell: number): number {
  const before = records.slice(0, row).map((record) => breaksIn(record) + 1);
  const own = breaksIn(records[row]?.slice(0, cell) ?? []);
  return before.reduce((sum, lines) => sum + lines, 1 + own);
}

function breaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, text) => sum + text.split(LINE_BREAK).length - 1, 0);
}

function mostCommon(numbers: readonly number[]): number {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  return [...times].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}
