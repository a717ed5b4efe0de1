import { subjectsOf, type TemplateFacts } from "./facts";
import { BY_WHOM, section, type Answer, type Form, type FormPart } from "./form";

const ANSWERS: readonly [Answer, Answer] = [{ choices: ["Yes", "No", "Not needed"] }, "text"];
const HEADINGS = ["Check", "Yes or no", "By whom"] as const;

function checks(list: readonly string[]): FormPart {
  return { kind: "checks", headings: HEADINGS, answers: ANSWERS, checks: list };
}

/** The record of a serious incident: a checklist (docs/domain.md section 9). */
export function seriousIncidentForm(facts: TemplateFacts): Form {
  const { review } = facts;
  return {
    record: "seriousIncident",
    about:
      "Filled in on the day by whoever deals with the incident, and kept with the papers. “Not needed” is an answer; an empty cell is not.",
    parts: [
      section("The incident"),
      { kind: "field", label: "Review reference", value: review.reference, optional: true },
      { kind: "field", label: "School, service or agency", value: facts.agency },
      { kind: "field", label: "Child or adult", help: "Identifier", value: subjectsOf(facts).join(", ") },
      { kind: "field", label: "Date of the incident", answer: "date" },
      { kind: "field", label: "Time of the incident", help: "24-hour clock, such as 14:30" },
      { kind: "field", label: "Date the agency became aware", answer: "date" },
      { kind: "field", label: "Where it happened" },
      { kind: "field", label: "Who was there", help: "Identifiers and roles" },
      { kind: "field", label: "Recorded by", help: "Role" },
      {
        kind: "field",
        label: "What happened",
        help: "What was seen and heard, in the order it happened. One paragraph a row.",
        lines: 3,
        more: 2,
      },
      section("Medical help and safety"),
      checks([
        "First aid was given",
        "Medical help was sought",
        "Injuries were recorded on a body map",
        "The child is safe now",
        "Siblings and other children are safe",
      ]),
      { kind: "field", label: "Medical help: where, when, and from whom", lines: 2 },
      section("Who was told"),
      checks([
        "Senior leaders",
        "Parents or carers",
        "The child’s social worker, or children’s social care",
        "The police",
        "Governors or trustees",
        "The designated officer of the local authority, if someone who works with children is concerned",
        "The safeguarding partners",
        "The national panel, within 5 working days of becoming aware, if the criteria are met",
        "Ofsted and the Secretary of State, if a looked-after child has died",
        "The coroner and the child death review, if the child has died",
      ]),
      section("Keeping the facts"),
      checks([
        "Statements were taken from staff and from other witnesses",
        "What the child said was written down in the child’s own words",
        "Statements are signed, dated and stored safely",
        "CCTV was looked at and kept",
        "Photographs were taken and stored, where that is allowed",
        "The incident is logged in the safeguarding system",
        "Records about the child have been secured, and nothing in them is changed any more",
      ]),
      section("What was done"),
      checks([
        "A search was made, by those who may, and recorded",
        "Suspension or exclusion was considered, and the reasons recorded",
        "A risk assessment was made, or an earlier one changed",
        "Special educational needs and disability were considered",
        "Communication needs, language and culture were considered",
        "Support was offered to the child and the family",
        "Support was offered to staff and to other children",
      ]),
      section("Still to be done"),
      {
        kind: "table",
        columns: [
          { heading: "What" },
          { heading: "How, and why it is not done yet" },
          { heading: BY_WHOM },
          { heading: "By when", answer: "date" },
        ],
        emptyRows: 3,
        optional: true,
      },
      section("Review after the event"),
      { kind: "field", label: "Reviewed on", answer: "date" },
      { kind: "field", label: "Who took part", help: "Roles" },
      { kind: "field", label: "What went well", lines: 2 },
      { kind: "field", label: "What will be done differently", lines: 2, more: 1 },
      {
        kind: "field",
        label: "Refer for a rapid review",
        answer: { choices: ["Yes", "No", "Decided already"] },
        help: "If abuse or neglect is known or suspected and the child has died or been seriously harmed",
      },
      { kind: "field", label: "Completed by", help: "Role" },
      { kind: "field", label: "Completed on", answer: "date" },
    ],
  };
}
