import type { IsoDate } from "../../calendar/isoDate";
import { countThemes, type ThemeCount } from "../../chronology/views/themeCounts";
import { emptyReview, type Review } from "../../review/review";
import { readColumns } from "../../workbook/chronology/chronologyColumns";
import { showSheet } from "../../workbook/gateway/goTo";
import { readReviewSheet } from "../../workbook/review/reviewSheet";
import { standingTemplate } from "../../workbook/templates/standingTemplates";
import {
  addTemplate,
  settleTemplates,
  TEMPLATE_SHEETS,
  type TemplateSheets,
} from "../../workbook/templates/templateSheets";
import type { Context, RunInWorkbook } from "../../workbook/gateway/workbookRun";
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
  /** One more, where the workbook has one already. */
  another?: boolean;
}

export interface TemplateMade {
  /** The sheets that a person sees, in order. */
  sheets: string[];
  /** They were there before, and are as they were: nothing was added. */
  standing?: true;
}

/** Those that say which themes the panel has marked. */
const WITH_THEMES: readonly Template[] = ["terms-of-reference", "management-report", "learning-briefing"];

/**
 * Adds a template to the workbook (docs/domain.md sections 3, 7 and 9), filled from the review: reference, period, identifiers,
 * agencies, key themes; never a name, because templates are sent out. One that is there already, filled in or not, is shown instead,
 * unless another is asked for; then only one that nobody has filled in.
 * @throws JobError
 */
export const makeTemplate = writingJob(
  "add the template",
  "What was in the workbook before is unchanged.",
  async (run: RunInWorkbook, options: TemplateOptions): Promise<TemplateMade> => {
    const { template, today } = options;
    const agency = options.agency.trim();
    const begun = await run(async (context) => {
      await settleTemplates(context);
      const review = options.review ?? (await readReviewSheet(context))?.review ?? emptyReview();
      const wanted = template === "action-plan" || options.another ? null : template;
      const { sheets, missing } =
        wanted === null ? { sheets: [], missing: [] } : await standingTemplate(context, wanted, agency);
      const [first] = sheets;
      if (first !== undefined && missing.length === 0) await showSheet(context, first);
      const themes = WITH_THEMES.includes(template) && first === undefined ? await themesOf(context) : [];
      return { review, standing: sheets, missing, themes };
    });
    const { review, standing, missing, themes } = begun;
    if (template === "action-plan") {
      return { sheets: await run((context) => addEmptyPlan(context, { review, agency }, today)) };
    }
    if (standing.length > 0 && missing.length === 0) return { sheets: standing, standing: true };
    const wanted = standing.length > 0 ? missing : undefined;
    const { sheets, stood } = await addTemplate(run, template, { review, agency, themes }, wanted);
    return stood ? { sheets, standing: true } : { sheets };
  },
);

async function themesOf(context: Context): Promise<ThemeCount[]> {
  const read = await readColumns(context, ["Key theme", "Agency"]);
  const rows = read?.rows ?? [];
  return countThemes(
    rows.map((row) => ({ theme: String(row["Key theme"] ?? ""), agency: String(row.Agency ?? "") })),
  );
}
