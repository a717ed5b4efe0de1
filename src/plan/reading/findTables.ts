import type { Placed, SheetView } from "../../chronology/sheet/sheetView";
import { withoutBrackets } from "../../chronology/headings/headingWords";
import { readTargetDate } from "../../calendar/readTargetDate";
import type { PlanColumn } from "../fields";
import { contentsBelow } from "./columnContents";
import { matchPlanHeading, withoutColumnNumber } from "./headings";
import { assignFields } from "./planColumns";
import { headingTexts, lowerHeading, withGroupsAbove } from "./twoRowHeading";

/** A table of recommendations on a sheet. */
export interface PlanTable {
  /** The heading's first and last row, as numbered on the sheet. */
  headingTop: number;
  headingBottom: number;
  /** The last row before the next heading. */
  lastRow: number;
  columns: PlanColumn[];
}

interface HeadingFound {
  top: number;
  bottom: number;
  columns: PlanColumn[];
}

/** The tables of recommendations on a sheet, from the top; a repeated heading starts another. Empty if there is none. */
export function findPlanTables(view: SheetView): PlanTable[] {
  const headings: HeadingFound[] = [];
  for (const row of view.filledRows) {
    const last = headings.at(-1);
    // Questions right under the headings can read like headings themselves.
    const heading = row > (last ? last.bottom + 1 : 0) ? headingAt(view, row, last?.columns ?? null) : null;
    if (heading) {
      headings.push(heading);
    }
  }
  return headings.map(({ top, bottom, columns }, index) => ({
    headingTop: top,
    headingBottom: bottom,
    lastRow: (headings[index + 1]?.top ?? view.lastRow + 1) - 1,
    columns,
  }));
}

/** Longer texts are sentences of the table, not headings. */
const MOST_LETTERS = 160;

/** One sentence ends and another begins. */
const SENTENCES = /[.;]\s+\p{Lu}\S*\s+\S+/u;
/** The number of a row: "1.", "R1", "Rec 2.1". */
const ROW_NUMBER = /^(?:(?:r|rec|recommendation|action|no|a)\.?\s*)?\d{1,3}(?:\.\d{1,2})*[a-z]?[.)]?$/i;
/** "Lead: A. Quell": a label of a form and what it says. */
const FILLED_LABEL = /^[\p{L} /]{2,30}:\s*\p{L}/u;
const MOST_WORDS_AGAIN = 8;

/**
 * A row that is a heading. Below the first, every cell must be known, and the row must repeat an earlier heading or be as short
 * as headings are and stand apart from the rows above.
 */
function headingAt(view: SheetView, row: number, earlier: readonly PlanColumn[] | null): HeadingFound | null {
  const upper = view.row(row);
  if (upper.length < 2 || upper.some(({ text }) => text.length > MOST_LETTERS) || isDataRow(upper)) {
    return null;
  }
  if (isGroupsOnly(view, row, upper)) {
    return null;
  }
  const lower = lowerHeading(view, row, upper);
  const own = headingTexts(upper, lower);
  const { texts, grouped } =
    lower.length > 0 ? { texts: own, grouped: false } : withGroupsAbove(view, row, own);
  const columns = assignFields(texts, (column) => contentsBelow(view, row, column));
  const isNamed = ({ lowest, heading }: PlanColumn): boolean => isKnown(lowest) || isKnown(heading);
  const named = columns.filter(isNamed);
  const known = columns.filter((column) => column.field !== "other" || isNamed(column));
  const fields = new Set(columns.map(({ field }) => field).filter((field) => field !== "other"));
  const names = fields.has("action") || fields.has("recommendation");
  const enough = earlier ? isHeadingAgain(view, row, columns, earlier) && fields.size >= 2 : fields.size >= 2;
  const hasSentences = upper.some(({ text }) =>
    SENTENCES.test(withoutBrackets(withoutColumnNumber(text)).trim()),
  );
  if (
    !names ||
    !enough ||
    hasSentences ||
    known.length * 2 < columns.length ||
    named.length * 3 < columns.length
  ) {
    return null;
  }
  const bottom = lower.length > 0 ? row + 1 : row;
  return {
    top: grouped ? row - 1 : row,
    bottom: Math.max(bottom, ...upper.map((cell) => Math.min(cell.bottom, row + 2))),
    columns,
  };
}

/** Whether a row only groups the headings below it: all its cells are merged across, and more stand under them, none of them data. */
function isGroupsOnly(view: SheetView, row: number, upper: readonly Placed[]): boolean {
  const below = view.row(row + 1);
  return (
    upper.every(({ column, right }) => right > column) &&
    below.length > upper.length &&
    below.every(({ text }) => text.length <= MOST_LETTERS) &&
    !isDataRow(below) &&
    lowerHeading(view, row, upper).length === 0
  );
}

function isKnown(text: string): boolean {
  return matchPlanHeading(text).strength > 0;
}

/** Whether a row has what only the rows of a table have: a date, a number, the number of a recommendation. */
function isDataRow(cells: readonly Placed[]): boolean {
  const labels = cells.filter(({ text }) => FILLED_LABEL.test(text.trim())).length;
  return (
    cells.some(({ cell, text }) => cell.kind === "number" || cell.isDate || isDay(text)) ||
    ROW_NUMBER.test(cells[0]?.text.trim() ?? "") ||
    labels * 2 >= cells.length
  );
}

function isDay(text: string): boolean {
  if (!/\d/.test(text) || text.length > 30) return false;
  const { end, assumption } = readTargetDate(text, { today: "2000-01-01" });
  return end !== null && assumption === null;
}

function isHeadingAgain(
  view: SheetView,
  row: number,
  columns: readonly PlanColumn[],
  earlier: readonly PlanColumn[],
): boolean {
  const plain = (text: string): string =>
    text
      .replace(/[^\p{L}\d]+/gu, " ")
      .trim()
      .toLowerCase();
  const before = new Set(earlier.map(({ heading }) => plain(heading)));
  const same = columns.filter(({ heading }) => before.has(plain(heading))).length;
  if (same >= 2 && same * 2 >= columns.length) {
    return true;
  }
  const short = columns.every(({ lowest }) => lowest.split(/\s+/).length <= MOST_WORDS_AGAIN);
  const apart = view.row(row - 1).length <= 1;
  return (
    short &&
    apart &&
    columns.length >= 3 &&
    columns.every(({ heading, lowest }) => isKnown(heading) || isKnown(lowest))
  );
}
