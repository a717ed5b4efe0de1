/** What a column of a table of recommendations holds (docs/domain.md section 7). */
export type PlanField =
  | "recommendation"
  | "action"
  | "agency"
  | "lead"
  /** One cell says who and by when: "By whom/when". */
  | "leadAndTarget"
  | "start"
  | "target"
  /** The original date beside a revised one: the target where no other is written. */
  | "firstTarget"
  | "outcome"
  | "measure"
  | "progress"
  | "evidence"
  | "impact"
  | "completed"
  | "status"
  | "rag"
  /** How much of it is done. */
  | "percent"
  /** Kept under its own heading. */
  | "other";

export interface PlanColumn {
  /** Its number on the sheet, from 1. */
  column: number;
  /** The heading as written, all its rows from the top; "" if it has none. */
  heading: string;
  /** The lowest row of it. */
  lowest: string;
  field: PlanField;
  /** Where its words are not certain and its cells were weighed with them: what else it might be; null if nothing comes near. */
  settled?: { rival: PlanField | null };
}

/** The columns of the action plan, in order (docs/domain.md section 7). */
export const PLAN_COLUMNS = [
  "Ref",
  "Recommendation",
  "Action",
  "Agency",
  "Lead (role)",
  "Start",
  "Target date",
  "Target as written",
  "Desired outcome",
  "Success measure",
  "Progress",
  "Evidence",
  "Impact",
  "Completed",
  "Status",
  "Working days left",
  "RAG",
] as const;

export type PlanHeading = (typeof PLAN_COLUMNS)[number];

/** The columns of keeping a plan, in order: after RAG, and only where they are used (docs/domain.md section 7). */
export const KEEPING_COLUMNS = [
  "First target",
  "Moved",
  "%",
  "Signed off by",
  "Signed off",
  "Impact review",
] as const;

export type KeepingHeading = (typeof KEEPING_COLUMNS)[number];

/** Columns that the software adds after those of section 7. */
export const WHOLE_ACTION = "Action as written";
export const STATUS_AS_WRITTEN = "Status as written";
export const PLAN_NOTES = "Plan notes";
/** Where an action came from that was learning on one of our forms. */
export const TAKEN_FROM = "Taken from";
