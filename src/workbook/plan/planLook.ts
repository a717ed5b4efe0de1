import { SHEETS } from "../gateway/sheetNames";
import { queueRowsLook, queueSheetLook, titled } from "../look/sheetLook";
import { planColumnOf, queuePlanPlacing } from "./planColumnLooks";
import { PLAN_HEADING_ROW, type PlanPlace } from "./planLayout";

/** The title, the look and the print of a new plan. Nothing is sent yet. @param isWhole nothing is folded away */
export function queuePlanLayout(
  sheet: Excel.Worksheet,
  headings: readonly string[],
  rows: number,
  { reference, isWhole }: { reference: string; isWhole: boolean },
): void {
  const columns = headings.map((heading) => planColumnOf(heading, isWhole));
  queueSheetLook(sheet, {
    title: titled(SHEETS.actionPlan, reference),
    table: { row: PLAN_HEADING_ROW, columns, rows, frozenColumns: 1 },
    print: { orientation: "Landscape", paper: "A3", name: SHEETS.actionPlan, reference },
  });
  queuePlanPlacing(sheet, { top: PLAN_HEADING_ROW + 1, left: 0, rows, headings });
}

/** The look of new rows. Nothing is sent yet. */
export function queueBodyLook(sheet: Excel.Worksheet, place: PlanPlace): void {
  const { top, left, rows, headings } = place;
  const columns = headings.map((heading) => planColumnOf(heading, true));
  queueRowsLook(sheet, { columns, rows, row: top, column: left });
  queuePlanPlacing(sheet, place);
}
