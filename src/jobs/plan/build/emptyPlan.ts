import type { IsoDate } from "../../../calendar/isoDate";
import { planHeadings } from "../../../plan/applyNewerTable";
import type { PlanCells } from "../../../plan/planTable";
import { AMBER_WITHIN } from "../../../plan/rag";
import { writeActionSummary } from "../../../workbook/plan/actionSummarySheet";
import { writeBankHolidays } from "../../../workbook/days/bankHolidaysSheet";
import { readStandingPlan, writePlan } from "../../../workbook/plan/planSheet";
import { ownNames } from "../../../workbook/gateway/ownNames";
import type { TemplateFacts } from "../../../workbook/templates/facts";
import { fitsInline } from "../../../workbook/templates/lists";
import type { Context } from "../../../workbook/gateway/workbookRun";
import { JobError } from "../../shared/jobError";

/** The table and its formulas extend by themselves; a blank row is not counted anywhere. */
const EMPTY_ROWS = 1;
const YEARS_AHEAD = 6;

/**
 * Adds an action plan without actions (docs/domain.md section 7): the table with its lists and live formulas, the bank holidays
 * they use, and the counts.
 * @throws JobError if the workbook already has a plan
 */
export async function addEmptyPlan(
  context: Context,
  { review, agency }: Pick<TemplateFacts, "review" | "agency">,
  today: IsoDate,
): Promise<string[]> {
  const standing = await readStandingPlan(context);
  const isEmpty = standing?.values.every((row) => row[standing.headings.indexOf("Action")] === "") ?? true;
  if (!isEmpty) {
    throw new JobError(
      "There is an action plan in this workbook already.",
      "It is unchanged.",
      "Add its actions there, or make the template in a new workbook.",
    );
  }
  const year = Number(today.slice(0, 4));
  const reference = review.reference === null ? {} : { reference: review.reference };
  await writeBankHolidays(context, {
    nation: review.nation,
    fromYear: year - 1,
    toYear: year + YEARS_AHEAD,
    added: review.holidays,
    ...reference,
  });
  const names = review.agencies.map(({ name }) => name);
  const agencies = agency === "" || names.includes(agency) ? names : [agency, ...names];
  // An empty plan that a job left, which was cut short, lacks its counts at most.
  if (!standing) await writeEmpty(context, agencies, review.reference ?? "");
  await writeActionSummary(context, agencies, undefined, reference.reference);
  const { sheets } = await ownNames(context);
  return [sheets.actionPlan, sheets.actionSummary, sheets.bankHolidays];
}

async function writeEmpty(context: Context, agencies: readonly string[], reference: string): Promise<void> {
  const rows = Array.from({ length: EMPTY_ROWS }, (): PlanCells => new Map());
  const list = agencies.length > 0 && fitsInline(agencies) ? agencies.join(",") : null;
  await writePlan(
    context,
    planHeadings(rows),
    rows,
    { within: AMBER_WITHIN, sound: true },
    { reference, agencies: list },
  );
}
