import { SHEETS } from "../gateway/sheetNames";
import { queueRowsLook, queueSheetLook, titled } from "../look/sheetLook";
import { foldedToPaper, planColumnOf, queuePlanPlacing } from "./planColumnLooks";
import { PLAN_HEADING_ROW, type PlanPlace } from "./planLayout";
import { queueSliceLines, queueSliceWords, sliceColumnOf } from "./sliceLook";

/** The title, the look and the print of a new plan, or of an agency's slice of one. Nothing is sent yet. */
export function queuePlanLayout(
  sheet: Excel.Worksheet,
  headings: readonly string[],
  rows: number,
  { reference, sliceFor }: { reference: string; sliceFor?: string },
): void {
  const name =
    sliceFor === undefined
      ? SHEETS.actionPlan
      : sliceFor === ""
        ? SHEETS.actionPlan
        : `Actions of ${sliceFor}`;
  const columns =
    sliceFor === undefined
      ? foldedToPaper(headings.map((heading) => planColumnOf(heading, false)))
      : headings.map(sliceColumnOf);
  queueSheetLook(sheet, {
    title: titled(name, reference),
    table: { row: PLAN_HEADING_ROW, columns, rows, frozenColumns: 1 },
    print: { orientation: "Landscape", paper: sliceFor === undefined ? "A3" : "A4", name, reference },
  });
  if (sliceFor === undefined) {
    queuePlanPlacing(sheet, { top: PLAN_HEADING_ROW + 1, left: 0, rows, headings });
    return;
  }
  queueSliceLines(sheet, { top: PLAN_HEADING_ROW + 1, rows, headings });
  queueSliceWords(sheet.getRangeByIndexes(PLAN_HEADING_ROW - 1, 0, 1, 1));
}

/** The look of new rows. Nothing is sent yet. */
export function queueBodyLook(sheet: Excel.Worksheet, place: PlanPlace): void {
  const { top, left, rows, headings } = place;
  const columns = headings.map((heading) => planColumnOf(heading, true));
  queueRowsLook(sheet, { columns, rows, row: top, column: left });
  queuePlanPlacing(sheet, place);
}
