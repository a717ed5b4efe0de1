import { readTargetDate } from "../../calendar/readTargetDate";
import type { SheetView } from "../../chronology/sheet/sheetView";

/** What the cells under a heading hold, where its words do not say. */
export interface ColumnContents {
  /** More than half of them are days. */
  isDates: boolean;
  /** More than half of them are phrases, not numbers, levels or letters. */
  isWords: boolean;
  /** More than half of them are of two words or more, none of which says how high, soon or long: "Front door decisions". */
  isTopics: boolean;
  /** All of them are bare numbers. */
  isNumbers: boolean;
}

const ROWS = 60;
const FEWEST_WORDS = 4;
const LEVEL =
  /\b(?:high|medium|moderate|low|urgent|immediate|essential|desirable|critical|priority|level|must|should|could|short|long|term|tier|band|grade)\b|\d/i;

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
    isTopics: most(cells.filter(({ text }) => isTopic(text.trim())).length),
    isWords: most(cells.filter(({ text }) => text.trim().split(/\s+/).length >= FEWEST_WORDS).length),
  };
}

function isTopic(text: string): boolean {
  return /\p{L}{3,}\s+(?:\S+\s+)*\p{L}{3,}/u.test(text) && !LEVEL.test(text);
}

function isDay(text: string): boolean {
  return /\d/.test(text) && readTargetDate(text, { today: "2000-01-01", year: 2000 }).end !== null;
}
