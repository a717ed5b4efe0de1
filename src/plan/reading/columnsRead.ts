import { columnLetters } from "../../cells/address";
import type { SheetView } from "../../chronology/sheet/sheetView";
import type { ColumnRead } from "../action";
import type { PlanColumn, PlanField } from "../fields";
import type { PlanTable } from "./findTables";
import { matchPlanHeading } from "./headings";
import { columnKey } from "./planColumns";

const SAMPLES = 2;

/** What a column is taken for, within a sentence. */
const NAMES: Readonly<Record<PlanField, string>> = {
  recommendation: "the recommendation",
  action: "the action",
  agency: "the agency",
  lead: "the lead",
  leadAndTarget: "lead and target in one",
  start: "the start",
  target: "the target date",
  firstTarget: "the first target",
  outcome: "the desired outcome",
  measure: "the success measure",
  progress: "the progress",
  evidence: "the evidence",
  impact: "the impact",
  completed: "the day it was completed",
  status: "the status",
  percent: "how much is done",
  rag: "a RAG",
  other: "a column of its own",
};

/**
 * Which column was taken for what, with why a person should look where that is doubtful, and what the column holds. Of tables below
 * each other each column is named once.
 */
export function columnsOf(
  view: SheetView,
  tables: readonly PlanTable[],
  chosen: ReadonlySet<number>,
): ColumnRead[] {
  const found = new Map<string, ColumnRead>();
  for (const table of tables) {
    for (const column of table.columns) {
      const heading = columnKey(column);
      const key = `${column.column} ${heading}`;
      if (found.has(key)) continue;
      const samples = view
        .rowsBetween(table.headingBottom + 1, table.lastRow)
        .flatMap((row) => view.at(row, column.column)?.text.trim() ?? [])
        .filter((text) => text !== "");
      found.set(key, {
        column: column.column,
        heading,
        field: column.field,
        doubt: chosen.has(column.column) ? "" : doubtOf(column, heading, table.columns),
        samples: [...new Set(samples)].slice(0, SAMPLES),
      });
    }
  }
  return [...found.values()];
}

/** Why a person should look at what a column was taken for; "" where the heading says it plainly. */
function doubtOf(
  { field, lowest, column, settled }: PlanColumn,
  heading: string,
  columns: readonly PlanColumn[],
): string {
  const match = matchPlanHeading(lowest).strength > 0 ? matchPlanHeading(lowest) : matchPlanHeading(heading);
  const rival = settled?.rival ?? null;
  const called = `“${heading}”`;
  if (field === "leadAndTarget") {
    return `${called} holds both: who and when are told apart line by line.`;
  }
  if (match.either === "leadOrTarget") {
    return `${called} can be by whom or by when: its cells hold ${field === "target" ? "days, so it is by when" : "no days, so it is by whom"}.`;
  }
  if (match.either !== undefined) {
    return field === "target"
      ? `${called} can be the day it is due or the day it was done: no other column is due, so it is.`
      : `${called} can be the day it is due or the day it was done: another column is due, so it is not.`;
  }
  if (rival !== null && rival !== field) {
    return `${called} with what stands under it reads like ${NAMES[field]}, and nearly as much like ${NAMES[rival]}.`;
  }
  if (settled && match.strength === 3 && match.field !== field) {
    return `${called} would be ${NAMES[match.field]} by its words, but what stands under it is ${NAMES[field]}.`;
  }
  if (field === "other" && match.strength > 0 && match.field !== "other") {
    const first = columns.find((column) => column.field === match.field);
    return first
      ? `${called} reads like “${columnKey(first)}”, which says it more plainly, so it is kept as it is.`
      : "";
  }
  if (field !== "other" && match.strength === 0 && heading !== columnLetters(column)) {
    return `No heading says so, but what stands under ${called} reads like it.`;
  }
  return field !== "other" && match.strength < 3 ? `The words of ${called} can mean something else.` : "";
}
