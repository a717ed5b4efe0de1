import { emptyBeside, type TemplateFacts } from "./facts";
import { section, type Form } from "./form";

/** What practitioners should take away, in seven minutes (docs/domain.md section 9); its themes are those of the chronology. */
export function briefingForm(facts: TemplateFacts): Form {
  const { review, themes } = facts;
  const rows = themes.map(({ theme, entries, agencies }) => [theme, "", String(entries), String(agencies)]);
  return {
    record: "briefing",
    about:
      "Seven parts, a minute each, for a team meeting. Nothing here may point to a family: no dates, places or ages that could.",
    parts: [
      section("Why this briefing"),
      { kind: "field", label: "Review reference", value: review.reference },
      { kind: "field", label: "Why it matters to you", lines: 3 },
      section("Background"),
      { kind: "field", label: "The family and their life, in short", lines: 3 },
      section("What happened"),
      { kind: "field", label: "What happened, in short", lines: 3 },
      section("Key themes"),
      {
        kind: "table",
        columns: [
          { heading: "Theme" },
          { heading: "What the review found" },
          { heading: "Entries" },
          { heading: "Agencies" },
        ],
        rows,
        asked: [1],
        emptyRows: emptyBeside(rows.length, 4, 1),
        lines: 3,
      },
      section("What worked well"),
      { kind: "field", label: "Practice to keep", lines: 3, more: 1 },
      section("What to do differently"),
      { kind: "field", label: "From tomorrow", help: "Things that one person can do", lines: 3, more: 1 },
      { kind: "field", label: "As a team", lines: 2 },
      { kind: "field", label: "What your agency is doing", lines: 2 },
      section("Talk it over"),
      { kind: "field", label: "Questions for your team", help: "Three are enough", lines: 3, more: 1 },
      { kind: "field", label: "Where to find more", help: "Report, procedures, training" },
      { kind: "field", label: "Sent out on", answer: "date" },
    ],
  };
}
