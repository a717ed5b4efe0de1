import { procedureInWords } from "../../review/recordWords";
import { agenciesOf, emptyBeside, linesOf, periodOf, type TemplateFacts } from "./facts";
import { section, signedBy, YES_NO, type Form } from "./form";

/** What a review is to find out, about whom, and how (docs/domain.md section 9). */
export function termsOfReferenceForm(facts: TemplateFacts): Form {
  const { review } = facts;
  const people = review.people.map(({ identifier, role }) => [identifier, role]);
  const agencies = agenciesOf(facts).map((name) => [name]);
  const lines = linesOf(facts).map((line) => [line]);
  return {
    record: "termsOfReference",
    about:
      "What the review is to find out, about whom, over which time, and how. Agreed by the panel before the work begins.",
    parts: [
      section("The review"),
      { kind: "field", label: "Review reference", value: review.reference },
      {
        kind: "field",
        label: "Kind of review",
        help: "Such as rapid review",
        value: procedureInWords(review.procedure ?? ""),
      },
      { kind: "field", label: "Commissioned by", help: "Roles and agencies" },
      {
        kind: "field",
        label: "Why this review",
        help: "The criteria that are met, and the incident in short",
        lines: 3,
      },
      { kind: "field", label: "Purpose", help: "What should be different for children afterwards", lines: 3 },
      { kind: "field", label: "What it will not look at", lines: 2 },
      section("People and period"),
      {
        kind: "table",
        columns: [
          { heading: "Identifier" },
          { heading: "Who they are in this review" },
          { heading: "Subject", answer: YES_NO },
          { heading: "Told on", answer: "date" },
        ],
        rows: people.map(([identifier = "", role = ""]) => [
          identifier,
          role,
          /\bsubject\b/i.test(role) ? "Yes" : "No",
        ]),
        emptyRows: emptyBeside(people.length, 5),
        asked: [3],
      },
      { kind: "field", label: "Review period", value: periodOf(facts) },
      { kind: "field", label: "Why this period", lines: 2 },
      { kind: "field", label: "Earlier events, if they matter", optional: true },
      section("Lines of enquiry"),
      {
        kind: "table",
        columns: [
          { heading: "Line of enquiry" },
          { heading: "Questions that the review should answer" },
          { heading: "Asked of (agencies)" },
          { heading: "Lead (role)" },
        ],
        rows: lines,
        asked: [1],
        emptyRows: emptyBeside(lines.length, 5),
        lines: 2,
      },
      section("What agencies are asked for"),
      {
        kind: "table",
        columns: [
          { heading: "Agency" },
          { heading: "Chronology, organisational changes, management report, other" },
          { heading: "Author (role)" },
          { heading: "By when", answer: "date" },
        ],
        rows: agencies,
        asked: [1, 2, 3],
        emptyRows: emptyBeside(agencies.length, 6),
      },
      section("How it is done"),
      { kind: "field", label: "Lead reviewer", help: "Role, and why independent" },
      { kind: "field", label: "Chair of the panel", help: "Role and agency" },
      {
        kind: "field",
        label: "Method",
        help: "Chronologies, conversations, practitioners’ event, audit",
        lines: 2,
      },
      { kind: "field", label: "How the family takes part", lines: 2 },
      { kind: "field", label: "How practitioners take part" },
      {
        kind: "field",
        label: "Race, culture, disability and other identities",
        help: "How the review looks at them",
        lines: 2,
      },
      {
        kind: "table",
        columns: [
          { heading: "Other proceedings" },
          { heading: "What they mean for this review" },
          { heading: "Contact (role)" },
          { heading: "Next date", answer: "date" },
        ],
        rows: [
          ["Criminal"],
          ["Care or other family court"],
          ["Coroner"],
          ["Employment or professional body"],
        ],
        emptyRows: 1,
        optional: true,
      },
      section("Timetable and publication"),
      { kind: "field", label: "First meeting", answer: "date" },
      { kind: "field", label: "Chronologies due", answer: "date" },
      { kind: "field", label: "Draft report due", answer: "date" },
      { kind: "field", label: "Publication planned for", answer: "date", value: review.publication },
      { kind: "field", label: "How learning will be shared" },
      section("Agreement"),
      { kind: "field", label: "Agreed on", answer: "date", value: review.agreed },
      ...signedBy("For the panel"),
      { kind: "field", label: "Changed since, and why", optional: true },
    ],
  };
}
