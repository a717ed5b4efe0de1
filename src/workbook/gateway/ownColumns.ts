import type { TableKey } from "./ownTables";

interface OwnColumns {
  /** The table as a person hears of it, after "of". */
  words: string;
  /** Its headings in their order. */
  headings: readonly string[];
  /** Those that tell its rows apart: without them nobody knows what a row is about. */
  keys?: readonly string[];
  /** Those that earlier versions had not, and that hold nothing but what the add-in works out: the jobs see to them. */
  worked?: readonly string[];
}

/**
 * The columns of our tables whose cells people write, or find their rows by. The chronology and the plan are mended by merging and by
 * repairing, from what is remembered of them; the other tables that are not here are hidden, or made anew each time.
 */
export const OWN_COLUMNS: Partial<Readonly<Record<TableKey, OwnColumns>>> = {
  record: {
    words: "the record of the review",
    headings: ["Item", "Value", "What it is for"],
    keys: ["Item"],
    worked: ["What it is for"],
  },
  agencies: {
    words: "the list of agencies",
    headings: ["Agency", "Code", "Entries", "Other names", "Tint", "Text colour"],
    keys: ["Agency"],
    worked: ["Entries"],
  },
  people: {
    words: "the list of people",
    headings: ["Identifier", "Role", "Born", "Names"],
    keys: ["Identifier"],
  },
  linesOfEnquiry: {
    words: "the list of lines of enquiry",
    headings: ["Line of enquiry", "Entries", "Actions", "What it asks"],
    keys: ["Line of enquiry"],
  },
  returnsReceived: {
    words: "the list of returns received",
    headings: ["Agency", "Kind", "Entries", "File"],
  },
  abbreviations: {
    words: "the list of abbreviations",
    headings: ["Abbreviation", "Meaning"],
    keys: ["Abbreviation"],
  },
  headingDecisions: {
    words: "the list of headings that were decided",
    headings: ["Agency", "Heading", "Read as"],
    keys: ["Heading"],
  },
  gapLengths: { words: "the table of gap lengths", headings: ["Setting", "Days"], keys: ["Setting"] },
  crossChecks: {
    words: "the table of cross-checks",
    headings: [
      ...[
        "Kind",
        "Date",
        "Until",
        "About",
        "Refs",
        "Go to",
        "Agency",
        "What the check saw",
        "What each says",
      ],
      ...["Decision", "Note", "Check"],
    ],
    worked: ["Date", "Until", "Go to", "Agency", "What each says", "Check"],
  },
  queries: {
    words: "the table of queries",
    headings: [
      ...["Level", "Rule", "Agency", "Sheet", "Row", "Column", "What was written"],
      ...["What is wrong and what to do", "Suggested fix", "Link", "State", "Reason", "Answer", "Key"],
    ],
    worked: ["Link"],
  },
  publishedDecisions: {
    words: "the list of decisions",
    headings: ["Words", "Sentence", "Decision", "In its place"],
    keys: ["Words"],
  },
  progressNotes: {
    words: "the list of progress notes",
    headings: ["Date", "Ref", "Agency", "Action", "Progress note"],
  },
  returnsTracker: {
    words: "the Returns tracker",
    headings: [
      ...["Agency", "Requested", "Due", "Due by the timetable", "Received", "Returns in the workbook"],
      ...["Queries open", "Accepted", "State", "Notes"],
    ],
    keys: ["Agency"],
    worked: ["Due by the timetable", "Returns in the workbook", "Queries open", "State"],
  },
  timetable: {
    words: "the timetable",
    headings: [
      ...["Step", "What is due", "Counted from", "First", "Last", "Unit", "From day", "By day", "From", "To"],
      ...["Done on", "Working days left", "State", "RAG", "Lead (role)", "Reason for delay"],
      "Who was told, and when",
    ],
    keys: ["Step"],
    worked: [
      "Working days left",
      "State",
      "RAG",
      "Lead (role)",
      "Reason for delay",
      "Who was told, and when",
    ],
  },
  bankHolidays: { words: "the list of bank holidays", headings: ["Date", "Bank holiday", "Listed by"] },
  schoolTerms: {
    words: "the list of school terms",
    headings: ["Half term", "First day", "Last day", "Notes"],
    worked: ["Notes"],
  },
};
