import { LEARNING_POINTS, PEER_COMMENTS } from "../../plan/reading/learningTables";
import { periodOf, subjectsOf, type TemplateFacts } from "./facts";
import { learningColumns, type Form } from "./form";

/** The case review sheet: one student's case as its own agency sees it (docs/domain.md section 9). */
export function caseReviewForm(facts: TemplateFacts): Form {
  const { review } = facts;
  return {
    title: "Case review sheet",
    reference: review.reference ?? "",
    parts: [
      {
        kind: "text",
        text: "Filled in by the reviewer from the case file. The peer review is on the next sheet.",
      },
      { kind: "section", text: "The student" },
      { kind: "field", label: "Student", help: "identifier", value: subjectsOf(facts).join(", ") },
      { kind: "field", label: "Carer", help: "identifier and role" },
      { kind: "field", label: "Date of this review", answer: "date" },
      { kind: "field", label: "Date of the last review", answer: "date" },
      { kind: "field", label: "Period covered", value: periodOf(facts) },
      {
        kind: "field",
        label: "Agencies involved",
        value: review.agencies.map(({ name }) => name).join(", "),
        lines: 3,
      },
      { kind: "section", text: "The case" },
      { kind: "field", label: "Status", help: "legal status, plan, school place", lines: 3 },
      { kind: "field", label: "Needs", lines: 6 },
      { kind: "field", label: "Concerns", lines: 6 },
      { kind: "field", label: "Support", help: "what is given, by whom, and whether it helps", lines: 6 },
      { kind: "section", text: "Learning points" },
      {
        kind: "table",
        columns: learningColumns(LEARNING_POINTS, [4, 2]),
        emptyRows: 5,
        lines: 2,
      },
      { kind: "section", text: LEARNING_POINTS.after },
      { kind: "field", label: "Reviewer", help: "name and role" },
      { kind: "field", label: "Date", answer: "date" },
    ],
  };
}

/** The peer review of a case: someone else's eyes on it (docs/domain.md section 9). */
export function peerReviewForm(facts: TemplateFacts): Form {
  const { review } = facts;
  return {
    title: "Peer review",
    reference: review.reference ?? "",
    parts: [
      { kind: "text", text: "Filled in by someone who does not work on the case, with the reviewer." },
      { kind: "section", text: "Who and when" },
      { kind: "field", label: "Student", help: "identifier", value: subjectsOf(facts).join(", ") },
      { kind: "field", label: "Reviewer", help: "name and role" },
      { kind: "field", label: "Peer reviewer", help: "name and role" },
      { kind: "field", label: "Date of the peer review", answer: "date" },
      { kind: "section", text: "Comments and actions" },
      {
        kind: "table",
        columns: learningColumns(PEER_COMMENTS, [2, 2, 1, 1]),
        emptyRows: 6,
        lines: 3,
      },
      { kind: "section", text: PEER_COMMENTS.after },
      { kind: "field", label: "Date of follow-up", answer: "date" },
      { kind: "field", label: "What has been done since", lines: 5 },
      { kind: "section", text: "Outcomes" },
      {
        kind: "table",
        columns: [
          { heading: "Outcome hoped for", span: 2 },
          { heading: "How it will be judged", span: 2 },
          { heading: "By when", span: 1, answer: "date" },
          { heading: "Reached", span: 1, answer: { choices: ["Yes", "In part", "No", "Too early to say"] } },
        ],
        emptyRows: 5,
        lines: 3,
      },
    ],
  };
}
