import { LEARNING_POINTS, PEER_COMMENTS } from "../../plan/reading/learningTables";
import { agenciesOf, bornOf, subjectsOf, type TemplateFacts } from "./facts";
import { learningColumns, section, signedBy, type Form } from "./form";

/** The case review sheet: one student's case as its own agency sees it (docs/domain.md section 9). */
export function caseReviewForm(facts: TemplateFacts): Form {
  const { review } = facts;
  return {
    record: "caseReview",
    about: "Filled in by the reviewer from the case file. The peer review is on the sheet after it.",
    parts: [
      section("The student"),
      { kind: "field", label: "Student", help: "Identifier", value: subjectsOf(facts).join(", ") },
      { kind: "field", label: "Date of birth", answer: "date", value: bornOf(facts) },
      { kind: "field", label: "Main carer", help: "Identifier and relation" },
      { kind: "field", label: "Report from", answer: "date", value: review.period?.from ?? null },
      { kind: "field", label: "Report to", answer: "date", value: review.period?.to ?? null },
      {
        kind: "field",
        label: "Agencies working with the family",
        value: agenciesOf(facts).join(", "),
      },
      section("The case"),
      {
        kind: "field",
        label: "Status",
        help: "Looked after, child protection, in need, early help",
        lines: 2,
      },
      {
        kind: "field",
        label: "Special educational needs",
        help: "And disability, health, language",
      },
      {
        kind: "field",
        label: "Concerns in the period",
        help: "One paragraph a row",
        lines: 3,
        more: 2,
      },
      {
        kind: "field",
        label: "Support provided",
        help: "What, by whom, and whether it helped. One paragraph a row.",
        lines: 3,
        more: 1,
      },
      { kind: "field", label: "What the student and the family say", lines: 2 },
      section("Learning points"),
      {
        kind: "text",
        text: "Each can become an action: open this workbook with Case Review and take this sheet on the page Action plan.",
      },
      { kind: "table", columns: learningColumns(LEARNING_POINTS), emptyRows: 4, lines: 2 },
      section(LEARNING_POINTS.after),
      { kind: "field", label: "Reviewed by", help: "Role and agency" },
      { kind: "field", label: "Reviewed on", answer: "date" },
      { kind: "field", label: "Peer review due on", answer: "date" },
    ],
  };
}

/** The peer review of a case: someone else's eyes on it, certified (docs/domain.md section 9). */
export function peerReviewForm(facts: TemplateFacts): Form {
  return {
    record: "peerReview",
    about: "Filled in by someone who does not work on the case, together with the reviewer.",
    parts: [
      section("Who and when"),
      { kind: "field", label: "Student", help: "Identifier", value: subjectsOf(facts).join(", ") },
      { kind: "field", label: "Reviewed by", help: "Role and agency" },
      { kind: "field", label: "Peer reviewer", help: "Role and agency" },
      { kind: "field", label: "Date of the peer review", answer: "date" },
      { kind: "field", label: "What was read", help: "Sheet, file, chronology" },
      section("Comments and actions"),
      { kind: "table", columns: learningColumns(PEER_COMMENTS), emptyRows: 4, lines: 2 },
      section(PEER_COMMENTS.after),
      { kind: "field", label: "Date of follow-up", answer: "date" },
      { kind: "field", label: "What has been done since", lines: 2, more: 1 },
      { kind: "field", label: "What is still open, and why", lines: 2 },
      section("Outcomes"),
      {
        kind: "table",
        columns: [
          { heading: "Outcome hoped for" },
          { heading: "How it will be judged, and what was found" },
          { heading: "Reached", answer: { choices: ["Yes", "In part", "No", "Too early to say"] } },
          { heading: "By when", answer: "date" },
        ],
        emptyRows: 3,
        lines: 2,
      },
      section("Certificate of the peer reviewer"),
      {
        kind: "text",
        text: "I have read the case review sheet and the records it rests on. I do not work on this case, nor manage or supervise anyone who does. The comments above are mine, and I have talked them over with the reviewer.",
      },
      ...signedBy("Certified by"),
    ],
  };
}
