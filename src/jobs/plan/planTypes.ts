import type { IsoDate } from "../../calendar/isoDate";
import type { ColumnRead, PlanRowUse, ReadAction } from "../../plan/action";
import type { ReadingChoices } from "../../plan/reading/choices";
import type { Rag } from "../../plan/rag";
import type { Status } from "../../plan/status";
import type { FileGiven } from "../shared/fileGiven";
import type { NewWorkbook } from "../shared/newWorkbook";
import type { Follow } from "../shared/progress";

/** A workbook of one agency's actions. */
export interface SliceWorkbookMade extends NewWorkbook {
  agency: string;
  actions: number;
}

/** Where recommendations are read from. A range's rows and columns are numbered as on the sheet, from 1, inclusive. */
export type RecommendationsFrom =
  | { kind: "file"; file: FileGiven }
  | { kind: "sheet"; sheet: string }
  | { kind: "range"; sheet: string; top: number; left: number; bottom: number; right: number };

/** What a person asks for: a range is whatever is selected at the time. */
export type RecommendationsChosen = Exclude<RecommendationsFrom, { kind: "range" }> | { kind: "selection" };

/** An action as it was understood, before anything is built. */
export interface ActionPreviewed extends Pick<
  ReadAction,
  "file" | "sheet" | "row" | "recommendation" | "action" | "agency" | "status"
> {
  /** Identifies the action as long as its table does not change. */
  key: string;
  /** Where it is in its table, whatever becomes of other rows. */
  place: string;
  /** One line for each role. */
  leads: string;
  targetAsWritten: string;
  /** The last day that the words give; null if they give no date. */
  target: IsoDate | null;
  needsDate: boolean;
  /** Plain sentences: what was assumed or could not be read. */
  doubts: string[];
  /** All that its row says. */
  words: string;
  /** The row above, where this one reads like the rest of its action; else null. */
  restOf: number | null;
}

/** A row that became no action of its own, and why. */
export interface RowPreviewed {
  sheet: string;
  row: number;
  words: string;
  use: Exclude<PlanRowUse["use"], "action">;
  /** Why it was set aside; "" otherwise. */
  reason: string;
  /** The row of the action that it is part of; else null. */
  actionRow: number | null;
  /** Whether a person can make an action of it. */
  mayBeAction: boolean;
}

/** What recommendations would become. Nothing has been written. */
export interface PlanPreview {
  /** Pass it back to build from the same table, whatever is selected by then. */
  from: RecommendationsFrom;
  /** The table in words: "plan.xlsx", "the sheet Recommendations". */
  called: string;
  /** What was decided about columns and rows. */
  choices: ReadingChoices;
  actions: ActionPreviewed[];
  /** Which column of each sheet with recommendations was taken for what. */
  columns: { sheet: string; columns: ColumnRead[] }[];
  /** All other rows of these sheets that are not empty. */
  rows: RowPreviewed[];
  /** There is already a plan: building brings it up to date. */
  hasPlan: boolean;
}

/** What a person corrected in a preview; anything left out stays as it was read. */
export interface ActionCorrection {
  key: string;
  action?: string;
  agency?: string;
  lead?: string;
  /** As a person writes a date; words that give no date are shown as needing one. */
  target?: string;
}

/** What a build or a repair did. */
export interface PlanBuilt {
  sheet: string;
  actions: number;
  added: number;
  changed: number;
  withdrawn: number;
  /** Plain sentences: what was found broken and repaired, and what a person should look at. */
  noticed: PlanNotice[];
}

/** Something about the plan that a person should look at, and the cell where it is. */
export interface PlanNotice {
  /** "ACT-0003", or "" if it is about the whole plan. */
  ref: string;
  message: string;
  sheet: string;
  address: string;
}

/** An action of the plan, as read for follow-up. */
export interface ActionFollowed {
  ref: string;
  recommendation: string;
  action: string;
  agency: string;
  lead: string;
  target: IsoDate | null;
  targetAsWritten: string;
  status: Status | null;
  /** How much of it is done, as written; "" where nothing says. */
  percent: string;
  rag: Rag;
  /** Null when complete, not accepted or without a date. */
  daysLeft: number | null;
  /** All that its progress says, the latest note first. */
  progress: string;
  evidence: string;
  impact: string;
  /** The day before its target first moved; null where it has not. */
  firstTarget: IsoDate | null;
  /** How often its target has moved. */
  moved: number;
  completed: IsoDate | null;
  /** The role that signed it off; "" where nobody has. */
  signedOffBy: string;
  /** The day it was signed off; null where it has not been. */
  signedOff: IsoDate | null;
  /** The day on which somebody looks whether the change has lasted. */
  impactReview: IsoDate | null;
  sheet: string;
  /** The cells of its row. */
  address: string;
}

export type RagCounts = Record<Rag, number>;

/** One thing that actions of the plan lack: "No date", "No outcome". */
export interface Lacking {
  rule: string;
  name: string;
  notices: PlanNotice[];
}

/** The plan for the panel lead's follow-up. Actions not accepted are left out of the counts. */
export interface PlanFollowed {
  sheet: string;
  counts: RagCounts;
  notAccepted: number;
  agencies: { agency: string; counts: RagCounts; all: number }[];
  actions: ActionFollowed[];
  /** Refs: overdue oldest first, due soonest first, those needing a date in plan order. */
  overdue: string[];
  due: string[];
  needsDate: string[];
  /** Complete actions whose impact review is overdue or due in the next 30 days, oldest first. */
  impactReviews: string[];
  /** Complete actions that nobody has signed off; none where sign-off is not used. */
  notSignedOff: string[];
  lacking: Lacking[];
  /** What people's edits broke, which a repair fixes. */
  broken: PlanNotice[];
  /** Target dates that no longer match their words; a repair brings them up to date. */
  behind: PlanNotice[];
  /** Targets that were moved by hand and are not counted on the sheet yet; the next job that writes to the plan counts them. */
  moved: PlanNotice[];
  /** Null if the workbook does not record one. */
  lastReport: IsoDate | null;
  /** What target dates count from. */
  days: PlanDays;
  /** The review's agencies, and those of the plan. */
  agencyNames: string[];
}

export interface PlanChangeListed {
  ref: string;
  date: IsoDate;
  /** "Completed", "Became overdue", "Started", "Signed off", or the progress note itself. */
  what: string;
  /** Who was asked: the agency and the lead; "" where nobody is named. */
  who: string;
  /** What they were asked to do. */
  action: string;
}

/** What a person changes in actions; what is not named stays. A day is null where it is taken away. */
export interface ActionChange {
  status?: Status;
  target?: IsoDate | null;
  agency?: string;
  /** A line a role. */
  lead?: string;
  percent?: string;
  evidence?: string;
  impact?: string;
  completed?: IsoDate | null;
  /** A role. */
  signedOffBy?: string;
  signedOff?: IsoDate | null;
  impactReview?: IsoDate | null;
}

/** What was changed in actions, and what puts it back. */
export interface ActionsChanged {
  refs: string[];
  undo: ActionsUndo;
}

/** What puts back what was changed in actions; only jobs look into it. */
export interface ActionsUndo {
  /** In the order in which they were written. */
  cells: readonly { ref: string; heading: string; before: string | number; written: string | number }[];
  /** What was known of targets before. */
  seen: ReadonlyMap<string, { target: number; moved: number; words: string } | null>;
  /** What the history was told. */
  told: readonly { ref: string; note: string }[];
}

/** The days of the review that target dates count from; null where one is not known. */
export interface PlanDays {
  publication: IsoDate | null;
  agreed: IsoDate | null;
}

export interface CalendarMade {
  name: string;
  text: string;
  events: number;
}

/** What the pane can ask about the action plan. All fail only with JobError or JobCancelled. */
export interface PlanJobs {
  /** The visible sheets that may hold recommendations: neither the add-in's own nor a return's. */
  listPlanSheets(): Promise<string[]>;
  /** @param choices what a person decided about columns and rows, having seen an earlier preview */
  previewPlan(
    from: RecommendationsChosen | RecommendationsFrom,
    choices?: ReadingChoices,
  ): Promise<PlanPreview>;
  buildPlan(
    from: RecommendationsFrom,
    corrections: readonly ActionCorrection[],
    options?: Follow & { choices?: ReadingChoices },
  ): Promise<PlanBuilt>;
  repairPlan(options?: Follow): Promise<PlanBuilt>;
  /** Null if the workbook has no plan yet. */
  followPlan(): Promise<PlanFollowed | null>;
  /** What has happened after a given day, up to today, in date order. */
  planChanges(since: IsoDate): Promise<PlanChangeListed[]>;
  /** Puts the note, with today's date, at the top of the action's progress and into the history. */
  addProgressNote(ref: string, note: string): Promise<ActionsChanged>;
  /**
   * Changes one action or several at once. A target that moves keeps its first day, and the move is counted.
   * @param seen what the person saw there before; where it is something else by now, nothing is changed
   */
  changeActions(refs: readonly string[], change: ActionChange, seen?: ActionChange): Promise<ActionsChanged>;
  /** Puts back what a change wrote; what was changed again since stays, and a sentence says so. */
  undoActions(undo: ActionsUndo): Promise<{ left: string[] }>;
  /** Sets days that target dates count from, on the Review sheet; gives what was there before. */
  setPlanDays(days: Partial<PlanDays>): Promise<PlanDays>;
  /** Calls `onChange` when somebody has changed the plan, or what it depends on, on a sheet. */
  watchPlan(onChange: () => void): Promise<() => Promise<void>>;
  /** Puts one agency's actions on a separate sheet, to be moved out. */
  makeAgencySheet(agency: string): Promise<{ sheet: string; actions: number }>;
  /** Makes a workbook of its own with the actions of an agency, or of each (null), and opens it where Excel can. */
  makeSliceWorkbooks(agency: string | null): Promise<SliceWorkbookMade[]>;
  /** Target dates of open actions, and milestones still to be done, as a calendar file (RFC 5545). */
  planCalendar(): Promise<CalendarMade>;
  /** Records today in the workbook as the day of the last report. */
  rememberReport(): Promise<void>;
  /** Makes the sheet of school terms that target dates are read against, if there is none. */
  makeSchoolTerms(): Promise<{ sheet: string }>;
  makePublicationExtract(): Promise<{ sheet: string; done: number; remaining: number }>;
  /** Puts what the panel lead reports each quarter on one page, as it is today; those of other days stay. */
  makeQuarterlyReport(): Promise<{ sheet: string }>;
}
