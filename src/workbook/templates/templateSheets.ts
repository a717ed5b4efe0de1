import { freeSheetName } from "../gateway/sheetNames";
import { sheetNames } from "../gateway/sheetList";
import { sendTexts } from "../gateway/writtenTexts";
import { caseReviewForm, peerReviewForm } from "./caseReviewTemplate";
import { CHANGES_TITLE, queueChangesTemplate } from "./changesTemplate";
import { queueChronologyTemplate } from "./chronologyTemplate";
import type { TemplateFacts } from "./facts";
import { queueForm, type Form } from "./form";
import { rapidReviewForm } from "./rapidReviewTemplate";
import { seriousIncidentForm } from "./seriousIncidentTemplate";

export type { TemplateFacts } from "./facts";
export { fitsInline } from "./lists";

/** The templates that are sheets of their own (docs/domain.md section 9); the action plan is made with the plan. */
export const TEMPLATE_SHEETS = [
  "chronology",
  "organisational-changes",
  "rapid-review",
  "serious-incident",
  "case-review",
] as const;
export type TemplateSheets = (typeof TEMPLATE_SHEETS)[number];

const FORMS: Readonly<
  Record<
    Exclude<TemplateSheets, "chronology" | "organisational-changes">,
    readonly ((facts: TemplateFacts) => Form)[]
  >
> = {
  "rapid-review": [rapidReviewForm],
  "serious-incident": [seriousIncidentForm],
  "case-review": [caseReviewForm, peerReviewForm],
};

/**
 * Adds a template to the workbook after its other sheets and shows its first sheet. Sends what it queues, in a fixed number of
 * round trips.
 * @returns the names of the sheets that a person sees, in order
 */
export async function addTemplate(
  context: Excel.RequestContext,
  template: TemplateSheets,
  facts: TemplateFacts,
): Promise<string[]> {
  const taken = await sheetNames(context);
  const free = (wanted: string): string => {
    const name = freeSheetName(wanted, taken);
    taken.push(name);
    return name;
  };
  const names: string[] = [];
  if (template === "chronology") {
    const chronologyNames = {
      guidance: free("Guidance"),
      chronology: free("Chronology"),
      lists: free("Lists"),
      table: await freeTableName(context, "AgencyChronology"),
    };
    queueChronologyTemplate(context.workbook, chronologyNames, facts);
    names.push(chronologyNames.guidance, chronologyNames.chronology);
  } else if (template === "organisational-changes") {
    const name = free(CHANGES_TITLE);
    const table = await freeTableName(context, "OrganisationalChanges");
    queueChangesTemplate(context.workbook.worksheets.add(name), table, facts);
    names.push(name);
  } else {
    for (const formOf of FORMS[template]) {
      const form = formOf(facts);
      const name = free(form.title);
      queueForm(context.workbook.worksheets.add(name), form);
      names.push(name);
    }
  }
  await sendTexts(context);
  context.workbook.worksheets.getItem(names[0] ?? "").activate();
  await context.sync();
  return names;
}

async function freeTableName(context: Excel.RequestContext, base: string): Promise<string> {
  const { tables } = context.workbook;
  tables.load("items/name");
  await context.sync();
  const taken = new Set(tables.items.map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base}${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
