import { IMMEDIATE_LEARNING } from "../../plan/reading/learningTables";
import { periodOf, subjectsOf, type TemplateFacts } from "./facts";
import { learningColumns, type Form, type FormPart } from "./form";

const YES_NO = { choices: ["Yes", "No", "Not known"] };

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
  const { review } = facts;
  const agencies = review.agencies.map(({ name }) => [name]);
  const parts: FormPart[] = [
    {
      kind: "text",
      text: "What the rapid review found and decided, for the safeguarding partners and the national panel.",
    },
    { kind: "section", text: "1. Identifying details" },
    {
      kind: "text",
      text: "Names and dates of birth appear only in this section. Take it out before the outcome goes to anyone who does not need it.",
    },
    { kind: "field", label: "Review reference", value: review.reference ?? "" },
    { kind: "field", label: "Identifier of the child or adult", value: subjectsOf(facts).join(", ") },
    { kind: "field", label: "Name" },
    { kind: "field", label: "Date of birth", answer: "date" },
    { kind: "field", label: "Date of death, if any", answer: "date" },
    { kind: "field", label: "Sex, ethnicity, disability" },
    { kind: "field", label: "Legal status", help: "at the time" },
    { kind: "field", label: "Area, and where the child lived" },
    { kind: "field", label: "Siblings and others in the home", help: "by identifier", lines: 2 },
    { kind: "field", label: "Date of the incident", answer: "date" },
    { kind: "field", label: "Date the agency became aware", answer: "date" },
    { kind: "field", label: "Date of notification", answer: "date" },
    { kind: "field", label: "Date of the rapid review meeting", answer: "date" },
    { kind: "field", label: "Period covered", value: periodOf(facts) },
    { kind: "section", text: "2. Concise facts" },
    { kind: "field", label: "What happened", help: "as far as it is known, in a few sentences", lines: 8 },
    { kind: "field", label: "What agencies already knew", lines: 6 },
    { kind: "section", text: "3. Immediate safeguarding arrangements" },
    {
      kind: "table",
      columns: [
        { heading: "For whom (identifier)", span: 1 },
        { heading: "Arrangement", span: 3 },
        { heading: "By whom (role)", span: 1 },
        { heading: "Since", span: 1, answer: "date" },
      ],
      emptyRows: 4,
      lines: 2,
    },
    { kind: "section", text: "4. Agencies involved and omitted" },
    {
      kind: "table",
      columns: [
        { heading: "Agency", span: 2 },
        { heading: "Gave information", span: 1, answer: YES_NO },
        { heading: "At the meeting", span: 1, answer: YES_NO },
        { heading: "If omitted: why, and what is being done about it", span: 2 },
      ],
      rows: agencies,
      emptyRows: Math.max(3, 8 - agencies.length),
    },
    { kind: "section", text: "5. Criteria considered" },
    {
      kind: "table",
      columns: [
        { heading: "Criterion", span: 3 },
        { heading: "Met", span: 1, answer: YES_NO },
        { heading: "Why", span: 2 },
      ],
      rows: CRITERIA.map((criterion) => [criterion]),
      emptyRows: 1,
      lines: 2,
    },
    { kind: "section", text: "6. Immediate learning and its dissemination" },
    {
      kind: "table",
      columns: learningColumns(IMMEDIATE_LEARNING, [2, 2, 1, 1]),
      emptyRows: 5,
      lines: 3,
    },
    {
      kind: "field",
      label: IMMEDIATE_LEARNING.after,
      help: "what a further review could still find out",
      lines: 5,
    },
    { kind: "section", text: "7. Decision on a local review" },
    {
      kind: "field",
      label: "Decision",
      answer: { choices: ["Local review", "No local review", "Other learning review"] },
    },
    { kind: "field", label: "Reasons", lines: 5 },
    { kind: "field", label: "If not proceeding, why", lines: 4 },
    { kind: "section", text: "8. Recommendation on a national review" },
    {
      kind: "field",
      label: "Recommendation",
      answer: { choices: ["National review", "No national review"] },
    },
    { kind: "field", label: "Reasons", lines: 5 },
    { kind: "section", text: "9. Decision makers" },
    {
      kind: "table",
      columns: [
        { heading: "Role", span: 2 },
        { heading: "Agency", span: 1 },
        { heading: "Agrees", span: 1, answer: { choices: ["Yes", "No"] } },
        { heading: "Date", span: 1, answer: "date" },
        { heading: "Signature", span: 1 },
      ],
      rows: [["For the local authority"], ["For the integrated care board"], ["For the police"]],
      emptyRows: 2,
      lines: 2,
    },
  ];
  return { title: "Rapid review outcome", reference: review.reference ?? "", parts };
}
