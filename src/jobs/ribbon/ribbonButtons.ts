import type { TemplateSheets } from "../templates/templateJobs";

/** The items of the ribbon's menu Add template, in their order; manifest.xml calls them so. */
export const TEMPLATE_BUTTONS = [
  { button: "addChronology", template: "chronology" },
  { button: "addOrganisationalChanges", template: "organisational-changes" },
  { button: "addInformationRequest", template: "information-request" },
  { button: "addManagementReport", template: "management-report" },
  { button: "addSeriousIncident", template: "serious-incident" },
  { button: "addCaseReview", template: "case-review" },
  { button: "addRapidReview", template: "rapid-review" },
  { button: "addTermsOfReference", template: "terms-of-reference" },
  { button: "addPanel", template: "panel" },
  { button: "addFamilyInvolvement", template: "family-involvement" },
  { button: "addLearningBriefing", template: "learning-briefing" },
] as const satisfies readonly { button: string; template: TemplateSheets }[];

/** A button of the ribbon that the pane answers. */
export type RibbonButton =
  "merge" | "checkSheet" | "buildPlan" | "nextQuery" | (typeof TEMPLATE_BUTTONS)[number]["button"];

/** The buttons of the ribbon that the pane answers. */
export const RIBBON_BUTTONS: readonly RibbonButton[] = [
  "merge",
  "checkSheet",
  "buildPlan",
  "nextQuery",
  ...TEMPLATE_BUTTONS.map(({ button }) => button),
];

/** The template that a button adds; null where it does something else. */
export function templateOf(button: RibbonButton): TemplateSheets | null {
  return TEMPLATE_BUTTONS.find((each) => each.button === button)?.template ?? null;
}
