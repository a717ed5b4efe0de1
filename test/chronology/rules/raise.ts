import { readReturns } from "../../../src/chronology/returns/readReturns";
import { type Query } from "../../../src/chronology/entry/query";
import { reviewFrom, type Review } from "../../../src/review/review";
import { gridOf, type TestCell, type TestSheet } from "../sheet/gridOf";

export const TODAY = "2026-11-21";

/** A review of a test's own, with people of every kind. */
export const REVIEW = reviewFrom({
  period: { from: "2021-01-01", to: "2023-06-30" },
  people: [
    { identifier: "Child R", role: "subject", born: "2015-02-14", names: ["Rowan Tarrick", "Rowan"] },
    { identifier: "Sibling 1", role: "sibling", born: "2019-08-21", names: ["Wren Tarrick"] },
    { identifier: "Mother", role: "mother", names: ["Dana Tarrick"] },
    { identifier: "MP1", role: "mother's partner", names: ["Karl Venneck"] },
    { identifier: "MGM", role: "maternal grandmother", names: ["Rose Hope"] },
  ],
  agencies: [{ name: "Police", code: "POL", aliases: ["Wendshire Constabulary", "WNC"] }],
  abbreviations: { QRT: "Quick response team" },
});

const HEADINGS = {
  ref: "Ref",
  date: "Date",
  time: "Time",
  end: "End date",
  source: "Source of information",
  person: "Person(s)",
  type: "Event type",
  event: "What happened",
  action: "Action, decision and outcome",
  voice: "Voice of the child",
  who: "Practitioner",
  comment: "Comment",
} as const;
type Column = keyof typeof HEADINGS;
export type TestEntry = Partial<Record<Column, TestCell>>;

const COLUMNS: Column[] = [
  "ref",
  "date",
  "time",
  "end",
  "source",
  "person",
  "type",
  "event",
  "action",
  "voice",
  "who",
  "comment",
];
const USUAL: TestEntry = {
  date: "12/03/2021",
  source: "Case record",
  person: "Child R",
  type: "Home visit",
  event: "The child was seen at home.",
  action: "None taken",
};

export interface TestReturn extends TestSheet {
  review?: Review;
  /** Columns that the return lacks altogether. */
  without?: Column[];
}

/** A return with its heading in row 1 and an entry a row from row 2; what an entry leaves out is as usual. */
export function queriesOf(entries: readonly TestEntry[], about: TestReturn = {}): Query[] {
  const columns = COLUMNS.filter((column) => about.without?.includes(column) !== true);
  const rows: TestCell[][] = [
    columns.map((column) => HEADINGS[column]),
    ...entries.map((entry) => columns.map((column) => ({ ...USUAL, ...entry })[column] ?? null)),
  ];
  const read = readReturns([gridOf(rows, about)], about.review ?? REVIEW, TODAY);
  return read.sheets.flatMap((sheet) => [
    ...sheet.queries,
    ...sheet.entries.flatMap((entry) => entry.queries),
  ]);
}

/** The queries of one rule. */
export function raise(rule: string, entries: readonly TestEntry[], about: TestReturn = {}): Query[] {
  return queriesOf(entries, about).filter((query) => query.rule === rule);
}

/** The rows on which a rule raises a query. */
export function rowsOf(rule: string, entries: readonly TestEntry[], about: TestReturn = {}): number[] {
  return raise(rule, entries, about).map((query) => query.row);
}
