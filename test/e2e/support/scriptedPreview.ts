import type {
  ActionPreviewed,
  PlanPreview,
  RecommendationsChosen,
  RecommendationsFrom,
  RowPreviewed,
} from "../../../src/jobs/plan/planTypes";
import type { PlanField } from "../../../src/plan/fields";
import type { ReadingChoices } from "../../../src/plan/reading/choices";

const previewed = (row: number, more: Partial<ActionPreviewed>): ActionPreviewed => ({
  key: String(row),
  place: `1 ${String(row)} Plan`,
  file: "plan.xlsx",
  sheet: "Plan",
  row,
  recommendation: "1. Share information",
  action: "Train all front-line staff",
  agency: "Police",
  leads: "Head of Training",
  targetAsWritten: "end of Dec 2023",
  target: "2023-12-31",
  needsDate: false,
  status: "Not started",
  doubts: [],
  words: `The words of row ${String(row)}`,
  restOf: null,
  ...more,
});

const ACTIONS: readonly ActionPreviewed[] = [
  previewed(2, {}),
  previewed(3, {
    action: "Audit the sharing of information",
    targetAsWritten: "Ongoing",
    target: null,
    needsDate: true,
  }),
  previewed(4, { action: "and of referrals.", agency: "", leads: "", targetAsWritten: "", restOf: 3 }),
];

const other = (row: number, more: Partial<RowPreviewed>): RowPreviewed => ({
  sheet: "Plan",
  row,
  words: `The words of row ${String(row)}`,
  use: "setAside",
  reason: "guidance under the heading",
  actionRow: null,
  mayBeAction: true,
  ...more,
});

const OTHERS: readonly RowPreviewed[] = [
  other(1, {
    use: "heading",
    reason: "",
    mayBeAction: false,
    words: "Recommendation | Action | By whom/when",
  }),
  other(5, { words: "Guidance: give a role, not a name" }),
];

const COLUMNS: readonly [heading: string, field: PlanField, doubt: string][] = [
  ["Recommendation", "recommendation", ""],
  ["Action", "action", ""],
  ["By whom/when", "leadAndTarget", "“By whom/when” holds both: who and when are told apart line by line."],
  ["RAG rating", "rag", ""],
];

/** A table as it is read with what a person decided about its columns and rows. */
export function scriptedPreview(
  asked: string[],
  from: RecommendationsChosen | RecommendationsFrom,
  choices: ReadingChoices,
): Omit<PlanPreview, "hasPlan"> {
  const what = from.kind === "file" ? from.file.name : from.kind === "sheet" ? from.sheet : "";
  const decided = [
    ...choices.columns.map(({ column, field }) => `, column ${String(column)} ${field}`),
    ...choices.rows.map(({ row, use }) => `, row ${String(row)} ${use}`),
  ];
  asked.push(`previewPlan ${from.kind} ${what}`.trim() + decided.join(""));
  const useOf = (row: number) => choices.rows.find((one) => one.row === row)?.use;
  const left = (row: number) => useOf(row) === "skip" || useOf(row) === "join";
  return {
    from: from.kind === "selection" ? { kind: "sheet", sheet: "Recommendations" } : from,
    called: what === "" ? "the sheet Recommendations" : what,
    choices,
    columns: [
      {
        sheet: "Plan",
        columns: COLUMNS.map(([heading, field, doubt], index) => {
          const chosen = choices.columns.find(({ column }) => column === index + 1);
          const samples = doubt === "" ? [] : ["Head of Training 31/12/2023"];
          return {
            column: index + 1,
            heading,
            field: chosen?.field ?? field,
            doubt: chosen ? "" : doubt,
            samples,
          };
        }),
      },
    ],
    actions: [
      ...ACTIONS.filter(({ row }) => !left(row)).map((action) => ({
        ...action,
        restOf: useOf(action.row) === undefined ? action.restOf : null,
      })),
      ...(useOf(5) === "take" ? [previewed(5, { action: "Guidance: give a role, not a name" })] : []),
    ],
    rows: [
      ...OTHERS.filter(({ row }) => useOf(row) !== "take"),
      ...ACTIONS.filter(({ row }) => left(row)).map(({ row, words }) =>
        useOf(row) === "join"
          ? other(row, { words, use: "partOfAction", reason: "", actionRow: row - 1 })
          : other(row, { words, reason: "you left it out" }),
      ),
    ],
  };
}
