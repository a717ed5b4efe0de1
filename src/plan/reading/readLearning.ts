import type { Placed, SheetView } from "../../chronology/sheet/sheetView";
import type { PlanRowUse, ReadAction, ReadPlanSheet } from "../action";
import { TAKEN_FROM } from "../fields";
import { addCells, wordsOfRows, type ActionRows } from "./actionRows";
import { LEFT_OUT, type RowChoice } from "./choices";
import type { PlanTable } from "./findTables";
import { findLearningTables } from "./learningTables";
import { paperDates } from "./paperDates";
import { columnsRead } from "./planColumns";
import { readActions, targetContext, type PlanContext } from "./readActions";
import { readingQueries } from "./readingQueries";

const NO_KEY = { meanings: new Map<string, string>(), rows: new Set<number>() };

/**
 * Reads the learning of one of our forms as actions that say where they came from (docs/domain.md section 7): a learning point without
 * an action is one to be thought of. Null for any other sheet. Of a form, rows can be left out, and no more.
 */
export function readLearning(
  view: SheetView,
  context: PlanContext,
  chosen: ReadonlyMap<number, RowChoice>,
): ReadPlanSheet | null {
  const tables = findLearningTables(view);
  const [first] = tables;
  if (!first) {
    return null;
  }
  const { file, sheet, hidden } = view.grid;
  const uses = new Map<number, PlanRowUse>(
    view.filledRows.map((row) => [
      row,
      { row, use: "setAside", reason: "this row of the form holds no learning" },
    ]),
  );
  const actions = tables.flatMap((table): ReadAction[] => {
    uses.set(table.headingTop, { row: table.headingTop, use: "heading" });
    const rows = view.rowsBetween(table.headingBottom + 1, table.lastRow).flatMap((row) => {
      if (chosen.get(row) === "skip") {
        uses.set(row, { row, use: "setAside", reason: LEFT_OUT });
        return [];
      }
      const learned = rowsOf(row, table, view.row(row));
      return learned.recommendation === "" && !hasWords(learned, "action") ? [] : [learned];
    });
    rows.forEach(({ row }) => uses.set(row, { row, use: "action" }));
    const paper = paperDates(view, rows, table.headingTop, targetContext(context));
    const from = [file, sheet].filter((name) => name !== "").join(", ");
    return rows.flatMap((learned) =>
      readActions(learned, view.grid, NO_KEY, context, paper).map((action) => ({
        ...action,
        others: [...action.others, { heading: TAKEN_FROM, text: `${from}: ${table.called}` }],
        queries: readingQueries(action, learned),
      })),
    );
  });
  const columns = tables.reduce<ReadPlanSheet["columns"]>(
    (known, table) => ({ ...columnsRead(table.columns), ...known }),
    {},
  );
  return {
    ...{ file, sheet, hidden, columns, actions },
    headerRow: first.headingTop,
    taken: [],
    words: wordsOfRows(view),
    body: new Set(),
    uses: [...uses.values()],
  };
}

function rowsOf(row: number, table: PlanTable, cells: readonly Placed[]): ActionRows {
  // A cell whose merged area was undone belongs to the heading on its left.
  const placed = cells.map((cell) => ({
    ...cell,
    column: table.columns.findLast(({ column }) => column <= cell.column)?.column ?? cell.column,
  }));
  const action: ActionRows = {
    row,
    table,
    cells: new Map(),
    recommendation: "",
    section: "",
    agency: "",
    pieces: [],
  };
  addCells(action, placed);
  return { ...action, recommendation: textOf(action, "recommendation") };
}

function textOf({ table, cells }: ActionRows, field: "recommendation" | "action"): string {
  const column = table.columns.find((known) => known.field === field)?.column;
  return (column === undefined ? [] : (cells.get(column) ?? [])).map(({ text }) => text.trim()).join("\n");
}

function hasWords(action: ActionRows, field: "action"): boolean {
  return textOf(action, field) !== "";
}
