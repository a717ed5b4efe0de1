import type { IsoDate } from "../../../calendar/isoDate";
import { FileProblem } from "../../../chronology/returns/fileProblem";
import type { Grid } from "../../../chronology/sheet/grid";
import { planQuery, type ReadPlanSheet } from "../../../plan/action";
import { NO_CHOICES, type ReadingChoices } from "../../../plan/reading/choices";
import { readPlan } from "../../../plan/reading/readPlan";
import type { RunInWorkbook } from "../../../workbook/gateway/workbookRun";
import { job, UNCHANGED } from "../../shared/job";
import { readPlanContext, type PlanContext } from "../planContext";

/**
 * What recommendations would become, without changing anything.
 * @throws JobError if the grids contain none
 */
export const previewPlan = job(
  "read the recommendations",
  UNCHANGED,
  (
    run: RunInWorkbook,
    grids: readonly Grid[],
    today: IsoDate,
    choices: ReadingChoices = NO_CHOICES,
  ): Promise<ReadPlanSheet[]> =>
    run(async (context) => readSheets(grids, await readPlanContext(context, today), today, choices)),
);

/** The recommendations on the sheets. @throws FileProblem if there are none */
export function readSheets(
  grids: readonly Grid[],
  { review, holidays, terms }: PlanContext,
  today: IsoDate,
  choices: ReadingChoices,
): ReadPlanSheet[] {
  const read = readPlan(grids, { review, today, holidays, ...(terms && { terms: terms.terms }) }, choices);
  if (read.every(({ actions }) => actions.length === 0)) {
    throw new FileProblem(
      grids[0]?.file || grids[0]?.sheet || "The sheet",
      "contains no recommendations: no sheet has a heading for recommendations or actions with rows below it",
    );
  }
  return read.map((sheet) => withRemark(sheet, grids));
}

/** Attaches remarks about the whole sheet to its first action. */
function withRemark(read: ReadPlanSheet, grids: readonly Grid[]): ReadPlanSheet {
  const grid = grids.find(({ file, sheet }) => file === read.file && sheet === read.sheet);
  const remarks = grid?.remarks ?? [];
  return remarks.length === 0
    ? read
    : {
        ...read,
        actions: read.actions.map((action, index) =>
          index > 0
            ? action
            : {
                ...action,
                queries: [
                  ...remarks.map((remark) => planQuery(action, "sheet-read", "warning", "", remark)),
                  ...action.queries,
                ],
              },
        ),
      };
}
