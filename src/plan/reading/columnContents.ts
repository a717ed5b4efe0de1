import { readTargetDate } from "../../calendar/readTargetDate";
import type { SheetView } from "../../chronology/sheet/sheetView";

/** What the cells under a heading hold, where its words do not say. */
export interface ColumnContents {
  /** More than half of them are days. */
  isDates: boolean;
  /** More than half of them are phrases, not numbers, levels or letters. */
  isWords: boolean;
  /** All of them are bare numbers. */
  isNumbers: boolean;
}

const ROWS = 60;
const FEWEST_WORDS = 4;

/** What the cells of a column hold in the rows right below a heading. */
export function contentsBelow(view: SheetView, headingRow: number, column: number): ColumnContents {
  const cells = view
    .rowsBetween(headingRow + 1, Math.min(view.lastRow, headingRow + ROWS))
    .flatMap((row) => view.at(row, column) ?? [])
    .filter(({ text }) => text.trim() !== "");
  const most = (counted: number): boolean => counted * 2 > cells.length;
  return {
    isDates: most(cells.filter(({ cell, text }) => cell.isDate || isDay(text)).length),
    isNumbers: cells.length > 0 && cells.every(({ text }) => /^\s*[\d.]+\s*%?\s*$/.test(text)),
    isWords: most(cells.filter(({ text }) => text.trim().split(/\s+/).length >= FEWEST_WORDS).length),
  };
}

function isDay(text: string): boolean {
  return /\d/.test(text) && readTargetDate(text, { today: "2000-01-01", year: 2000 }).end !== null;
}
