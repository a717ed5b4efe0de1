import type { SheetView } from "../../chronology/sheet/sheetView";
import type { PlanRowUse, ReadAction, ReadPlanSheet } from "../action";
import { TAKEN_FROM } from "../fields";
import { addCells, wordsOfRows, type ActionRows } from "./actionRows";
import { LEFT_OUT, type RowChoice } from "./choices";
import type { PlanTable } from "./findTables";
import { findLearningBlocks } from "./learningBlocks";
import { paperDates } from "./paperDates";
import { readActions, targetContext, type PlanContext } from "./readActions";
import { readingQueries } from "./readingQueries";

const NO_KEY = { meanings: new Map<string, string>(), rows: new Set<number>() };

/**
 * Reads the learning points of a board's own sheet as actions that say where they came from, each once (docs/domain.md section 7): what is
 * to be done about each is to be thought of. Null where a sheet has none. A row can be left out.
 */
export function readLearningBlocks(
  view: SheetView,
  context: PlanContext,
  chosen: ReadonlyMap<number, RowChoice>,
): ReadPlanSheet | null {
  const blocks = findLearningBlocks(view);
  const [first] = blocks;
  if (!first) return null;
  const { file, sheet, hidden } = view.grid;
  const uses = new Map<number, PlanRowUse>(
    view.filledRows.map((row) => [
      row,
      { row, use: "setAside", reason: "this row of the sheet holds no learning" },
    ]),
  );
  const from = [file, sheet].filter((name) => name !== "").join(", ");
  const actions = blocks.flatMap(({ row: top, called, points }): ReadAction[] => {
    uses.set(top, { row: top, use: "heading" });
    const rows = points.flatMap(({ row, placed }): ActionRows[] => {
      if (chosen.get(row) === "skip") {
        uses.set(row, { row, use: "setAside", reason: LEFT_OUT });
        return [];
      }
      uses.set(row, { row, use: "action" });
      const { column } = placed;
      const table: PlanTable = {
        headingTop: top,
        headingBottom: top,
        lastRow: row,
        columns: [{ column, heading: called, lowest: called, field: "recommendation" }],
      };
      const action: ActionRows = {
        ...{ row, table, cells: new Map(), recommendation: placed.text, section: "", agency: "", pieces: [] },
      };
      addCells(action, [placed]);
      return [action];
    });
    const paper = paperDates(view, rows, top, targetContext(context));
    return rows.flatMap((learned) =>
      readActions(learned, view.grid, NO_KEY, context, paper).map((action) => ({
        ...action,
        others: [...action.others, { heading: TAKEN_FROM, text: `${from}: ${called}` }],
        queries: readingQueries(action, learned),
      })),
    );
  });
  return {
    ...{ file, sheet, hidden, actions },
    columns: {},
    headerRow: first.row,
    taken: [],
    words: wordsOfRows(view),
    body: new Set(),
    uses: [...uses.values()],
  };
}
