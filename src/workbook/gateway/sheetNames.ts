import { SHEET_NAME_LIMIT } from "../../cells/limits";

/** The sheets that the add-in makes, by the name each has where it is free; what it is called: ownNames (docs/interfaces.md section 1). */
export const SHEETS = {
  bankHolidays: "Bank holidays",
  actionPlan: "Action plan",
  actionSummary: "Action summary",
  planSources: "Plan sources",
  progressNotes: "Progress notes",
  publicationExtract: "Publication extract",
  publishedDecisions: "Published decisions",
  returnsTracker: "Returns tracker",
  schoolTerms: "School terms",
  timetable: "Timetable",
  chronology: "Integrated chronology",
  glossary: "Glossary",
  crossChecks: "Cross-checks",
  glance: "At a glance",
  linesOfEnquiry: "Lines of enquiry",
  changeLog: "Change log",
  lastMerge: "Last merge",
  // Not numbers, which are for sheets whose names are taken.
  earlierMergeA: "Earlier merge A",
  earlierMergeB: "Earlier merge B",
  earlierMergeC: "Earlier merge C",
  earlierMergeD: "Earlier merge D",
  review: "Review",
  returnsList: "Returns list",
  sources: "Sources",
  queries: "Queries",
  queryMemory: "Query memory",
  identifiersShown: "Names kept",
  notNames: "Not names",
  atWork: "At work",
  overview: "Overview",
  chaseList: "Overdue and due",
  allActions: "All actions",
} as const;

/** The tables that the add-in makes, likewise. */
export const TABLES = {
  bankHolidays: "BankHolidays",
  actionPlan: "ActionPlan",
  planSources: "PlanSources",
  progressNotes: "ProgressNotes",
  publishedDecisions: "PublishedDecisions",
  returnsTracker: "ReturnsTracker",
  schoolTerms: "SchoolTerms",
  timetable: "Timetable",
  chronology: "IntegratedChronology",
  crossChecks: "CrossChecks",
  changeLog: "ChangeLog",
  gapLengths: "GapLengths",
  agencies: "Agencies",
  people: "People",
  linesOfEnquiry: "LinesOfEnquiry",
  abbreviations: "Abbreviations",
  returns: "Returns",
  returnsReceived: "ReturnsReceived",
  record: "ReviewRecord",
  sources: "Sources",
  queries: "Queries",
  queryMemory: "QueryMemory",
  headingDecisions: "HeadingDecisions",
  identifiersShown: "NamesKept",
  notNames: "NotNames",
  atWork: "AtWork",
  allActions: "AllActions",
} as const;

/** The cells that the add-in names. */
export const CELLS = {
  /** How many working days before its target date an action turns amber. */
  amber: "AmberWithin",
  /** The day of the last report. */
  lastReport: "LastReport",
} as const;
export type CellKey = keyof typeof CELLS;

/**
 * A free sheet name that Excel accepts: at most 31 characters, none of : \ / ? * [ ], no apostrophe at either
 * end, not "History", different from every other, ignoring case (Excel, "Rename a worksheet").
 * @param taken the names in use
 * @param suffix words that end it, however long the rest is: " (received)"
 */
export function freeSheetName(wanted: string, taken: readonly string[], suffix = ""): string {
  const plain = wanted
    .replace(/[:\\/?*[\]]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[' ]+|[' ]+$/g, "");
  const base = plain === "" || /^history$/i.test(plain) ? "Return" : plain;
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const ending = `${number === 1 ? "" : ` ${number}`}${suffix}`;
    const name = base.slice(0, SHEET_NAME_LIMIT - ending.length).trimEnd() + ending;
    if (!used.has(name.toLowerCase())) {
      return name;
    }
  }
}
