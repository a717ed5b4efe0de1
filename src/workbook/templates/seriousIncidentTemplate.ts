import { subjectsOf, type TemplateFacts } from "./facts";
import type { Form, FormPart } from "./form";

const CHECKS: readonly [string, readonly string[]][] = [
  [
    "The child and the family",
    [
      "The child is safe now, or has died",
      "Siblings and other children in the home are safe",
      "Medical care has been given, and injuries have been recorded",
      "Parents or carers have been told what happens next, and by whom",
      "The family has someone to turn to",
    ],
  ],
  [
    "Telling others",
    [
      "Children's social care has been told",
      "The police have been told",
      "The safeguarding partners have been told",
      "The national panel has been notified, within 5 working days of becoming aware",
      "If a looked-after child has died: the Secretary of State and Ofsted have been notified",
      "The coroner and the child death review have been told, if the child has died",
      "The designated officer has been told, if a person who works with children is concerned",
      "Senior managers and the press office have been told",
    ],
  ],
  [
    "Keeping the facts",
    [
      "Each agency has been asked which records it holds",
      "Records have been secured",
      "A first chronology has been begun",
      "Criminal, care and other proceedings under way are known",
    ],
  ],
  [
    "The review",
    [
      "Abuse or neglect is known or suspected",
      "The child has died or been seriously harmed",
      "A rapid review has been decided on",
      "The day by which it must be sent is known",
      "Agencies have been asked for their returns",
      "Staff concerned have been offered support",
    ],
  ],
];

/** The record of a serious incident: a checklist (docs/domain.md section 9). */
export function seriousIncidentForm(facts: TemplateFacts): Form {
  const { review } = facts;
  const parts: FormPart[] = [
    {
      kind: "text",
      text: "To be filled in on the day an agency becomes aware, and kept with the papers of the review.",
    },
    { kind: "section", text: "The incident" },
    { kind: "field", label: "Review reference", value: review.reference ?? "" },
    { kind: "field", label: "Identifier of the child or adult", value: subjectsOf(facts).join(", ") },
    { kind: "field", label: "Date of the incident", answer: "date" },
    { kind: "field", label: "Date the agency became aware", answer: "date" },
    { kind: "field", label: "Recorded by", help: "role and agency", value: facts.agency },
    { kind: "field", label: "What is known", lines: 5 },
    ...CHECKS.flatMap(([section, checks]): FormPart[] => [
      { kind: "section", text: section },
      {
        kind: "table",
        columns: [
          { heading: "Check", span: 3 },
          { heading: "Yes or no", span: 1, answer: { choices: ["Yes", "No"] } },
          { heading: "By whom", span: 2 },
        ],
        rows: checks.map((check) => [check]),
        emptyRows: 1,
      },
    ]),
    { kind: "section", text: "Still to be done" },
    {
      kind: "table",
      columns: [
        { heading: "What", span: 3 },
        { heading: "By whom", span: 2 },
        { heading: "By when", span: 1, answer: "date" },
      ],
      emptyRows: 4,
    },
    { kind: "field", label: "Completed by", help: "role" },
    { kind: "field", label: "Date completed", answer: "date" },
  ];
  return { title: "Record of serious incident", reference: review.reference ?? "", parts };
}
