import { AGENCY_LEARNING } from "../../plan/reading/learningTables";
import { linesOf, periodOf, subjectsOf, type TemplateFacts } from "./facts";
import { BY_WHOM, learningColumns, section, signedBy, YES_NO, type Form } from "./form";

/** The outline of an agency's report about itself (docs/domain.md section 9). */
export function managementReportForm(facts: TemplateFacts): Form {
  const { review } = facts;
  const lines = linesOf(facts).map((line) => [line]);
  return {
    record: "managementReport",
    about:
      "How your agency worked with the child and the family, looked at by someone who did not: what was done, why, and what your agency has learned.",
    parts: [
      section("The report"),
      { kind: "field", label: "Review reference", value: review.reference },
      { kind: "field", label: "Agency", value: facts.agency },
      { kind: "field", label: "Subjects", help: "Identifiers", value: subjectsOf(facts).join(", ") },
      { kind: "field", label: "Period covered", value: periodOf(facts) },
      { kind: "field", label: "Chronology returned", answer: YES_NO },
      section("The author’s independence"),
      { kind: "field", label: "Author", help: "Role and agency" },
      { kind: "field", label: "Qualified to write it by", help: "Experience, training" },
      { kind: "field", label: "Worked with the family", answer: YES_NO },
      { kind: "field", label: "Managed or supervised someone who did", answer: YES_NO },
      {
        kind: "field",
        label: "If yes: how the report is independent all the same",
        lines: 2,
        optional: true,
      },
      {
        kind: "text",
        text: "I have had no part in the work that this report looks at, nor in managing it, except as said above.",
      },
      ...signedBy("Declared by"),
      section("How the report was made"),
      { kind: "field", label: "Records read", lines: 2 },
      { kind: "field", label: "People spoken with", help: "Roles, and when", lines: 2 },
      { kind: "field", label: "What could not be seen, and why", lines: 2 },
      section("What happened"),
      {
        kind: "field",
        label: "The agency’s involvement, in short",
        help: "What the chronology does not already say. One paragraph a row.",
        lines: 4,
        more: 3,
      },
      { kind: "field", label: "The child’s experience", lines: 3, more: 1 },
      section("Analysis"),
      {
        kind: "text",
        text: "Not only what was done, but why it made sense at the time. A row for each line of enquiry.",
      },
      {
        kind: "table",
        columns: [
          { heading: "Line of enquiry" },
          { heading: "Analysis" },
          { heading: "Evidence (refs)" },
          { heading: "Practice", answer: { choices: ["Good practice", "Concern", "Missed opportunity"] } },
        ],
        rows: lines,
        asked: [1],
        emptyRows: emptyRowsFor(lines.length),
        lines: 3,
      },
      { kind: "field", label: "Changes in the organisation that played a part", lines: 2 },
      { kind: "field", label: "Working with other agencies", lines: 2 },
      section("Good practice"),
      { kind: "field", label: "What went well, and should be kept", lines: 3, more: 1 },
      section("Learning and recommendations"),
      { kind: "table", columns: learningColumns(AGENCY_LEARNING), emptyRows: 5, lines: 2 },
      section(AGENCY_LEARNING.after),
      {
        kind: "text",
        text: "I have read this report. It is a fair and full account, and my agency will do what it says.",
      },
      ...signedBy("Senior officer"),
      { kind: "field", label: `Staff concerned were told of the findings: ${BY_WHOM.toLowerCase()}` },
    ],
  };
}

function emptyRowsFor(given: number): number {
  return Math.max(1, 4 - given);
}
