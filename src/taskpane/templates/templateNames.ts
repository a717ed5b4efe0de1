import type { TemplateSheets } from "../../jobs/templates/templateJobs";

/** What the templates are called, those for agencies first. */
export const TEMPLATE_NAMES: Readonly<Record<TemplateSheets, string>> = {
  chronology: "Chronology return",
  "organisational-changes": "Organisational changes",
  "information-request": "Agency information request",
  "management-report": "Individual management report",
  "serious-incident": "Record of serious incident",
  "case-review": "Case review sheet and peer review",
  "rapid-review": "Rapid review outcome",
  "terms-of-reference": "Terms of reference",
  panel: "Panel: members, meetings, decisions",
  "family-involvement": "Family involvement log",
  "learning-briefing": "Learning briefing",
};

/** The templates in the order in which they are offered. */
export const TEMPLATE_KINDS = Object.keys(TEMPLATE_NAMES).filter(
  (key): key is TemplateSheets => key in TEMPLATE_NAMES,
);

/** Those that each agency fills in for itself; the others are about the whole review. */
export const FOR_AGENCIES: readonly TemplateSheets[] = [
  "chronology",
  "organisational-changes",
  "information-request",
  "management-report",
  "serious-incident",
];
