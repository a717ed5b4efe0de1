import { agenciesOf, emptyBeside, subjectsOf, type TemplateFacts } from "./facts";
import { BY_WHOM, section, YES_NO, type Form } from "./form";

/** Who sits on the panel, what ties they have, when it met, and what it decided (docs/domain.md section 9). */
export function panelForm(facts: TemplateFacts): Form {
  const { review } = facts;
  const agencies = agenciesOf(facts).map((name) => [name]);
  return {
    record: "panel",
    about:
      "Who sits on the panel, what ties they have to the case, when the panel met, who was there, and what it decided.",
    parts: [
      section("The panel"),
      { kind: "field", label: "Review reference", value: review.reference },
      { kind: "field", label: "Subjects", help: "Identifiers", value: subjectsOf(facts).join(", ") },
      { kind: "field", label: "Chair", help: "Role and agency" },
      { kind: "field", label: "Chair is independent of the case", answer: YES_NO },
      { kind: "field", label: "Lead reviewer", help: "Role" },
      { kind: "field", label: "Quorum", help: "How many members, and which agencies, must be there" },
      section("Members and conflicts of interest"),
      {
        kind: "text",
        text: "A tie to the case, the family or someone whose practice is looked at is declared by each member; “none” is an answer.",
      },
      {
        kind: "table",
        columns: [
          { heading: "Agency and role" },
          { heading: "Conflict of interest declared, and what was decided about it" },
          { heading: "Deputy (role)" },
          { heading: "Declared on", answer: "date" },
        ],
        rows: agencies,
        asked: [1, 2, 3],
        emptyRows: emptyBeside(agencies.length, 8),
      },
      section("Meetings and attendance"),
      {
        kind: "table",
        columns: [
          { heading: "Meeting" },
          { heading: "Present, deputies, apologies (roles)" },
          { heading: "Quorate", answer: YES_NO },
          { heading: "Date", answer: "date" },
        ],
        emptyRows: 6,
        lines: 2,
      },
      section("Decisions"),
      {
        kind: "table",
        columns: [
          { heading: "Decision" },
          { heading: "Reasons, and who disagreed" },
          { heading: BY_WHOM },
          { heading: "Date", answer: "date" },
        ],
        emptyRows: 8,
        lines: 2,
      },
      section("Sign-off of the report"),
      { kind: "field", label: "Draft agreed by the panel on", answer: "date" },
      { kind: "field", label: "Signed off by the partners on", answer: "date" },
      { kind: "field", label: "What was changed in between, and why", lines: 2, optional: true },
    ],
  };
}
