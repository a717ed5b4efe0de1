import { isGuidance, isNote, isPageMark, isTotal } from "../../chronology/rows/lineKinds";
import type { Placed, SheetView } from "../../chronology/sheet/sheetView";
import type { PlanRowUse } from "../action";
import { statusOfWords } from "../status";
import type { PlanColumn, PlanField } from "../fields";
import type { PlanTable } from "./findTables";

/** The rows of one action cell, before its words are read. */
export interface ActionRows {
  row: number;
  table: PlanTable;
  /** What stands in each column, from the top; merged cells of rows above are among them. */
  cells: Map<number, Placed[]>;
  recommendation: string;
  /** The text of the section row above; "" where there is none, or where it is the recommendation. */
  section: string;
}

interface Walk {
  uses: PlanRowUse[];
  actions: ActionRows[];
  section: string;
  sectionIsRecommendation: boolean;
  recommendation: string;
  /** A recommendation that stands alone on its row, and whether an action followed it. */
  lone: ActionRows | null;
}

/** Walks down the tables of a sheet. Every row that holds something is accounted for. */
export function walkPlan(
  view: SheetView,
  tables: readonly PlanTable[],
  keyRows: ReadonlySet<number>,
): { actions: ActionRows[]; uses: PlanRowUse[] } {
  const walk: Walk = {
    uses: [],
    actions: [],
    section: "",
    sectionIsRecommendation: false,
    recommendation: "",
    lone: null,
  };
  for (const row of view.filledRows) {
    const table = tables.find((candidate) => row >= candidate.headingTop && row <= candidate.lastRow);
    if (!table) {
      noteTitle(view.row(row), walk);
      walk.uses.push(keyRows.has(row) ? aside(row, "key to the table") : { row, use: "heading" });
    } else if (row <= table.headingBottom) {
      walk.uses.push({ row, use: "heading" });
    } else if (keyRows.has(row)) {
      walk.uses.push(aside(row, "key to the table"));
    } else {
      walkRow(view, table, row, walk);
    }
  }
  return { actions: walk.actions, uses: walk.uses };
}

/** A recommendation among the titles is that of a table without a column for it. */
function noteTitle(cells: readonly Placed[], walk: Walk): void {
  const text = cells.map((cell) => cell.text.trim()).join(" ");
  if (opensRecommendation(text)) {
    walk.section = text;
    walk.sectionIsRecommendation = true;
  }
}

function aside(row: number, reason: string): PlanRowUse {
  return { row, use: "setAside", reason };
}

function has(table: PlanTable, field: PlanField): boolean {
  return table.columns.some((column) => column.field === field);
}

function walkRow(view: SheetView, table: PlanTable, row: number, walk: Walk): void {
  const cells = view.row(row);
  const [only] = cells;
  const reason = notAnAction(view, table, row, cells, walk);
  if (reason !== null) {
    walk.uses.push(aside(row, reason));
    return;
  }
  const covered = recommendationAbove(view, table, row);
  if (only && cells.length === 1 && isSection(view, table, only) && covered === null) {
    openSection(view, table, row, only, walk);
    return;
  }
  const texts = (field: PlanField): Placed[] => placedIn(table, field, cells);
  const own = texts("recommendation");
  const actionColumn = has(table, "action");
  const doing = actionColumn ? texts("action") : own;
  const last = walk.actions.at(-1);
  if (own.length === 0 && doing.length === 0 && last && last.table === table) {
    walk.uses.push({ row, use: "partOfAction", actionRow: last.row });
    addCells(last, cells);
    return;
  }
  if (own.length > 0) {
    walk.recommendation = own.map(({ text }) => text.trim()).join("\n");
    if (!walk.sectionIsRecommendation && opensRecommendation(walk.section)) {
      walk.section = "";
    }
  }
  const recommendation = has(table, "recommendation")
    ? walk.recommendation
    : walk.sectionIsRecommendation
      ? walk.section
      : "";
  const section = walk.sectionIsRecommendation ? "" : walk.section;
  const next: ActionRows = { row, table, cells: new Map(), recommendation, section };
  addMerged(view, table, row, next);
  addCells(next, cells);
  if (actionColumn && doing.length === 0 && own.length > 0) {
    walk.lone = next;
  } else if (walk.lone?.recommendation === recommendation && own.length === 0 && isBare(walk.lone)) {
    takeLoneAway(walk, walk.lone, next);
  } else if (own.length > 0) {
    walk.lone = null;
  }
  walk.actions.push(next);
  walk.uses.push({ row, use: "action" });
}

/** A recommendation with nothing beside it but columns of its own, such as its number. */
function isBare({ table, cells }: ActionRows): boolean {
  return [...cells.keys()].every((column) => {
    const field = table.columns.find((own) => own.column === column)?.field ?? "other";
    return field === "recommendation" || field === "other";
  });
}

/** A recommendation that stood alone above its actions is no action; what stood beside it goes to each of them. */
function takeLoneAway(walk: Walk, lone: ActionRows, next: ActionRows): void {
  walk.actions = walk.actions.filter((action) => action !== lone);
  walk.uses = walk.uses.map((use) => (use.row === lone.row ? { row: lone.row, use: "heading" } : use));
  for (const [column, cells] of lone.cells) {
    const field = lone.table.columns.find((own) => own.column === column)?.field;
    if (field !== "recommendation" && !next.cells.has(column)) {
      next.cells.set(column, cells);
    }
  }
}

function placedIn(table: PlanTable, field: PlanField, cells: readonly Placed[]): Placed[] {
  const columns = table.columns.filter((column) => column.field === field);
  return cells.filter(({ column }) => columns.some((own) => own.column === column));
}

/** Why a row is neither an action nor a section; null where it may be one. */
function notAnAction(
  view: SheetView,
  table: PlanTable,
  row: number,
  cells: readonly Placed[],
  walk: Walk,
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
  if (row === table.headingBottom + 1 && isHelper(cells)) {
    return "a helper row under the heading";
  }
  if (
    cells.every((cell) => isGuidance(cell.text) || /^[([].*[)\]]$/s.test(cell.text.trim())) &&
    walk.lone === null &&
    isAbove(table, walk)
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
    walk.actions.length > 0 &&
    (gap || !isRecommended(table, first))
    ? "a note below the table"
    : null;
}

/** Nothing but a number or a choice that the form came with. */
function isUnfilled(view: SheetView, table: PlanTable, row: number, cells: readonly Placed[]): boolean {
  const told = table.columns.filter(({ field }) => !["other", "status", "rag"].includes(field));
  const empty = told.every(({ column }) => !view.at(row, column) && !view.coveredBy(row, column));
  return (
    empty &&
    cells.every(({ text }) => /^\s*\(?[\d.]{1,6}[.)]?\s*$/.test(text) || statusOfWords(text) !== null)
  );
}

/** No action of this table has been met yet. */
function isAbove(table: PlanTable, walk: Walk): boolean {
  return walk.actions.every((action) => action.table !== table);
}

function isRecommended(table: PlanTable, cell: Placed): boolean {
  return table.columns.some(
    ({ column, field }) => column === cell.column && (field === "recommendation" || field === "action"),
  );
}

/** Rows that count or letter the columns, or say how each is to be filled in. */
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

/** A lone cell is the heading of a section unless it is the action itself, or a recommendation in its own narrow column. */
function isSection(view: SheetView, table: PlanTable, cell: Placed): boolean {
  const { row, column, right, text } = cell;
  const spread = table.columns.filter((own) => own.column >= column && own.column <= right);
  if (spread.length > 1) {
    return true;
  }
  const field = spread[0]?.field;
  if (field !== "action" && field !== undefined && spread[0] !== table.columns[0]) {
    return false;
  }
  if (field === "recommendation") {
    return false;
  }
  if (field !== "action" || NUMBERED_SECTION.test(text.trim()) || opensRecommendation(text)) {
    return true;
  }
  const beside = table.columns.some((own) => view.coveredBy(row, own.column));
  const followed = view.row(row + 1).length > 1;
  return !has(table, "recommendation") && !beside && followed && text.length <= LONGEST_SECTION;
}

function opensRecommendation(text: string): boolean {
  return /^\s*(?:recommendation|rec)\b\.?\s*(?:\d|no\b|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b|[:–-])/i.test(
    text,
  );
}

function openSection(view: SheetView, table: PlanTable, row: number, cell: Placed, walk: Walk): void {
  const before = view.filledRows.filter((earlier) => earlier < row).at(-1);
  const text = cell.text.trim();
  const goesOn =
    before !== undefined &&
    before === row - 1 &&
    walk.sectionIsRecommendation &&
    view.row(before).length === 1 &&
    before > table.headingBottom &&
    !opensRecommendation(text);
  walk.sectionIsRecommendation = !has(table, "recommendation") || opensRecommendation(text);
  walk.section = goesOn ? `${walk.section}\n${text}` : text;
  walk.recommendation = walk.sectionIsRecommendation ? walk.section : "";
  walk.lone = null;
  walk.uses.push({ row, use: "heading" });
}

/** The first row of the merged recommendation that this row lies beside; null where it lies beside none. */
function recommendationAbove(view: SheetView, table: PlanTable, row: number): number | null {
  const columns = table.columns.filter(({ field }) => field === "recommendation");
  for (const { column } of columns) {
    const owner = view.coveredBy(row, column);
    if (owner && owner.row < row) {
      return owner.row;
    }
  }
  return null;
}

/** Fields whose merged cells stand for every row that they lie beside. */
function addMerged(view: SheetView, table: PlanTable, row: number, next: ActionRows): void {
  for (const column of table.columns) {
    const owner = view.coveredBy(row, column.column);
    const cell =
      owner && owner.row < row && owner.row > table.headingBottom && owner.column === column.column
        ? view.at(owner.row, owner.column)
        : undefined;
    if (cell && column.field !== "recommendation" && column.field !== "action") {
      next.cells.set(column.column, [cell]);
    }
  }
}

function addCells(action: ActionRows, cells: readonly Placed[]): void {
  for (const cell of cells) {
    const known = action.cells.get(cell.column) ?? [];
    action.cells.set(cell.column, [...known, cell]);
  }
}

/** The columns of an action that hold a field, and what stands there. */
export function cellsOf(action: ActionRows, field: PlanField): { column: PlanColumn; cells: Placed[] }[] {
  return action.table.columns
    .filter((column) => column.field === field)
    .map((column) => ({ column, cells: action.cells.get(column.column) ?? [] }))
    .filter(({ cells }) => cells.length > 0);
}
