import { isGuidance, isNote, isPageMark, isTotal } from "../../chronology/rows/lineKinds";
import type { Placed, SheetView } from "../../chronology/sheet/sheetView";
import type { PlanRowUse } from "../action";
import { statusOfWords } from "../status";
import { has } from "./actionRows";
import type { PlanTable } from "./findTables";
import { isHintRow } from "./hintRows";
import { isNamedRecommendation, isTitleOfRows, opensRecommendation } from "./sectionTitles";

/** What has been found above a row. */
interface MetAbove {
  /** An action in any table, and one in the row's own table. */
  action: boolean;
  ownAction: boolean;
  /** The row above is a recommendation alone on its row. */
  lone: boolean;
}

/** A form shows how it is filled in: "Example: Staff should ask about fathers". */
const EXAMPLE = /^\s*\(?(?:worked )?examples?\s*[:–-]\s*\S/i;

/** Why a row is neither an action nor a section; null if it may be one. */
export function notAnAction(
  view: SheetView,
  table: PlanTable,
  row: number,
  cells: readonly Placed[],
  above: MetAbove,
): string | null {
  const [first] = cells;
  if (!first) {
    return null;
  }
  const text = first.text.trim();
  const few = cells.length <= 2;
  if (isUnfilled(view, table, row, cells)) {
    return "a row of the form that was not filled in";
  }
  if (!above.ownAction && (isHelper(cells) || isHintRow(table, cells))) {
    return "a helper row under the heading";
  }
  if (!above.ownAction && cells.some((cell) => EXAMPLE.test(cell.text))) {
    return "an example under the heading";
  }
  if (
    cells.every((cell) => isGuidance(cell.text) || /^[([].*[)\]]$/s.test(cell.text.trim())) &&
    !above.lone &&
    !above.ownAction
  ) {
    return "guidance under the heading";
  }
  if (few && isPageMark(text)) {
    return "the number of a page";
  }
  if (few && isTotal(text)) {
    return "a total";
  }
  if (few && isNote(text) && !/^source:/i.test(text)) {
    return "a note below the table";
  }
  const behind = view.filledRows.filter((later) => later > row && later <= table.lastRow);
  const gap = row > (view.filledRows.filter((earlier) => earlier < row).at(-1) ?? row) + 1;
  const more = behind.some((later) => view.row(later).length > 1);
  return cells.length === 1 &&
    !more &&
    !opensRecommendation(text) &&
    above.action &&
    (gap || !(isRecommended(table, first) || isInsideTable(table, first)))
    ? "a note below the table"
    : null;
}

/** Whether a row has only a number or a choice that came with the form. */
function isUnfilled(view: SheetView, table: PlanTable, row: number, cells: readonly Placed[]): boolean {
  const asked = table.columns.filter(({ field }) => !["other", "status", "rag"].includes(field));
  const empty = asked.every(({ column }) => !view.at(row, column) && !view.coveredBy(row, column));
  return (
    empty &&
    cells.every(({ text }) => /^\s*\(?[\d.]{1,6}[.)]?\s*$/.test(text) || statusOfWords(text) !== null)
  );
}

function isRecommended(table: PlanTable, cell: Placed): boolean {
  return table.columns.some(
    ({ column, field }) => column === cell.column && (field === "recommendation" || field === "action"),
  );
}

/** Whether a cell is under a known heading other than the first, where notes below a table do not stand. */
function isInsideTable(table: PlanTable, cell: Placed): boolean {
  return table.columns.slice(1).some(({ column, field }) => column === cell.column && field !== "other");
}

/** Whether a row numbers or letters the columns, or says how to fill them in. */
function isHelper(cells: readonly Placed[]): boolean {
  const texts = cells.map(({ text }) => text.trim());
  const counted = texts.every(
    (text, index) => /^\(?(?:\d{1,2}|[a-z])\)?$/i.test(text) && text.length <= 4 && index >= 0,
  );
  const hints = texts.filter(
    (text) =>
      isGuidance(text) ||
      /^[([].*[)\]]$/s.test(text) ||
      /^(?:what|who|how|when|why|which|dd\/?mm|name|specific|smart|i\.?e\.?)\b.*(?:\?|…|$)/i.test(text),
  );
  return texts.length >= 2 && (counted || hints.length === texts.length);
}

const LONGEST_SECTION = 160;
const NUMBERED_SECTION =
  /^(?:recommendation|theme|section|part|objective|priority|area|outcome|standard|finding|lesson)\b[^\n]{0,12}\d/i;

/** A lone cell is a section heading unless it is the action itself, or a recommendation in its own column. */
export function isSection(view: SheetView, table: PlanTable, cell: Placed): boolean {
  const { row, column, right, text } = cell;
  const spread = table.columns.filter((known) => known.column >= column && known.column <= right);
  if (spread.length > 1) {
    return true;
  }
  const field = spread[0]?.field;
  if (field !== "action" && field !== undefined && spread[0] !== table.columns[0]) {
    return false;
  }
  if (field === "recommendation") {
    return titlesRows(view, table, cell);
  }
  if (field !== "action" || NUMBERED_SECTION.test(text.trim()) || opensRecommendation(text)) {
    return true;
  }
  const beside = table.columns.some((known) => view.coveredBy(row, known.column));
  const followed = view.row(row + 1).length > 1;
  return !has(table, "recommendation") && !beside && followed && text.length <= LONGEST_SECTION;
}

/** Whether a text in the column of recommendations is a title: the next row has a recommendation and an action of its own. */
function titlesRows(view: SheetView, table: PlanTable, { row, column, text }: Placed): boolean {
  const next = view.filledRows.find((later) => later > row);
  if (next === undefined || !(isTitleOfRows(text) || isNamedRecommendation(text))) {
    return false;
  }
  if (next > table.lastRow) {
    return true;
  }
  const actions = table.columns.filter(({ field }) => field === "action");
  return (
    view.at(next, column) !== undefined && actions.some((known) => view.at(next, known.column) !== undefined)
  );
}

/** A title with its number beside it: "1 | Communication" above "1.1 | Agencies should share information | …". */
export function numberedTitle(view: SheetView, table: PlanTable, cells: readonly Placed[]): Placed | null {
  const field = ({ column }: Placed): string =>
    table.columns.find((known) => known.column === column)?.field ?? "other";
  const [number, title] = cells;
  const isTitle =
    cells.length === 2 &&
    number !== undefined &&
    title !== undefined &&
    field(number) === "other" &&
    /^\s*[A-Z]?\d{0,2}[.)]?\s*$/.test(number.text);
  if (!isTitle) {
    return null;
  }
  const isNamed = opensRecommendation(title.text) || isNamedRecommendation(title.text);
  if (field(title) === "action" && !has(table, "recommendation") && isNamed) {
    return title;
  }
  return field(title) === "recommendation" && isTitleOfRows(title.text) && titlesRows(view, table, title)
    ? title
    : null;
}

const FEWEST_CELLS = 3;

/** What a row above all tables is: a title, or, where it has many cells, perhaps of a table whose heading says nothing known. */
export function aboveTables(view: SheetView, row: number): PlanRowUse {
  return view.row(row).length < FEWEST_CELLS
    ? { row, use: "heading" }
    : { row, use: "setAside", reason: "it stands above the table" };
}

/** A row alone right above the next heading, whatever is between, is a title of the next table. */
export function isTitleOfNext(
  view: SheetView,
  tables: readonly PlanTable[],
  table: PlanTable,
  row: number,
): boolean {
  const next = tables[tables.indexOf(table) + 1];
  const [only] = view.row(row);
  const between = next ? view.rowsBetween(row + 1, next.headingTop - 1) : [];
  return (
    next !== undefined &&
    only !== undefined &&
    view.row(row).length === 1 &&
    between.length === 0 &&
    !isNote(only.text.trim())
  );
}
