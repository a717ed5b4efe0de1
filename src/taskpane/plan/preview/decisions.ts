import type {
  ActionCorrection,
  ActionPreviewed,
  PlanPreview,
  RowPreviewed,
} from "../../../jobs/plan/planTypes";
import type { PlanField } from "../../../plan/fields";
import type { ReadingChoices, RowChoice } from "../../../plan/reading/choices";

/** What a person corrected in one action. */
export type Corrected = Omit<ActionCorrection, "key">;

/** What a person has decided about a table so far. */
export interface Decided {
  choices: ReadingChoices;
  /** By the action's place. */
  corrections: ReadonlyMap<string, Corrected>;
}

/** What a column is taken for, in words. */
export const FIELD_WORDS: Readonly<Record<PlanField, string>> = {
  recommendation: "Recommendation",
  action: "Action",
  agency: "Agency",
  lead: "Lead (role)",
  leadAndTarget: "Lead and target",
  start: "Start",
  target: "Target date",
  firstTarget: "First target",
  outcome: "Desired outcome",
  measure: "Success measure",
  progress: "Progress",
  evidence: "Evidence",
  impact: "Impact",
  completed: "Completed",
  status: "Status",
  percent: "%",
  rag: "RAG, not used",
  other: "Kept as it is",
};

/** In the order of the plan's columns. */
export const FIELDS: readonly PlanField[] = [
  "recommendation",
  "action",
  "agency",
  "lead",
  "leadAndTarget",
  "start",
  "target",
  "firstTarget",
  "outcome",
  "measure",
  "progress",
  "evidence",
  "impact",
  "completed",
  "status",
  "percent",
  "rag",
  "other",
];

/** A row of the table: its actions, or what else it is. */
export type RowShown =
  | { kind: "action"; action: ActionPreviewed; row: { sheet: string; row: number } }
  | { kind: "other"; row: RowPreviewed };

/** The rows as they are in their table; titles and headings, which nobody looks for, are apart. */
export function rowsOf({ actions, rows }: PlanPreview): { shown: RowShown[]; headings: RowPreviewed[] } {
  const sheets = [...new Set([...actions, ...rows].map(({ sheet }) => sheet))];
  const others = rows.filter(({ use }) => use !== "heading");
  const shown = sheets.flatMap((sheet): RowShown[] =>
    [
      ...actions.map((action): RowShown => ({ kind: "action", action, row: action })),
      ...others.map((row): RowShown => ({ kind: "other", row })),
    ]
      .filter(({ row }) => row.sheet === sheet)
      .sort((one, other) => one.row.row - other.row.row),
  );
  return { shown, headings: rows.filter(({ use }) => use === "heading") };
}

/** @param use null where a row is to be read as it was before anybody decided */
export function withRow(
  decided: Decided,
  { sheet, row, words }: Pick<RowPreviewed, "sheet" | "row" | "words">,
  use: RowChoice | null,
): Decided {
  const { columns, rows } = decided.choices;
  const others = rows.filter((one) => one.sheet !== sheet || one.row !== row);
  const own = use === null ? [] : [{ sheet, row, words, use }];
  return { ...decided, choices: { columns, rows: [...others, ...own] } };
}

export function withColumn(
  decided: Decided,
  sheet: string,
  { column, heading }: { column: number; heading: string },
  field: PlanField,
): Decided {
  const { columns, rows } = decided.choices;
  const others = columns.filter((one) => one.sheet !== sheet || one.column !== column);
  return { ...decided, choices: { columns: [...others, { sheet, column, heading, field }], rows } };
}

export function withCorrection(decided: Decided, place: string, corrected: Corrected | null): Decided {
  const corrections = new Map(decided.corrections);
  if (corrected === null) corrections.delete(place);
  else corrections.set(place, corrected);
  return { ...decided, corrections };
}

/** The corrections of the actions that are there, as they are called now. */
export function currentCorrections({ actions }: PlanPreview, { corrections }: Decided): ActionCorrection[] {
  return actions.flatMap(({ key, place }) => {
    const corrected = corrections.get(place);
    return corrected ? [{ key, ...corrected }] : [];
  });
}

/** How many columns and rows a person should look at. */
export function toLookAt({ columns, actions }: PlanPreview): { columns: number; rows: number } {
  return {
    columns: columns.flatMap((sheet) => sheet.columns).filter(({ doubt }) => doubt !== "").length,
    rows: actions.filter(({ doubts, restOf }) => doubts.length > 0 || restOf !== null).length,
  };
}
