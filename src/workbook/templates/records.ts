import type { RecordKey } from "../../review/records";
import { briefingForm } from "./briefingTemplate";
import { caseReviewForm, peerReviewForm } from "./caseReviewTemplate";
import type { TemplateFacts } from "./facts";
import { familyForm } from "./familyTemplate";
import type { Form } from "./form";
import { informationRequestForm } from "./informationRequestTemplate";
import { managementReportForm } from "./managementReportTemplate";
import { panelForm } from "./panelTemplate";
import { rapidReviewForm } from "./rapidReviewTemplate";
import { seriousIncidentForm } from "./seriousIncidentTemplate";
import { termsOfReferenceForm } from "./termsOfReferenceTemplate";

/** The templates that are forms, by the id that the command line knows, and the records that each has, in the order of its sheets. */
export const FORM_TEMPLATES = {
  "information-request": ["informationRequest"],
  "management-report": ["managementReport"],
  "rapid-review": ["rapidReview"],
  "serious-incident": ["seriousIncident"],
  "case-review": ["caseReview", "peerReview"],
  "terms-of-reference": ["termsOfReference"],
  panel: ["panel"],
  "family-involvement": ["family"],
  "learning-briefing": ["briefing"],
} as const satisfies Record<string, readonly RecordKey[]>;
export type FormTemplate = keyof typeof FORM_TEMPLATES;

/** The forms of the records. */
const FORMS: Readonly<Record<RecordKey, (facts: TemplateFacts) => Form>> = {
  rapidReview: rapidReviewForm,
  seriousIncident: seriousIncidentForm,
  caseReview: caseReviewForm,
  peerReview: peerReviewForm,
  informationRequest: informationRequestForm,
  managementReport: managementReportForm,
  termsOfReference: termsOfReferenceForm,
  panel: panelForm,
  family: familyForm,
  briefing: briefingForm,
};

/** The form of a record, filled with what is known. */
export function formOf(record: RecordKey, facts: TemplateFacts): Form {
  return FORMS[record](facts);
}

/** The records that each agency fills in for itself, and the label of the agency on them. */
const AGENCY_LABELS: Partial<Record<RecordKey, string>> = {
  informationRequest: "Agency",
  managementReport: "Agency",
  seriousIncident: "School, service or agency",
};

/** The label beside which a record names its agency; `null` where it is a record of the whole review. */
export function agencyLabelOf(record: RecordKey): string | null {
  return AGENCY_LABELS[record] ?? null;
}

export function isFormTemplate(template: string): template is FormTemplate {
  return template in FORM_TEMPLATES;
}
