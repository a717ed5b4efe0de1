import type { IsoDate } from "../calendar/isoDate";
import type { TargetDate } from "../calendar/targetDate";
import type { Level } from "../calendar/recordedDate";
import type { Query } from "../chronology/entry/query";
import type { PlanField } from "./fields";
import type { Status } from "./status";

/** Something about an action or its table that a person should look at. */
export type PlanQuery = Omit<Query, "agency" | "asked">;

/** A query about a place in a table, without a fix. */
export function planQuery(
  { file, sheet, row }: Pick<PlanQuery, "file" | "sheet" | "row">,
  rule: string,
  level: Level,
  column: string,
  message: string,
): PlanQuery {
  return { rule, level, file, sheet, row, column, message, fix: null };
}

/** An action as read from a table of recommendations. */
export interface ReadAction {
  file: string;
  sheet: string;
  row: number;
  recommendation: string;
  action: string;
  /** The whole cell, if it held several numbered actions; else "". */
  whole: string;
  /** One line for each agency. */
  agency: string;
  /** Everyone named in a column of leads. */
  leads: string[];
  /** The leads that are not agencies: one line each in the plan. */
  roles: string[];
  start: { asRecorded: string; date: IsoDate | null };
  target: TargetDate;
  /** The day of the original target where the paper has a later one beside it; else null. */
  firstTarget: IsoDate | null;
  outcome: string;
  measure: string;
  progress: string;
  evidence: string;
  impact: string;
  completed: { asRecorded: string; date: IsoDate | null };
  /** How much of it is done: "75%", other words as written; "" if the paper does not say. */
  percent: string;
  status: Status;
  statusAsWritten: string;
  /** Unrecognised columns, and typed RAGs, under their own headings. */
  others: { heading: string; text: string }[];
  queries: PlanQuery[];
}

/** How a non-empty row of a table of recommendations was used. */
export type PlanRowUse =
  | { row: number; use: "action" }
  | { row: number; use: "partOfAction"; actionRow: number }
  | { row: number; use: "heading" }
  | { row: number; use: "setAside"; reason: string };

/** What one column was taken for. */
export interface ColumnRead {
  /** Its number on the sheet, from 1. */
  column: number;
  heading: string;
  field: PlanField;
  /** One sentence on why a person should look; "" where the heading says it plainly. */
  doubt: string;
  /** The first things it holds. */
  samples: string[];
}

/** A sheet of recommendations, read. */
export interface ReadPlanSheet {
  file: string;
  sheet: string;
  hidden: boolean;
  /** The heading's first row; null if the sheet has no recommendations, or they go on from the table above. */
  headerRow: number | null;
  /** Which column was taken for what: heading → field; a heading that is empty or taken with its letter ("Date (C)"). */
  columns: Record<string, PlanField>;
  /** The same, a column each; none for learning on one of our forms, whose columns are known. */
  taken: ColumnRead[];
  /** What each non-empty row says, its cells with " | " between them. */
  words: ReadonlyMap<number, string>;
  /** Rows below a heading, which a person can make actions of. */
  body: ReadonlySet<number>;
  actions: ReadAction[];
  /** Every non-empty row, from the top. */
  uses: PlanRowUse[];
}
