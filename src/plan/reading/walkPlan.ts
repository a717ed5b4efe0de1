import type { Placed, SheetView } from "../../chronology/sheet/sheetView";
import type { PlanRowUse } from "../action";
import type { Review } from "../../review/review";
import { addCells, addMerged, has, placedIn, type ActionRows } from "./actionRows";
import { LEFT_OUT, type RowChoice } from "./choices";
import type { PlanTable } from "./findTables";
import { aboveTables, isSection, isTitleOfNext, notAnAction, numberedTitle } from "./rowKinds";
import {
  agencyOfTitle,
  isNamedRecommendation,
  NO_TITLE,
  opensRecommendation,
  type SectionTitle,
} from "./sectionTitles";
import { beginsSmall, goesOnFrom, isPieceOf, isPointOf, joined, joinPiece } from "./wordPieces";

interface Walk {
  review: Review;
  uses: PlanRowUse[];
  actions: ActionRows[];
  title: SectionTitle;
  /** The agency that the latest title named, and the one that the sheet is named after. */
  agency: string;
  sheetAgency: string;
  recommendation: string;
  /** The latest recommendation alone on its row, if nothing has replaced it. */
  lone: ActionRows | null;
  /** The tables whose actions begin with small letters. */
  small: ReadonlySet<PlanTable>;
  /** What a person decided about rows. */
  chosen: ReadonlyMap<number, RowChoice>;
}

/**
 * Walks down the tables of a sheet. Every non-empty row is accounted for.
 * @param chosen what a person decided about rows; what the heading of a table is stays
 * @param before the agency whose sheet it is among others, "" where the sheets are not named after agencies, and the recommendation
 * that a table without a heading goes on from
 */
export function walkPlan(
  view: SheetView,
  tables: readonly PlanTable[],
  keyRows: ReadonlySet<number>,
  review: Review,
  chosen: ReadonlyMap<number, RowChoice>,
  { sheetAgency, recommendation }: { sheetAgency: string; recommendation: string },
): { actions: ActionRows[]; uses: PlanRowUse[] } {
  const walk: Walk = {
    review,
    uses: [],
    actions: [],
    title: NO_TITLE,
    agency: "",
    sheetAgency,
    recommendation,
    lone: null,
    small: new Set(tables.filter((table) => beginsSmall(view, table))),
    chosen,
  };
  (view.grid.above ?? []).forEach((text, index, all) => {
    noteTitle([text], index === all.length - 1, walk, tables[0]);
  });
  const firstHeading = tables[0]?.headingTop ?? 0;
  for (const row of view.filledRows) {
    const table = tables.find((candidate) => row >= candidate.headingTop && row <= candidate.lastRow);
    if (!table) {
      const isLast = view.rowsBetween(row + 1, firstHeading - 1).length === 0;
      noteTitle(
        view.row(row).map(({ text }) => text),
        isLast,
        walk,
        tables[0],
      );
      walk.uses.push(keyRows.has(row) ? aside(row, "key to the table") : aboveTables(view, row));
    } else if (row <= table.headingBottom) {
      walk.uses.push({ row, use: "heading" });
    } else if (chosen.has(row)) {
      walkChosen(view, table, row, walk);
    } else if (keyRows.has(row)) {
      walk.uses.push(aside(row, "key to the table"));
    } else if (isTitleOfNext(view, tables, table, row)) {
      openTitle(view.row(row)[0]?.text.trim() ?? "", tables[tables.indexOf(table) + 1] ?? table, walk);
      walk.uses.push({ row, use: "heading" });
    } else {
      walkRow(view, table, row, walk);
    }
  }
  return { actions: walk.actions, uses: walk.uses };
}

/** Titles of whole papers name an agency or a topic without being about the rows of one table. */
const OF_A_PAPER = /\b(?:plan|report|review|strategy|improvement|tracker|summary)\b/i;

/** Boards own papers: the name of one heads a paper, unless it stands right above the table. */
const BOARD = /\b(?:board|partnership|committee|partners|l?scp|l?sab|l?scb|csp)\b/i;
/** A number whose recommendation is the next title. */
const NUMBER_ALONE = /^(?:recommendation|rec)\b\.?\s*(?:no\.?\s*)?\w{1,5}[.:]?$/i;

/** A recommendation or an agency among the titles applies to the table beneath. */
function noteTitle(
  texts: readonly string[],
  isLast: boolean,
  walk: Walk,
  table: PlanTable | undefined,
): void {
  const text = texts.map((one) => one.trim()).join(" ");
  const named = opensRecommendation(text) || isNamedRecommendation(text);
  const isAgency =
    texts.length === 1 &&
    !OF_A_PAPER.test(text) &&
    (isLast || !BOARD.test(text)) &&
    agencyOfTitle(text, walk.review) !== "";
  if (table && (named || isAgency)) {
    openTitle(text, table, walk);
  } else if (table && walk.title.recommendation && NUMBER_ALONE.test(walk.title.text)) {
    openTitle(`${walk.title.text}\n${text}`, table, walk);
  }
}

/** What a title says goes to the rows beneath: their agency, their recommendation, or a section (docs/domain.md section 7). */
function openTitle(text: string, table: PlanTable, walk: Walk): void {
  const agency = agencyOfTitle(text, walk.review);
  const recommendation = agency === "" && (!has(table, "recommendation") || opensRecommendation(text));
  if (agency !== "" || !(opensRecommendation(text) || isNamedRecommendation(text))) {
    walk.agency = agency;
  }
  walk.title = agency === "" ? { text, recommendation, agency } : { ...NO_TITLE, agency };
  walk.recommendation = recommendation ? text : "";
  walk.lone = null;
}

function aside(row: number, reason: string): PlanRowUse {
  return { row, use: "setAside", reason };
}

/** A row that a person has decided about. The first row of all has nothing above that it could be joined to. */
function walkChosen(view: SheetView, table: PlanTable, row: number, walk: Walk): void {
  const choice = walk.chosen.get(row);
  const last = walk.actions.at(-1);
  if (choice === "skip") {
    walk.uses.push(aside(row, LEFT_OUT));
  } else if (choice === "join" && last) {
    addPiece(walk, table, last, view.row(row));
  } else {
    addAction(view, table, row, walk);
  }
}

function walkRow(view: SheetView, table: PlanTable, row: number, walk: Walk): void {
  const cells = view.row(row);
  const [only] = cells;
  const last = walk.actions.at(-1);
  if (last && !walk.small.has(table) && isPieceOf(last, walk.uses.at(-1)?.row ?? 0, table, cells)) {
    addPiece(walk, table, last, cells);
    return;
  }
  if (last && isPointOf(last, walk.uses.at(-1)?.row ?? 0, table, cells)) {
    walk.uses.push({ row, use: "partOfAction", actionRow: last.row });
    addCells(last, cells);
    return;
  }
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
  const numbered = covered === null ? numberedTitle(view, table, cells) : null;
  if (numbered) {
    openTitle(cells.map(({ text }) => text.trim()).join(" "), table, walk);
    walk.uses.push({ row, use: "heading" });
    return;
  }
  if (textsOf(table, cells).length === 0 && last && last.table === table) {
    walk.uses.push({ row, use: "partOfAction", actionRow: last.row });
    addCells(last, cells);
    return;
  }
  addAction(view, table, row, walk);
}

/** What a row says of a recommendation or an action. */
function textsOf(table: PlanTable, cells: readonly Placed[]): Placed[] {
  return [...placedIn(table, "recommendation", cells), ...placedIn(table, "action", cells)];
}

/** An action of its own. */
function addAction(view: SheetView, table: PlanTable, row: number, walk: Walk): void {
  const cells = view.row(row);
  const last = walk.actions.at(-1);
  const recommended = placedIn(table, "recommendation", cells);
  const isLone = has(table, "action") && placedIn(table, "action", cells).length === 0;
  const [words] = recommended;
  if (words && last && !walk.small.has(table) && goesOnFrom(last, table, row, words)) {
    extendRecommendation(walk, words.text);
  } else if (recommended.length > 0) {
    walk.recommendation = recommended.map(({ text }) => text.trim()).join("\n");
    if (!walk.title.recommendation && opensRecommendation(walk.title.text)) {
      walk.title = NO_TITLE;
    }
  }
  const { title } = walk;
  const recommendation = has(table, "recommendation")
    ? walk.recommendation
    : title.recommendation
      ? title.text
      : "";
  const section = title.recommendation ? "" : title.text;
  const about = { recommendation, section, agency: walk.agency || walk.sheetAgency };
  const next: ActionRows = { row, table, cells: new Map(), ...about, pieces: [] };
  addMerged(view, table, row, next);
  addCells(next, cells);
  if (isLone && recommended.length > 0) {
    walk.lone = walk.chosen.has(row) ? null : next;
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

/** Joins a piece of an action, and of its recommendation, to what stands above it. */
function addPiece(walk: Walk, table: PlanTable, action: ActionRows, cells: readonly Placed[]): void {
  const recommended = placedIn(table, "recommendation", cells);
  recommended.forEach(({ text }) => extendRecommendation(walk, text));
  joinPiece(action, cells);
  const [first] = cells;
  if (first) walk.uses.push({ row: first.row, use: "partOfAction", actionRow: action.row });
}

function extendRecommendation(walk: Walk, text: string): void {
  const before = walk.recommendation;
  walk.recommendation = joined(before, text);
  for (const action of walk.actions.filter(({ recommendation }) => recommendation === before)) {
    action.recommendation = walk.recommendation;
  }
}

function openSection(view: SheetView, table: PlanTable, row: number, cell: Placed, walk: Walk): void {
  const before = view.filledRows.filter((earlier) => earlier < row).at(-1);
  const text = cell.text.trim();
  const goesOn =
    before !== undefined &&
    before === row - 1 &&
    walk.title.recommendation &&
    view.row(before).length === 1 &&
    before > table.headingBottom &&
    agencyOfTitle(text, walk.review) === "" &&
    !opensRecommendation(text);
  openTitle(goesOn ? `${walk.title.text}\n${text}` : text, table, walk);
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
