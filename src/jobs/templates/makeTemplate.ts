import type { IsoDate } from "../../calendar/isoDate";
import { emptyReview, type Review } from "../../review/review";
import { readReviewSheet } from "../../workbook/review/reviewSheet";
import { addTemplate, TEMPLATE_SHEETS, type TemplateSheets } from "../../workbook/templates/templateSheets";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { addEmptyPlan } from "../plan/build/emptyPlan";
import { writingJob } from "../shared/job";

export type { TemplateSheets } from "../../workbook/templates/templateSheets";

/** The templates there are (docs/domain.md sections 3, 7 and 9). */
export const TEMPLATES = [...TEMPLATE_SHEETS, "action-plan"] as const;
export type Template = TemplateSheets | "action-plan";

export interface TemplateOptions {
  template: Template;
  /** The agency it is for; "" for any. */
  agency: string;
  /** Bank holidays are listed for the years around this day. */
  today: IsoDate;
  /** The review it is filled from; by default, the workbook's Review sheet. */
  review?: Review | null;
}

export interface TemplateMade {
  /** The sheets that a person sees, in order. */
  sheets: string[];
  /** They stood already, and nobody has written on them. */
  stood: boolean;
}

/**
 * Adds a template to the workbook (docs/domain.md sections 3, 7 and 9), filled from the review: reference, period, identifiers,
 * agencies; never a name, because templates are sent out.
 * @throws JobError
 */
export const makeTemplate = writingJob(
  "add the template",
  "What was in the workbook before is unchanged.",
  async (run: RunInWorkbook, options: TemplateOptions): Promise<TemplateMade> => {
    const { template, today } = options;
    const facts = await run(async (context) => {
      const review = options.review ?? (await readReviewSheet(context))?.review ?? emptyReview();
      return { review, agency: options.agency.trim() };
    });
    return template === "action-plan"
      ? { sheets: await run((context) => addEmptyPlan(context, facts, today)), stood: false }
      : addTemplate(run, template, facts);
  },
);
