import { emptyReview, type Review } from "../review/review";
import { readReviewSheet } from "../workbook/reviewSheet";
import { addTemplate, type TemplateSheets } from "../workbook/templates";
import type { RunInWorkbook } from "../workbook/workbookRun";
import { jobError } from "./failure";

export { TEMPLATE_SHEETS, type TemplateSheets } from "../workbook/templates";

export interface TemplateOptions {
  template: TemplateSheets;
  /** The agency it is for; "" for any. */
  agency: string;
  /** What it is filled from; without one, what the Review sheet of the workbook says. */
  review?: Review | null;
}

export interface TemplateMade {
  /** The sheets that a person sees, in order. */
  sheets: string[];
}

/**
 * Adds a template to the workbook (domain.md sections 3 and 9), filled from the review: reference, period, identifiers,
 * agencies; never a name, because templates are sent out.
 * @throws JobError
 */
export async function makeTemplate(run: RunInWorkbook, options: TemplateOptions): Promise<TemplateMade> {
  try {
    return await run(async (context) => {
      const review = options.review ?? (await readReviewSheet(context))?.review ?? emptyReview();
      const facts = { review, agency: options.agency.trim() };
      return { sheets: await addTemplate(context, options.template, facts) };
    });
  } catch (error) {
    throw jobError(error, "add the template", "What was in the workbook before is as it was.");
  }
}
