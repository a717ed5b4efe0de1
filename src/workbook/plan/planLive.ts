import { liveFormula, type LiveCells } from "../../plan/live/planFormulas";
import type { PlanUpdate } from "../../plan/live/planUpdate";
import { DATE_COLUMNS, LIVE_COLUMNS } from "../../plan/planTable";
import type { CellRead } from "../gateway/blocks";
import { bankHolidayDates } from "../days/bankHolidaysSheet";
import { lookAtFormulas } from "../gateway/lookAtFormulas";
import { formatAll } from "../gateway/numberFormats";
import { ownNames } from "../gateway/ownNames";
import type { PlanPlace } from "./planLayout";

/** The cells that the live columns refer to. */
export async function liveCells(context: Excel.RequestContext): Promise<LiveCells> {
  const { cells } = await ownNames(context);
  return { holidays: await bankHolidayDates(context), amber: cells.amber };
}

/** Fills the live columns of a plan that is being made with their formulas, all rows at once. Nothing is sent yet. */
export function queueLiveColumns(
  sheet: Excel.Worksheet,
  { top, left, rows, headings }: PlanPlace,
  cells: LiveCells,
  table: string,
): void {
  headings.forEach((heading, column) => {
    const formula = liveFormula(heading, cells);
    if (formula !== null && rows > 0) {
      queueLive(sheet.getRangeByIndexes(top, left + column, rows, 1), formula);
    }
  });
  lookAtLive(sheet.context, table, { headings, rows }, cells);
}

/** What Excel makes of the live columns is looked at after the write (docs/excel.md). */
function lookAtLive(
  context: Excel.RequestContext,
  table: string,
  { headings, rows }: Pick<PlanPlace, "headings" | "rows">,
  cells: LiveCells,
): void {
  lookAtFormulas(context, {
    table,
    headings: headings.filter((heading) => liveFormula(heading, cells) !== null),
    rows,
    of: "the action plan",
    mend: "build the plan again, or fill the formula down",
  });
}

/** One formula for all cells: Excel takes a single value for a range, though its types ask for one each. */
function queueLive(cells: Excel.Range, formula: string): void {
  formatAll(cells, "General");
  Object.assign(cells, { formulas: formula });
}

/** Fills them in a plan that stands, column by column of its table. Nothing is sent yet. */
export async function queueStandingLive(
  context: Excel.RequestContext,
  table: Excel.Table,
  name: string,
  place: Pick<PlanPlace, "headings" | "rows">,
): Promise<void> {
  const cells = await liveCells(context);
  for (const heading of place.headings) {
    const formula = liveFormula(heading, cells);
    if (formula !== null) queueLive(table.columns.getItem(heading).getDataBodyRange(), formula);
  }
  lookAtLive(context, name, place, cells);
}

/** A person's own columns that hold a formula in every row: Excel fills them into new ones. */
export function filledByExcel(
  { headings, formulas }: { headings: readonly string[]; formulas: readonly (readonly CellRead[])[] },
  { rows }: Pick<PlanUpdate, "rows">,
): string[] {
  const isFormula = (cell: CellRead | undefined): boolean => typeof cell === "string" && cell.startsWith("=");
  return headings.filter(
    (heading, column) =>
      ![...LIVE_COLUMNS, ...DATE_COLUMNS].some((own) => own === heading) &&
      !rows.some((row) => row.has(heading)) &&
      formulas.length > 0 &&
      formulas.every((row) => isFormula(row[column])),
  );
}
