import type { Grid } from "../../chronology/sheet/grid";
import { viewSheet } from "../../chronology/sheet/sheetView";
import type { ReadAction, ReadPlanSheet } from "../action";
import { findPlanTables } from "./findTables";
import { readKey } from "./key";
import { readLearning } from "./readLearning";
import { readLearningBlocks } from "./readLearningBlocks";
import { columnsRead } from "./planColumns";
import { wordsOfRows } from "./actionRows";
import { NO_CHOICES, rowChoices, withChosenColumns, type ReadingChoices } from "./choices";
import { columnsOf } from "./columnsRead";
import { paperDates } from "./paperDates";
import { paperEvents, type PaperEvents } from "./paperEvents";
import { readActions, targetContext, type PlanContext } from "./readActions";
import { readingQueries } from "./readingQueries";
import { agencyOfTitle } from "./sectionTitles";
import { walkPlan } from "./walkPlan";

export type { PlanContext } from "./readActions";

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
  return grids.map((grid) => {
    const sheetAgency = grids.length > 1 ? agencyOfTitle(grid.sheet, context.review) : "";
    return readPlanSheet(grid, context, choices, { sheetAgency, events });
  });
}

/** What the other sheets of a paper say of one of them. */
interface AboutSheet {
  /** The agency whose sheet it is among others; "" where the sheets are not named after agencies. */
  sheetAgency: string;
  events: PaperEvents;
}

function readPlanSheet(
  grid: Grid,
  context: PlanContext,
  choices: ReadingChoices,
  { sheetAgency, events }: AboutSheet,
): ReadPlanSheet {
  const view = viewSheet(grid);
  const { file, sheet, hidden } = grid;
  const rowsChosen = rowChoices(sheet, choices);
  const learned = readLearning(view, context, rowsChosen);
  if (learned) {
    return learned;
  }
  const words = wordsOfRows(view);
  const tables = withChosenColumns(findPlanTables(view), sheet, choices);
  const key = readKey(view);
  const points = tables.length === 0 ? readLearningBlocks(view, context, rowsChosen) : null;
  if (points) {
    return points;
  }
  if (tables.length === 0) {
    const uses = view.filledRows.map((row) => ({
      row,
      use: "setAside" as const,
      reason: key.rows.has(row) ? "key to the table" : "this sheet holds no table of recommendations",
    }));
    return {
      file,
      sheet,
      hidden,
      headerRow: null,
      columns: {},
      taken: [],
      words,
      body: new Set(),
      actions: [],
      uses,
    };
  }
  const { actions, uses } = walkPlan(view, tables, key.rows, context.review, rowsChosen, sheetAgency);
  const headerRow = tables[0]?.headingTop ?? view.firstRow;
  const paper = paperDates(view, actions, headerRow, targetContext(context));
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
  return { file, sheet, hidden, headerRow, columns, taken, words, body, actions: read, uses };
}
