import { readActiveRow } from "../../workbook/gateway/chosenCells";
import { showSheet } from "../../workbook/gateway/goTo";
import { runInExcel } from "../../workbook/gateway/workbookRun";
import { readQueries } from "../../workbook/queries/queriesSheet";
import { job, UNCHANGED, type RunInWorkbook } from "../shared/job";
import { listedFromSheet } from "./queryList";
import type { NextQuery, QueryListed } from "./queryTypes";

/**
 * Selects the row of the next open query below the selected row, on its sheet, else on the next sheet that has one, and begins
 * again after the last. Null where no open query has a row in the workbook. Nothing is written. @throws JobError
 */
export const showNextQuery = job(
  "show the next query",
  UNCHANGED,
  (run: RunInWorkbook): Promise<NextQuery | null> =>
    run(async (context) => {
      const listed = listedFromSheet((await readQueries(context)).earlier);
      const open = listed.filter(({ state, address }) => state === "open" && address !== "");
      const gone = new Set<string>();
      for (const query of inOrderFrom(open, await readActiveRow(context))) {
        if (gone.has(query.sheet)) continue;
        if (await showSheet(context, query.sheet, query.address)) {
          const { sheet, row, message } = query;
          return { sheet, row, message, open: listed.filter(({ state }) => state === "open").length };
        }
        gone.add(query.sheet);
      }
      return null;
    }),
);

/** Queries by sheet, in the order in which the sheets come first, and by row; those after a row of a sheet come before all others. */
export function inOrderFrom(
  queries: readonly QueryListed[],
  after: { sheet: string; row: number },
): QueryListed[] {
  const sheets = [...new Set(queries.map(({ sheet }) => sheet))];
  const place = ({ sheet, row }: { sheet: string; row: number }) => [sheets.indexOf(sheet), row] as const;
  const [sheetThere, rowThere] = place(after);
  const ordered = queries
    .map((query) => ({ query, at: place(query) }))
    .sort((one, other) => one.at[0] - other.at[0] || one.at[1] - other.at[1]);
  const first = ordered.findIndex(({ at: [sheet, row] }) =>
    sheet === sheetThere ? row > rowThere : sheet > sheetThere,
  );
  const begin = Math.max(first, 0);
  return [...ordered.slice(begin), ...ordered.slice(0, begin)].map(({ query }) => query);
}

/** The same in the workbook that the add-in was opened in, for the ribbon while no pane is open. @throws JobError */
export async function showNextQueryInExcel(): Promise<NextQuery | null> {
  return showNextQuery(runInExcel);
}
