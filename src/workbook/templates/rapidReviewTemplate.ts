import { IMMEDIATE_LEARNING } from "../../plan/reading/learningTables";
import { agenciesOf, bornOf, emptyBeside, othersOf, periodOf, subjectsOf, type TemplateFacts } from "./facts";
import { BY_WHOM, learningColumns, section, type Answer, type Form } from "./form";

const YES_NO_NOT_KNOWN: Answer = { choices: ["Yes", "No", "Not known"] };

/** What a decision on a review weighs (Working Together to Safeguard Children, local and national reviews). */
const CRITERIA = [
  "Abuse or neglect of a child is known or suspected",
  "The child has died or been seriously harmed",
  "The case highlights, or may highlight, improvements needed to safeguard and promote the welfare of children, including where those improvements have been identified before",
  "It highlights, or may highlight, recurrent themes in the safeguarding and promotion of the welfare of children",
  "It highlights, or may highlight, concerns about two or more agencies working together effectively",
  "The national panel has considered it and concluded that a local review may be more appropriate",
  "There is cause for concern about the actions of a single agency",
  "There was no agency involvement, and this gives cause for concern",
  "More than one local authority, police area or integrated care board is involved, including where a family has moved",
  "It may raise issues about children in institutional settings",
];

/** The rapid review outcome (docs/domain.md section 9). */
export function rapidReviewForm(facts: TemplateFacts): Form {
  const agencies = agenciesOf(facts).map((name) => [name]);
  return {
    record: "rapidReview",
    about: "What the rapid review found and decided, for the safeguarding partners and the national panel.",
    parts: [
      section("Identifying details"),
      {
        kind: "text",
        text: "Dates of birth and addresses stand in this section alone: take it out before the outcome goes to anyone who does not need it.",
      },
      {
        kind: "field",
        label: "Child or adult",
        help: "Identifier",
        value: subjectsOf(facts).join(", "),
      },
      { kind: "field", label: "Date of birth", answer: "date", value: bornOf(facts) },
      { kind: "field", label: "Date of death, if any", answer: "date", optional: true },
      { kind: "field", label: "Sex, ethnicity, disability" },
      {
        kind: "field",
        label: "Legal status at the time",
        help: "And any plan: child in need, child protection",
      },
      { kind: "field", label: "Where the child lived", help: "Area, and with whom" },
      {
        kind: "field",
        label: "Siblings and others in the home",
        help: "Identifiers",
        value: othersOf(facts).join(", "),
      },
      { kind: "field", label: "Date of the incident", answer: "date" },
      { kind: "field", label: "Date the agency became aware", answer: "date" },
      { kind: "field", label: "Date of notification", answer: "date" },
      { kind: "field", label: "Date of the rapid review meeting", answer: "date" },
      { kind: "field", label: "Period covered", value: periodOf(facts) },
      section("Concise facts"),
      {
        kind: "field",
        label: "What happened",
        help: "As far as it is known, in a few sentences. One paragraph a row.",
        lines: 3,
        more: 2,
      },
      {
        kind: "field",
        label: "What agencies already knew",
        help: "From the chronology. One paragraph a row.",
        lines: 3,
        more: 2,
      },
      section("Immediate safeguarding arrangements"),
      {
        kind: "table",
        columns: [
          { heading: "For whom (identifier)" },
          { heading: "Arrangement" },
          { heading: BY_WHOM },
          { heading: "Since", answer: "date" },
        ],
        emptyRows: 4,
      },
      section("Agencies involved and omitted"),
      {
        kind: "table",
        columns: [
          { heading: "Agency" },
          { heading: "If omitted: why, and what is being done about it" },
          { heading: "Gave information", answer: YES_NO_NOT_KNOWN },
          { heading: "At the meeting", answer: YES_NO_NOT_KNOWN },
        ],
        rows: agencies,
        asked: [1, 2, 3],
        emptyRows: emptyBeside(agencies.length, 8),
      },
      section("Criteria considered"),
      {
        kind: "checks",
        headings: ["Criterion", "Met", BY_WHOM],
        answers: [YES_NO_NOT_KNOWN, "text"],
        checks: CRITERIA,
      },
      { kind: "field", label: "What was weighed", help: "Why criteria are met, or not", lines: 3, more: 1 },
      section("Immediate learning and its dissemination"),
      { kind: "table", columns: learningColumns(IMMEDIATE_LEARNING), emptyRows: 5, lines: 2 },
      {
        kind: "field",
        label: IMMEDIATE_LEARNING.after,
        help: "What a further review could still find out",
        lines: 3,
        more: 1,
      },
      section("Decision on a local review"),
      {
        kind: "field",
        label: "Decision",
        answer: { choices: ["Local review", "No local review", "Other learning review"] },
      },
      { kind: "field", label: "Reasons for the decision", lines: 3, more: 1 },
      { kind: "field", label: "If not proceeding, why", lines: 2, optional: true },
      section("Recommendation on a national review"),
      {
        kind: "field",
        label: "Recommendation",
        answer: { choices: ["National review", "No national review"] },
      },
      { kind: "field", label: "Reasons for the recommendation", lines: 3, more: 1 },
      section("Decision makers"),
      {
        kind: "table",
        columns: [
          { heading: "Role and agency" },
          { heading: "Signature" },
          { heading: "Agrees", answer: { choices: ["Yes", "No"] } },
          { heading: "Date", answer: "date" },
        ],
        rows: [["For the local authority"], ["For the integrated care board"], ["For the police"]],
        asked: [1, 2, 3],
        emptyRows: 2,
        lines: 2,
      },
      { kind: "field", label: "Sent to the national panel on", answer: "date" },
    ],
  };
}
