import { readTargetDate } from "../../calendar/readTargetDate";
import type { SheetView } from "../../chronology/sheet/sheetView";
import { kindsOf, NO_CELLS, type CellKinds } from "./cellKinds";

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
  /** More than half of them are the numbers of rows or of recommendations: "1.2", "R3". */
  isNumbered: boolean;
  /** Of two or more, two thirds are an answer to a recommendation: "Accepted in full". */
  isAnswers: boolean;
  /** How much of them is of each kind. */
  kinds: CellKinds;
}

export const NO_CONTENTS: ColumnContents = {
  isDates: false,
  isWords: false,
  isTopics: false,
  isNumbers: false,
  isAnswers: false,
  isNumbered: false,
  kinds: NO_CELLS,
};

const ROWS = 60;
const FEWEST_WORDS = 4;
const LONGEST_STATUS = 30;
const NUMBER_OF_ROW = /^(?:r|rec|recommendation|no|a)?\.?\s*\d{1,3}(?:\.\d{1,2})*[a-z]?[.)]?$/i;
const ANSWER =
  /^(?:(?:fully|partially|partly|part|in part|not) )?(?:accept|agree|support|reject|decline|endorse)\w*\b|^(?:yes|no|y|n|part|partly|partial|in part|in full|in principle)[.]?$/i;
const LEVEL =
  /\b(?:high|medium|moderate|low|urgent|immediate|essential|desirable|critical|priority|level|must|should|could|short|long|term|tier|band|grade)\b|\d/i;

/** What the cells of a column hold in the rows right below a heading. */
export function contentsBelow(view: SheetView, headingRow: number, column: number): ColumnContents {
  const rows = rowsUnder(view, headingRow);
  const cells = rows.flatMap((row) => view.at(row, column) ?? []).filter(({ text }) => text.trim() !== "");
  const texts = cells.map(({ text }) => text.trim());
  const most = (is: (text: string) => boolean): boolean => texts.filter(is).length * 2 > texts.length;
  const mostByFar = (is: (text: string) => boolean): boolean =>
    texts.length > 1 && texts.filter(is).length * 3 >= texts.length * 2;
  let kinds: CellKinds | null = null;
  // Worked out when asked for: few columns are asked for all.
  return {
    get kinds() {
      kinds ??= kindsOf(cells, rows.length);
      return kinds;
    },
    get isDates() {
      return cells.filter(({ cell, text }) => cell.isDate || isDay(text)).length * 2 > cells.length;
    },
    get isNumbers() {
      return texts.length > 0 && texts.every((text) => /^[\d.]+\s*%?$/.test(text));
    },
    get isTopics() {
      return most(isTopic);
    },
    get isWords() {
      return most((text) => text.split(/\s+/).length >= FEWEST_WORDS);
    },
    get isNumbered() {
      return most((text) => NUMBER_OF_ROW.test(text));
    },
    get isAnswers() {
      return mostByFar((text) => text.length <= LONGEST_STATUS && ANSWER.test(text));
    },
  };
}

/** The rows under a heading, up to a title behind a gap: what is below it may be another table. */
function rowsUnder(view: SheetView, headingRow: number): readonly number[] {
  const rows = view.rowsBetween(headingRow + 1, Math.min(view.lastRow, headingRow + ROWS));
  const end = rows.findIndex(
    (row, index) => index > 0 && row > (rows[index - 1] ?? row) + 1 && view.row(row).length === 1,
  );
  return end < 0 ? rows : rows.slice(0, end);
}

function isTopic(text: string): boolean {
  return /\p{L}{3,}\s+(?:\S+\s+)*\p{L}{3,}/u.test(text) && !LEVEL.test(text);
}

function isDay(text: string): boolean {
  return /\d/.test(text) && readTargetDate(text, { today: "2000-01-01", year: 2000 }).end !== null;
}
