import { addPart, nameSet, settleSets, type Named, type Part } from "../gateway/freshSheets";
import type { RunInWorkbook } from "../gateway/workbookRun";
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

/** A template: its sheets in their order, and what is queued for them. */
interface Template {
  set: readonly Part[];
  /** Adds the sheets of the set, those that are needed. @param table a name that no other table has */
  queue: (workbook: Excel.Workbook, facts: TemplateFacts, table: string) => void;
  /** What its table is called, where it has one. */
  table?: string;
}

function forms(...all: readonly { title: string; of: (facts: TemplateFacts) => Form }[]): Template {
  const parts = all.map(({ title, of }) => ({ part: { wanted: title }, of }));
  return {
    set: parts.map(({ part }) => part),
    queue: (workbook, facts) => parts.forEach(({ part, of }) => queueForm(addPart(workbook, part), of(facts))),
  };
}

const GUIDANCE: Part = { wanted: "Guidance" };
const CHRONOLOGY: Part = { wanted: "Chronology" };
const LISTS: Part = { wanted: "Lists", isHidden: true };
const CHANGES: Part = { wanted: CHANGES_TITLE };

const TEMPLATES: Readonly<Record<TemplateSheets, Template>> = {
  chronology: {
    set: [GUIDANCE, CHRONOLOGY, LISTS],
    table: "AgencyChronology",
    queue: (workbook, facts, table) => {
      const [guidance, chronology] = [addPart(workbook, GUIDANCE), addPart(workbook, CHRONOLOGY)];
      const lists = (): Excel.Worksheet => addPart(workbook, LISTS);
      queueChronologyTemplate({ guidance, chronology, lists, table }, facts);
    },
  },
  "organisational-changes": {
    set: [CHANGES],
    table: "OrganisationalChanges",
    queue: (workbook, facts, table) => queueChangesTemplate(addPart(workbook, CHANGES), table, facts),
  },
  "rapid-review": forms({ title: "Rapid review outcome", of: rapidReviewForm }),
  "serious-incident": forms({ title: "Record of serious incident", of: seriousIncidentForm }),
  "case-review": forms(
    { title: "Case review sheet", of: caseReviewForm },
    { title: "Peer review", of: peerReviewForm },
  ),
};

/**
 * Adds a template to the workbook after its other sheets and shows its first sheet. One that was left half made goes first; one that
 * stands already as it would be made, and that nobody has written on, is shown instead.
 */
export async function addTemplate(
  run: RunInWorkbook,
  template: TemplateSheets,
  facts: TemplateFacts,
): Promise<Named> {
  const { set, queue, table = "" } = TEMPLATES[template];
  await run(async (context) => {
    await settleSets(
      context,
      Object.values(TEMPLATES).map((one) => one.set),
    );
    queue(context.workbook, facts, await freeTableName(context, table));
    await sendTexts(context);
  });
  // How they print is set at the end of the work above: they take their names when all of that is done.
  return run(async (context) => {
    const named = await nameSet(context, set);
    context.workbook.worksheets.getItem(named.sheets[0] ?? "").activate();
    await context.sync();
    return named;
  });
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
