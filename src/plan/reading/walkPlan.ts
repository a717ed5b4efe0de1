import type { Placed, SheetView } from "../../chronology/sheet/sheetView";
import type { PlanRowUse } from "../action";
import type { PlanField } from "../fields";
import { addCells, addMerged, has, placedIn, type ActionRows } from "./actionRows";
import type { PlanTable } from "./findTables";
import { isSection, notAnAction, opensRecommendation } from "./rowKinds";

interface Walk {
  uses: PlanRowUse[];
  actions: ActionRows[];
  section: string;
  sectionIsRecommendation: boolean;
  recommendation: string;
  /** The latest recommendation alone on its row, if nothing has replaced it. */
  lone: ActionRows | null;
}

/** Walks down the tables of a sheet. Every non-empty row is accounted for. */
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

/** A recommendation among the titles applies to a table without a recommendation column. */
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

function walkRow(view: SheetView, table: PlanTable, row: number, walk: Walk): void {
  const cells = view.row(row);
  const [only] = cells;
  const reason = notAnAction(view, table, row, cells, {
    action: walk.actions.length > 0,
    ownAction: walk.actions.some((action) => action.table === table),
    lone: walk.lone !== null,
  });
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
  const recommended = texts("recommendation");
  const actionColumn = has(table, "action");
  const doing = actionColumn ? texts("action") : recommended;
  const last = walk.actions.at(-1);
  if (recommended.length === 0 && doing.length === 0 && last && last.table === table) {
    walk.uses.push({ row, use: "partOfAction", actionRow: last.row });
    addCells(last, cells);
    return;
  }
  if (recommended.length > 0) {
    walk.recommendation = recommended.map(({ text }) => text.trim()).join("\n");
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
  if (actionColumn && doing.length === 0 && recommended.length > 0) {
    walk.lone = next;
  } else if (walk.lone?.recommendation === recommendation && recommended.length === 0 && isBare(walk.lone)) {
    removeLone(walk, walk.lone, next);
  } else if (recommended.length > 0) {
    walk.lone = null;
  }
  walk.actions.push(next);
  walk.uses.push({ row, use: "action" });
}

/** A recommendation with nothing beside it except unrecognised columns, such as its number. */
function isBare({ table, cells }: ActionRows): boolean {
  return [...cells.keys()].every((column) => {
    const field = table.columns.find((known) => known.column === column)?.field ?? "other";
    return field === "recommendation" || field === "other";
  });
}

/** A recommendation alone above its actions is not an action; what was beside it goes to each of them. */
function removeLone(walk: Walk, lone: ActionRows, next: ActionRows): void {
  walk.actions = walk.actions.filter((action) => action !== lone);
  walk.uses = walk.uses.map((use) => (use.row === lone.row ? { row: lone.row, use: "heading" } : use));
  for (const [column, cells] of lone.cells) {
    const field = lone.table.columns.find((known) => known.column === column)?.field;
    if (field !== "recommendation" && !next.cells.has(column)) {
      next.cells.set(column, cells);
    }
  }
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

/** The first row of the merged recommendation beside this row; null if there is none. */
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
