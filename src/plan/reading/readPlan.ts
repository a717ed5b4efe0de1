import type { Grid } from "../../chronology/sheet/grid";
import { viewSheet } from "../../chronology/sheet/sheetView";
import type { ReadAction, ReadPlanSheet } from "../action";
import { findPlanTables } from "./findTables";
import { readKey } from "./key";
import { readLearning } from "./readLearning";
import { columnsRead } from "./planColumns";
import { paperDates } from "./paperDates";
import { readActions, targetContext, type PlanContext } from "./readActions";
import { readingQueries } from "./readingQueries";
import { walkPlan } from "./walkPlan";

export type { PlanContext } from "./readActions";

/**
 * Reads the recommendations in a file, sheet by sheet (docs/domain.md section 7). Every non-empty row is accounted for; a sheet
 * without recommendations comes back with no actions and all its rows set aside. Never throws, whatever the grid.
 */
export function readPlan(grids: readonly Grid[], context: PlanContext): ReadPlanSheet[] {
  return grids.map((grid) => readPlanSheet(grid, context));
}

function readPlanSheet(grid: Grid, context: PlanContext): ReadPlanSheet {
  const view = viewSheet(grid);
  const learned = readLearning(view, context);
  if (learned) {
    return learned;
  }
  const { file, sheet, hidden } = grid;
  const tables = findPlanTables(view);
  const key = readKey(view);
  if (tables.length === 0) {
    const uses = view.filledRows.map((row) => ({
      row,
      use: "setAside" as const,
      reason: key.rows.has(row) ? "key to the table" : "this sheet holds no table of recommendations",
    }));
    return { file, sheet, hidden, headerRow: null, columns: {}, actions: [], uses };
  }
  const { actions, uses } = walkPlan(view, tables, key.rows, context.review);
  const headerRow = tables[0]?.headingTop ?? view.firstRow;
  const paper = paperDates(view, actions, headerRow, targetContext(context));
  const read = actions.flatMap((rows) =>
    readActions(rows, grid, key, context, paper).map((action): ReadAction => ({
      ...action,
      queries: readingQueries(action, rows),
    })),
  );
  const columns = tables.reduce<ReadPlanSheet["columns"]>(
    (known, table) => ({ ...columnsRead(table.columns), ...known }),
    {},
  );
  return { file, sheet, hidden, headerRow, columns, actions: read, uses };
}
