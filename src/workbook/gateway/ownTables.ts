import type { SHEETS, TABLES } from "./sheetNames";

export type SheetKey = keyof typeof SHEETS;
export type TableKey = keyof typeof TABLES;

interface OwnTable {
  sheet: SheetKey;
  /** Headings that tell it from a person's table of the same name; a person may have renamed some. */
  telling: readonly string[];
  /** Its headings alone tell too little: it must stand on a sheet that another of our tables shows to be ours. */
  beside?: true;
}

/** What our tables are recognised by: it stands in cells, since a name may be a person's and a setting gets lost. */
export const OWN_TABLES: Readonly<Record<TableKey, OwnTable>> = {
  bankHolidays: { sheet: "bankHolidays", telling: ["Listed by"] },
  actionPlan: {
    sheet: "actionPlan",
    telling: ["Ref", "Recommendation", "Action", "Lead (role)", "Target date", "Status", "RAG"],
  },
  planSources: {
    sheet: "planSources",
    telling: ["Ref", "File", "Sheet", "Row", "Withdrawn", "Leads", "Built"],
  },
  progressNotes: { sheet: "progressNotes", telling: ["Date", "Ref", "Agency", "Action", "Progress note"] },
  publishedDecisions: {
    sheet: "publishedDecisions",
    telling: ["Words", "Sentence", "Decision", "In its place"],
  },
  returnsTracker: {
    sheet: "returnsTracker",
    telling: ["Agency", "Returns in the workbook", "Queries open", "State"],
  },
  schoolTerms: { sheet: "schoolTerms", telling: ["Half term", "First day", "Last day"] },
  timetable: {
    sheet: "timetable",
    telling: ["Step", "What is due", "Counted from", "Unit", "From day", "By day", "Done on"],
  },
  chronology: {
    sheet: "chronology",
    // A return on the standard template has some of them too.
    telling: ["Ref", "Date as recorded", "Agency", "What happened", "Age", "Linked", "Queries"],
  },
  crossChecks: { sheet: "crossChecks", telling: ["Kind", "About", "Refs", "What the check saw", "Decision"] },
  gapLengths: { sheet: "crossChecks", telling: ["Setting", "Days"], beside: true },
  changeLog: { sheet: "changeLog", telling: ["When", "Return", "Ref", "What", "Old", "New", "Kind"] },
  returns: {
    sheet: "returnsList",
    telling: ["Sheet", "Agency", "File", "Sheet in the file", "Kind", "Person", "Dates from 1904"],
  },
  agencies: { sheet: "review", telling: ["Agency", "Code", "Other names", "Tint", "Text colour"] },
  record: { sheet: "review", telling: ["Item", "Value"], beside: true },
  people: { sheet: "review", telling: ["Identifier", "Role", "Born", "Names"], beside: true },
  linesOfEnquiry: { sheet: "review", telling: ["Line of enquiry", "Entries", "What it asks"], beside: true },
  abbreviations: { sheet: "review", telling: ["Abbreviation", "Meaning"], beside: true },
  returnsReceived: { sheet: "review", telling: ["Agency", "Kind", "Entries", "File"], beside: true },
  headingDecisions: { sheet: "review", telling: ["Agency", "Heading", "Read as"], beside: true },
  sources: {
    sheet: "sources",
    telling: ["Ref", "File", "Sheet", "Row", "Own ref", "Approximate", "Withdrawn", "Signs"],
  },
  queries: {
    sheet: "queries",
    telling: ["Level", "Rule", "Agency", "What was written", "What is wrong and what to do", "State", "Key"],
  },
  identifiersShown: {
    sheet: "identifiersShown",
    telling: ["Ref", "Column", "With names", "In their place"],
  },
  notNames: { sheet: "notNames", telling: ["Not a name", "Set aside"] },
  atWork: { sheet: "atWork", telling: ["Claim", "Sign", "Job", "Where", "At"] },
  allActions: {
    sheet: "allActions",
    telling: ["Review", "Ref", "Action", "Themes", "Where from", "Since last time", "Key"],
  },
  queryMemory: { sheet: "queryMemory", telling: ["Key", "Rule", "Level", "Written", "Message", "State"] },
};

/** Whether headings are those of one of our tables: two thirds of the telling ones. */
export function areOurs(table: TableKey, headings: readonly unknown[]): boolean {
  const { telling } = OWN_TABLES[table];
  const there = new Set(headings.map((heading) => String(heading).trim()));
  return telling.filter((heading) => there.has(heading)).length * 3 >= telling.length * 2;
}
