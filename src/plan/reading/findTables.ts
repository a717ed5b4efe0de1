import type { Placed, SheetView } from "../../chronology/sheet/sheetView";
import { withoutBrackets } from "../../chronology/headings/headingWords";
import { readTargetDate } from "../../calendar/readTargetDate";
import type { PlanColumn, PlanField } from "../fields";
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
  return tablesUnder(view, headings);
}

function tablesUnder(view: SheetView, headings: readonly HeadingFound[]): PlanTable[] {
  return headings.map(({ top, bottom, columns }, index) => ({
    headingTop: top,
    headingBottom: bottom,
    lastRow: (headings[index + 1]?.top ?? view.lastRow + 1) - 1,
    columns,
  }));
}

/**
 * The tables of a sheet whose headings say too little by their words: a row of short texts, over what somebody is to do and two
 * things or more that go with it. The first such row is the heading, and so is each row that repeats it. Empty if there is none.
 */
export function findTablesByCells(view: SheetView): PlanTable[] {
  const top = view.filledRows.find((row) => saysByCells(view, row));
  if (top === undefined) return [];
  const first = headingByCells(view, top)?.columns ?? [];
  const rows = view.filledRows.filter(
    (row) =>
      row >= top &&
      (plainRow(view.row(row)) === plainRow(view.row(top)) ||
        opensNextTable(view, row, view.row(row), first)),
  );
  return tablesUnder(
    view,
    rows.flatMap((row) => headingByCells(view, row) ?? []),
  );
}

const FEWEST_HEADINGS = 3;
const LONGEST_HEADING = 70;
/** What is done with what is to be done: when, by whom, how far. */
const BESIDE_ACTIONS: ReadonlySet<PlanField> = new Set<PlanField>([
  "recommendation",
  "lead",
  "agency",
  "target",
  "status",
  "rag",
]);

function saysByCells(view: SheetView, row: number): boolean {
  const columns = headingByCells(view, row)?.columns ?? [];
  const action = columns.find(({ field }) => field === "action");
  if (!action) return false;
  const { acts, plans } = contentsBelow(view, row, action.column).kinds;
  const beside = new Set(columns.map(({ field }) => field).filter((field) => BESIDE_ACTIONS.has(field)));
  return acts + plans >= 0.5 && beside.size >= 2 && (beside.has("target") || beside.has("lead"));
}

function headingByCells(view: SheetView, row: number): HeadingFound | null {
  const cells = view.row(row);
  const isOne =
    cells.length >= FEWEST_HEADINGS &&
    cells.every(({ text }) => text.length <= LONGEST_HEADING && !SENTENCES.test(text)) &&
    new Set(cells.map(({ text }) => text.trim().toLowerCase())).size === cells.length &&
    !isDataRow(cells) &&
    view.row(row + 1).length > 0 &&
    view.rowsBetween(row + 1, view.lastRow).every((below) => view.row(below).length <= cells.length + 1);
  if (!isOne || isGroupsOnly(view, row, cells)) return null;
  const lower = lowerHeading(view, row, cells);
  const columns = assignFields(
    headingTexts(cells, lower),
    (column) => contentsBelow(view, row, column),
    true,
  );
  return { top: row, bottom: lower.length > 0 ? row + 1 : row, columns };
}

function plainRow(cells: readonly Placed[]): string {
  return cells.map(({ text }) => text.trim().toLowerCase()).join("|");
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
  const isNext = earlier !== null && opensNextTable(view, row, upper, earlier);
  const columns = assignFields(texts, (column) => contentsBelow(view, row, column), isNext);
  const isNamed = ({ lowest, heading }: PlanColumn): boolean => isKnown(lowest) || isKnown(heading);
  const named = columns.filter(isNamed);
  const known = columns.filter((column) => column.field !== "other" || isNamed(column));
  const fields = new Set(columns.map(({ field }) => field).filter((field) => field !== "other"));
  const names = fields.has("action") || fields.has("recommendation");
  const again = earlier === null || isNext || isHeadingAgain(view, row, columns, earlier);
  const hasSentences = upper.some(({ text }) =>
    SENTENCES.test(withoutBrackets(withoutColumnNumber(text)).trim()),
  );
  if (
    !names ||
    !again ||
    fields.size < 2 ||
    hasSentences ||
    (!isNext && (known.length * 2 < columns.length || named.length * 3 < columns.length))
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
    cells.some(
      ({ cell, text }) => cell.kind === "number" || cell.isDate || (isDay(text) && !isKnown(text)),
    ) ||
    ROW_NUMBER.test(cells[0]?.text.trim() ?? "") ||
    labels * 2 >= cells.length
  );
}

function isDay(text: string): boolean {
  if (!/\d/.test(text) || text.length > 30) return false;
  const { end, assumption } = readTargetDate(text, { today: "2000-01-01" });
  return end !== null && assumption === null;
}

/** Whether a row of short texts under a title or a gap begins as the heading above does: the next table, with headings of its own. */
function opensNextTable(
  view: SheetView,
  row: number,
  cells: readonly Placed[],
  earlier: readonly PlanColumn[],
): boolean {
  const [first] = cells;
  return (
    first?.text.trim().toLowerCase() === earlier[0]?.heading.trim().toLowerCase() &&
    cells.length >= FEWEST_HEADINGS &&
    cells.every(({ text }) => text.length <= LONGEST_HEADING) &&
    view.row(row - 1).length <= 1
  );
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
