import { othersOf, periodOf, subjectsOf, type TemplateFacts } from "./facts";
import { section, YES_NO, type Form } from "./form";

/** What an agency is asked at the beginning of a review: its involvement in short (docs/domain.md section 9). */
export function informationRequestForm(facts: TemplateFacts): Form {
  const { review } = facts;
  return {
    record: "informationRequest",
    about:
      "What the review asks of your agency to begin with. Please answer in short, in your own words: pasted case notes will be sent back.",
    parts: [
      section("The request"),
      { kind: "field", label: "Review reference", value: review.reference },
      { kind: "field", label: "Agency", value: facts.agency },
      {
        kind: "field",
        label: "Subjects of this review",
        help: "Identifiers; who they are is told apart from this sheet",
        value: subjectsOf(facts).join(", "),
      },
      { kind: "field", label: "People of interest", help: "Identifiers", value: othersOf(facts).join(", ") },
      { kind: "field", label: "Period asked about", value: periodOf(facts) },
      { kind: "field", label: "Please answer by", answer: "date" },
      section("Your agency’s involvement"),
      { kind: "field", label: "Did your agency know any of them", answer: YES_NO },
      { kind: "field", label: "Involved from", answer: "date" },
      { kind: "field", label: "Involved to", answer: "date", help: "Empty if it goes on", optional: true },
      { kind: "field", label: "Which services or teams", lines: 2 },
      { kind: "field", label: "Where the records are", help: "Systems, paper, archives" },
      section("Brief analysis"),
      {
        kind: "field",
        label: "What your agency was there for, and what it did",
        help: "At most 200 words. One paragraph a row.",
        lines: 4,
        more: 1,
      },
      {
        kind: "field",
        label: "What worked, what worries you",
        help: "At most 200 words. One paragraph a row.",
        lines: 4,
        more: 1,
      },
      { kind: "field", label: "What the child’s day was like", help: "As your records tell it", lines: 3 },
      { kind: "field", label: "Other agencies your records name", lines: 2 },
      section("Answered by"),
      { kind: "field", label: "Completed by (role)" },
      { kind: "field", label: "Date form completed", answer: "date" },
      { kind: "field", label: "Agreed by (senior role)" },
      { kind: "field", label: "Contact for the review", help: "Role, and how to reach them" },
      // Last, so that no other row stands below what is read as a chronology when the form comes back.
      section("Significant dates"),
      {
        kind: "text",
        text: "The few that matter most; the full chronology comes later, on its own template. If the record does not give the day, write what it says: “in March 2021”.",
      },
      {
        kind: "table",
        columns: [
          { heading: "Date", answer: "date" },
          { heading: "What happened" },
          { heading: "Source of information" },
          { heading: "Action and outcome" },
        ],
        emptyRows: 8,
      },
    ],
  };
}
