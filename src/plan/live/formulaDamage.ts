import type { PlanQuery } from "../action";
import { isEmptyRow } from "../planRow";
import { LIVE_COLUMNS, type PlanCells } from "../planTable";
import { isSameFormula, liveFormula, type LiveCells } from "./planFormulas";

/** A cell whose live formula is gone or changed; rows are counted in the plan's body, from 0. */
interface BrokenFormula {
  row: number;
  heading: string;
}

/**
 * The live cells that no longer hold their formula; blank rows need none.
 * @param formulas what the cells of each row hold, by heading
 */
export function brokenFormulas(
  rows: readonly PlanCells[],
  formulas: readonly ReadonlyMap<string, string>[],
  live: LiveCells,
): BrokenFormula[] {
  return LIVE_COLUMNS.flatMap((heading) => {
    const wanted = liveFormula(heading, live);
    return rows.flatMap((cells, row) => {
      const found = formulas[row]?.get(heading);
      const sound =
        found === undefined || wanted === null || isSameFormula(found, wanted) || isEmptyRow(cells);
      return sound ? [] : [{ row, heading }];
    });
  });
}

/** Beyond this many rows, only the first is named. */
const MOST_NAMED = 5;

/** One query for each broken formula, or one for the column if there are many. */
export function formulaQueries(
  broken: readonly BrokenFormula[],
  query: (row: number, heading: string, message: string) => PlanQuery,
): PlanQuery[] {
  return LIVE_COLUMNS.flatMap((heading) => {
    const rows = broken.filter((cell) => cell.heading === heading);
    const many = rows.length > MOST_NAMED;
    const message = many
      ? `${rows.length} formulas under ${heading} are gone or changed, so they no longer follow the dates; put them in again.`
      : `The formula under ${heading} is gone or changed, so it no longer follows the date; put it in again.`;
    return (many ? rows.slice(0, 1) : rows).map(({ row }) => query(row, heading, message));
  });
}
