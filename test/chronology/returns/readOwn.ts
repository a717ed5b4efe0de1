import { readReturns } from "../../../src/chronology/returns/readReturns";
import { type Grid } from "../../../src/chronology/sheet/grid";
import type { ReadSheet } from "../../../src/chronology/entry/readSheet";
import { emptyReview } from "../../../src/review/review";

export function read(...grids: Grid[]): ReadSheet[] {
  return readReturns(grids, emptyReview(), "2026-11-21").sheets;
}

export function readOne(grid: Grid): ReadSheet {
  const sheet = read(grid)[0];
  if (sheet === undefined) throw new Error("nothing was read");
  return sheet;
}

export function fields(sheet: ReadSheet): Record<string, string> {
  return Object.fromEntries(sheet.columns.map((column) => [column.key, column.field]));
}

export function rows(sheet: ReadSheet, use: string): number[] {
  return sheet.uses.filter((row) => row.use === use).map((row) => row.row);
}

export function starts(sheet: ReadSheet): (string | null)[] {
  return sheet.entries.map((entry) => entry.date.read.start);
}

export const day = (text: string) => ({ day: text });
