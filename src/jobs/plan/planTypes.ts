import type { IsoDate } from "../../calendar/isoDate";
import type { ReadAction } from "../../plan/action";
import type { Rag } from "../../plan/rag";
import type { Status } from "../../plan/status";
import type { FileGiven } from "../shared/fileGiven";
import type { Follow } from "../shared/progress";

/** Where recommendations are read from. Rows and columns of a range are the sheet's own, from 1, all included. */
export type RecommendationsFrom =
  | { kind: "file"; file: FileGiven }
  | { kind: "sheet"; sheet: string }
  | { kind: "range"; sheet: string; top: number; left: number; bottom: number; right: number };

/** What a person asks for: a range is what is selected when they ask. */
export type RecommendationsChosen = Exclude<RecommendationsFrom, { kind: "range" }> | { kind: "selection" };

/** An action as it was understood, before anything is built. */
export interface ActionPreviewed extends Pick<
  ReadAction,
  "file" | "sheet" | "row" | "recommendation" | "action" | "agency" | "status"
> {
  /** Stands for the action while its table stays as it is. */
  key: string;
  /** One line for each role. */
  leads: string;
  targetAsWritten: string;
  /** The last day of what is written; null where it names no day. */
  target: IsoDate | null;
  needsDate: boolean;
  /** Plain sentences: what was assumed or could not be read. */
  doubts: string[];
}

/** What recommendations would become. Nothing has been written. */
export interface PlanPreview {
  /** Hand it back to build from the same table, whatever is selected then. */
  from: RecommendationsFrom;
  /** The table in words: "plan.xlsx", "the sheet Recommendations". */
  called: string;
  actions: ActionPreviewed[];
  /** Rows that are not actions, each with its reason. */
  setAside: { sheet: string; row: number; reason: string }[];
  /** There is a plan already: building brings it up to date. */
  hasPlan: boolean;
}

/** What a person put right in a preview; what is left out stays as it was understood. */
export interface ActionCorrection {
  key: string;
  agency?: string;
  lead?: string;
  /** As a person writes a date; words that name no day are shown as needing one. */
  target?: string;
}

/** What a build or a repair did. */
export interface PlanBuilt {
  sheet: string;
  actions: number;
  added: number;
  changed: number;
  withdrawn: number;
  /** Plain sentences: what was found broken and put right, and what a person should look at. */
  noticed: PlanNotice[];
}

/** Something about the plan that a person should look at, and the cell where it is. */
export interface PlanNotice {
  /** "ACT-0003", or "" for what is about the whole plan. */
  ref: string;
  message: string;
  sheet: string;
  address: string;
}

/** An action of the plan as it is followed up. */
export interface ActionFollowed {
  ref: string;
  recommendation: string;
  action: string;
  agency: string;
  lead: string;
  target: IsoDate | null;
  targetAsWritten: string;
  status: Status | null;
  rag: Rag;
  /** Null when complete, not accepted or without a date. */
  daysLeft: number | null;
  /** The latest dated note of its progress; "" where there is none. */
  latestNote: string;
  evidence: string;
  impact: string;
  sheet: string;
  /** The cells of its row. */
  address: string;
}

export type RagCounts = Record<Rag, number>;

/** What the plan's actions of one kind lack: "No date", "No outcome". */
export interface Lacking {
  rule: string;
  name: string;
  notices: PlanNotice[];
}

/** The plan as the panel lead follows it up. Actions that were not accepted are left out of the counts. */
export interface PlanFollowed {
  sheet: string;
  counts: RagCounts;
  notAccepted: number;
  agencies: { agency: string; counts: RagCounts; all: number }[];
  actions: ActionFollowed[];
  /** Refs: the oldest first, the soonest first, in the order of the plan. */
  overdue: string[];
  due: string[];
  needsDate: string[];
  lacking: Lacking[];
  /** What people's edits broke, which a repair puts right. */
  broken: PlanNotice[];
  /** Target dates that are not what their words mean by now; a repair brings them up to date. */
  behind: PlanNotice[];
  /** Null where none is remembered in the workbook. */
  lastReport: IsoDate | null;
}

export interface PlanChangeTold {
  ref: string;
  date: IsoDate;
  /** "Completed", "Became overdue", "Started", or the progress note itself. */
  what: string;
}

export interface Completion {
  ref: string;
  completed: IsoDate;
  evidence: string;
  impact: string;
}

export interface CalendarMade {
  /** A name for the file. */
  name: string;
  text: string;
  events: number;
}

/** What the pane can ask for about the action plan. They fail with JobError or JobCancelled alone. */
export interface PlanJobs {
  /** The visible sheets that may hold recommendations: all that are not the add-in's own. */
  listPlanSheets(): Promise<string[]>;
  previewPlan(from: RecommendationsChosen): Promise<PlanPreview>;
  buildPlan(
    from: RecommendationsFrom,
    corrections: readonly ActionCorrection[],
    options?: Follow,
  ): Promise<PlanBuilt>;
  repairPlan(options?: Follow): Promise<PlanBuilt>;
  /** Null where the workbook has no plan yet. */
  followPlan(): Promise<PlanFollowed | null>;
  /** What happened since a day, that day left out, up to today, in the order of the days. */
  planChanges(since: IsoDate): Promise<PlanChangeTold[]>;
  /** Puts the note, with today's date, on top of the action's progress and into the history. */
  addProgressNote(ref: string, note: string): Promise<void>;
  completeAction(completion: Completion): Promise<void>;
  /** The actions of one agency on a sheet of their own, to be moved out. */
  makeAgencySheet(agency: string): Promise<{ sheet: string; actions: number }>;
  /** Target dates of open actions and milestones that are still to come, as a calendar file (RFC 5545). */
  planCalendar(): Promise<CalendarMade>;
  /** Remembers today, in the workbook, as the day of the last report. */
  rememberReport(): Promise<void>;
  /** Makes the sheet with the school terms by which target dates are read, where there is none. */
  makeSchoolTerms(): Promise<{ sheet: string }>;
  makePublicationExtract(): Promise<{ sheet: string; done: number; remaining: number }>;
}
