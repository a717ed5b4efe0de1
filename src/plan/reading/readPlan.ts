import { widthOf, type Grid } from "../../chronology/sheet/grid";
import { viewSheet, type SheetView } from "../../chronology/sheet/sheetView";
import type { PlanRowUse, ReadAction, ReadPlanSheet } from "../action";
import { findPlanTables, findTablesByCells, type PlanTable } from "./findTables";
import { readKey } from "./key";
import { readLearning } from "./readLearning";
import { readLearningBlocks } from "./readLearningBlocks";
import { columnsRead } from "./planColumns";
import { wordsOfRows } from "./actionRows";
import { NO_CHOICES, rowChoices, withChosenColumns, type ReadingChoices } from "./choices";
import { labelledCells, type LabelledCells } from "./labelledCells";
import { columnsOf } from "./columnsRead";
import { matchOf } from "./headings";
import { paperDates } from "./paperDates";
import { paperEvents, type PaperEvents } from "./paperEvents";
import { readActions, targetContext, type PlanContext } from "./readActions";
import { readingQueries } from "./readingQueries";
import { agencyOfTitle } from "./sectionTitles";
import { tableThatGoesOn, titlesIn, withTitles, type TableAbove } from "./tablesThatGoOn";
import { turnedForms, type TurnedForms } from "./turnedForms";
import { walkPlan } from "./walkPlan";

/**
 * Reads the recommendations in a file, sheet by sheet (docs/domain.md section 7). Every non-empty row is accounted for; a sheet
 * without recommendations comes back with no actions and all its rows set aside. Never throws, whatever the grid.
 * @param choices what a person decided about columns and rows, having seen how they are read without
 */
export function readPlan(
  grids: readonly Grid[],
  context: PlanContext,
  choices: ReadingChoices = NO_CHOICES,
): ReadPlanSheet[] {
  const events = paperEvents(grids, context.today);
  let above: TableAbove | null = null;
  let titles: readonly string[] = [];
  const read: ReadPlanSheet[] = [];
  for (const grid of grids) {
    const sheetAgency = grids.length > 1 ? agencyOfTitle(grid.sheet, context.review) : "";
    const view = viewSheet(withTitles(grid, titles));
    const found = readPlanSheet(view, context, choices, { sheetAgency, events, above });
    read.push(found.sheet);
    titles = found.sheet.actions.length === 0 ? titlesIn(view) : [];
    above = found.below ?? above;
  }
  return read;
}

/** What the other sheets of a paper say of one of them. */
interface AboutSheet {
  /** The agency whose sheet it is among others; "" where the sheets are not named after agencies. */
  sheetAgency: string;
  events: PaperEvents;
  /** The table above it in its document. */
  above: TableAbove | null;
}

/** A sheet, read, and what a table without a heading below it goes on from; null where it has no table. */
interface SheetFound {
  sheet: ReadPlanSheet;
  below: TableAbove | null;
}

function readPlanSheet(
  view: SheetView,
  context: PlanContext,
  choices: ReadingChoices,
  about: AboutSheet,
): SheetFound {
  const { sheet } = view.grid;
  const rowsChosen = rowChoices(sheet, choices);
  const alone = (read: ReadPlanSheet): SheetFound => ({ sheet: read, below: null });
  const learned = readLearning(view, context, rowsChosen);
  if (learned) {
    return alone(learned);
  }
  const tables = findPlanTables(view);
  const turned = tables.some(isWide) ? null : turnedForms(view);
  if (turned) {
    return alone(readTurned(view, turned, context, choices, about));
  }
  const labelled = tables.length === 0 ? labelledCells(view) : null;
  const forms = labelled ? turnedForms(viewSheet(labelled.grid)) : null;
  if (labelled && forms) {
    return alone(readTurned(view, ofSheet(forms, labelled), context, choices, about));
  }
  // A table of concerns and support, as on a case review sheet, is no table of actions.
  const points = tables.some((table) => isWide(table) || hasActions(table))
    ? null
    : readLearningBlocks(view, context, rowsChosen);
  if (points) {
    return alone(points);
  }
  const goesOn = tables.length === 0 ? tableThatGoesOn(view, about.above) : null;
  const found = goesOn ? [goesOn] : tables.length > 0 ? tables : findTablesByCells(view);
  return readTables(view, found, context, choices, about);
}

/** Whether a heading names three things or more, which the labels of a form never do side by side. */
function isWide({ columns }: PlanTable): boolean {
  const named = columns.filter((column) => column.field !== "other" && matchOf(column).strength > 0);
  return new Set(named.map(({ field }) => field)).size > 2;
}

/** Forms that were found among parted cells, in the rows of the sheet that these came from. */
function ofSheet(forms: TurnedForms, { rowOf }: LabelledCells): TurnedForms {
  const uses = new Map<number, PlanRowUse>();
  for (const { row, ...use } of forms.uses) {
    const known = uses.get(rowOf(row));
    const own = { ...use, row: rowOf(row) };
    const moved = own.use === "partOfAction" ? { ...own, actionRow: rowOf(own.actionRow) } : own;
    if (known === undefined || moved.use === "action") uses.set(rowOf(row), moved);
  }
  return {
    ...forms,
    rowOf: (row) => rowOf(forms.rowOf(row)),
    uses: [...uses.values()],
    firstRow: rowOf(forms.firstRow),
  };
}

function hasActions({ columns }: PlanTable): boolean {
  return columns.some(({ field }) => field === "action");
}

/** A sheet whose labels stand down the side: read as it is when turned, in the rows where it stands. */
function readTurned(
  view: SheetView,
  { grid, rowOf, uses, firstRow }: TurnedForms,
  context: PlanContext,
  choices: ReadingChoices,
  about: AboutSheet,
): ReadPlanSheet {
  const turned = viewSheet(grid);
  const { sheet } = readTables(turned, findPlanTables(turned), context, { ...choices, rows: [] }, about);
  const actions = sheet.actions.map((action): ReadAction => {
    const row = rowOf(action.row);
    return { ...action, row, queries: action.queries.map((query) => ({ ...query, row })) };
  });
  return { ...sheet, headerRow: firstRow, words: wordsOfRows(view), body: new Set(), actions, uses };
}

function readTables(
  view: SheetView,
  found: readonly PlanTable[],
  context: PlanContext,
  choices: ReadingChoices,
  { sheetAgency, events, above }: AboutSheet,
): SheetFound {
  const { grid } = view;
  const { file, sheet, hidden } = grid;
  const tables = withChosenColumns(found, sheet, choices);
  const words = wordsOfRows(view);
  const key = readKey(view);
  const [first] = tables;
  const last = tables.at(-1);
  if (!first || !last) {
    const uses = view.filledRows.map((row) => ({
      row,
      use: "setAside" as const,
      reason: key.rows.has(row) ? "key to the table" : "this sheet holds no table of recommendations",
    }));
    const none = {
      headerRow: null,
      columns: {},
      taken: [],
      words,
      body: new Set<number>(),
      actions: [],
      uses,
    };
    return { sheet: { file, sheet, hidden, ...none }, below: null };
  }
  const goesOn = first.headingBottom < view.firstRow;
  const { actions, uses } = walkPlan(view, tables, key.rows, context.review, rowChoices(sheet, choices), {
    sheetAgency,
    recommendation: goesOn ? (above?.recommendation ?? "") : "",
  });
  const paper = paperDates(view, actions, first.headingTop, targetContext(context));
  const read = actions.flatMap((rows) =>
    readActions(rows, grid, key, context, paper, events).map((action): ReadAction => ({
      ...action,
      queries: readingQueries(action, rows),
    })),
  );
  const columns = tables.reduce<ReadPlanSheet["columns"]>(
    (known, table) => ({ ...columnsRead(table.columns), ...known }),
    {},
  );
  const chosen = new Set(choices.columns.flatMap((one) => (one.sheet === sheet ? [one.column] : [])));
  const taken = columnsOf(view, tables, chosen);
  const body = new Set(tables.flatMap((table) => view.rowsBetween(table.headingBottom + 1, table.lastRow)));
  const headerRow = goesOn ? null : first.headingTop;
  const recommendation = actions.at(-1)?.recommendation ?? "";
  return {
    sheet: { file, sheet, hidden, headerRow, columns, taken, words, body, actions: read, uses },
    below: { file, width: widthOf(grid), table: last, recommendation },
  };
}
