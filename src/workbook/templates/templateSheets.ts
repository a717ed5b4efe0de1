import { RECORD_TITLES, type RecordKey } from "../../review/records";
import { addPart, nameSet, settleSets, type Named, type Part } from "../gateway/freshSheets";
import type { RunInWorkbook } from "../gateway/workbookRun";
import { sendTexts } from "../gateway/writtenTexts";
import { CHANGES_TITLE, queueChangesTemplate } from "./changesTemplate";
import { queueChronologyTemplate } from "./chronologyTemplate";
import { queueForm } from "./drawForm";
import type { TemplateFacts } from "./facts";
import { FORM_TEMPLATES, formOf, type FormTemplate } from "./records";

/** The templates that are sheets of their own (docs/domain.md section 9); the action plan is made with the plan. */
export const TEMPLATE_SHEETS = [
  "chronology",
  "organisational-changes",
  "information-request",
  "management-report",
  "rapid-review",
  "serious-incident",
  "case-review",
  "terms-of-reference",
  "panel",
  "family-involvement",
  "learning-briefing",
] as const satisfies readonly ("chronology" | "organisational-changes" | FormTemplate)[];
export type TemplateSheets = (typeof TEMPLATE_SHEETS)[number];

/** A template: its sheets in their order, and what is queued for them. */
interface Template {
  set: readonly Part[];
  /** Adds the sheets of the set, those that are needed. @param table a name that no other table has */
  queue: (workbook: Excel.Workbook, facts: TemplateFacts, table: string) => void;
  /** What its table is called, where it has one. */
  table?: string;
}

/** The forms of some records, a sheet each. */
function forms(records: readonly RecordKey[]): Template {
  const parts = records.map((record) => ({ record, part: { wanted: RECORD_TITLES[record] } }));
  return {
    set: parts.map(({ part }) => part),
    queue: (workbook, facts) =>
      parts.forEach(({ record, part }) =>
        queueForm(addPart(workbook, part), formOf(record, facts), facts.review.reference ?? ""),
      ),
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
  "information-request": forms(FORM_TEMPLATES["information-request"]),
  "management-report": forms(FORM_TEMPLATES["management-report"]),
  "rapid-review": forms(FORM_TEMPLATES["rapid-review"]),
  "serious-incident": forms(FORM_TEMPLATES["serious-incident"]),
  "case-review": forms(FORM_TEMPLATES["case-review"]),
  "terms-of-reference": forms(FORM_TEMPLATES["terms-of-reference"]),
  panel: forms(FORM_TEMPLATES.panel),
  "family-involvement": forms(FORM_TEMPLATES["family-involvement"]),
  "learning-briefing": forms(FORM_TEMPLATES["learning-briefing"]),
};

/** Finishes or takes away what was left half made of any template. */
export async function settleTemplates(context: Excel.RequestContext): Promise<void> {
  await settleSets(
    context,
    Object.values(TEMPLATES).map(({ set }) => set),
  );
}

/**
 * Adds a template to the workbook after its other sheets and shows its first sheet. One that stands already as it would be made, and
 * that nobody has written on, is shown instead. What was left half made is to be settled before (`settleTemplates`).
 * @param wanted those records of a template of several that are wanted; all where none are named
 */
export async function addTemplate(
  run: RunInWorkbook,
  template: TemplateSheets,
  facts: TemplateFacts,
  wanted?: readonly RecordKey[],
): Promise<Named> {
  const { set, queue, table = "" } = wanted ? forms(wanted) : TEMPLATES[template];
  await run(async (context) => {
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
