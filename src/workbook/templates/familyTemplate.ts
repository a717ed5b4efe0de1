import { emptyBeside, type TemplateFacts } from "./facts";
import { BY_WHOM, section, type Form } from "./form";

/** How the family was told, heard and answered (docs/domain.md section 9). */
export function familyForm(facts: TemplateFacts): Form {
  const { review } = facts;
  const people = review.people.map(({ identifier }) => [identifier]);
  return {
    record: "family",
    about:
      "How the family was told of the review, heard, and answered. It says what they want known, in their words as far as they agree to that.",
    parts: [
      section("Who, and how they wish to take part"),
      {
        kind: "table",
        columns: [
          { heading: "Family member (identifier)" },
          { heading: "How they wish to take part; language, interpreter, support, advocate" },
          { heading: "Contact (role)" },
          { heading: "First told on", answer: "date" },
        ],
        rows: people,
        asked: [1, 2, 3],
        emptyRows: emptyBeside(people.length, 5),
      },
      {
        kind: "field",
        label: "Anyone who was not asked, and why",
        help: "Safety, proceedings, own wish",
        lines: 2,
      },
      { kind: "field", label: "Agreed with police and court", help: "Who, and when", lines: 2 },
      section("Contacts"),
      {
        kind: "table",
        columns: [
          { heading: "With whom (identifier), and how" },
          { heading: "What they said, and what they asked" },
          { heading: BY_WHOM },
          { heading: "Day", answer: "date" },
        ],
        emptyRows: 8,
        lines: 3,
      },
      section("What became of it"),
      {
        kind: "table",
        columns: [
          { heading: "What the family said or asked" },
          { heading: "What the review did with it" },
          { heading: "Told by (role)" },
          { heading: "Told on", answer: "date" },
        ],
        emptyRows: 5,
        lines: 2,
      },
      section("Before publication"),
      { kind: "field", label: "Family saw the report on", answer: "date" },
      { kind: "field", label: "Their comments, and what was changed", lines: 3 },
      { kind: "field", label: "How they wish to be named", help: "The name the published report uses" },
      { kind: "field", label: "Told of the day of publication on", answer: "date" },
      { kind: "field", label: "Support offered for that day", lines: 2 },
    ],
  };
}
