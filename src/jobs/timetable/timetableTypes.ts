import type { IsoDate } from "../../calendar/isoDate";
import type { Nation } from "../../calendar/bankHolidays";
import type { KeyDay, ProcedureId } from "../../review/timetables/procedure";
import type { StandingTimetable } from "../../workbook/timetable/timetableRead";
import type { Follow } from "../shared/progress";

/** A milestone as its sheet now shows it. */
export type MilestoneListed = StandingTimetable["milestones"][number];

export interface TimetableListed extends Omit<StandingTimetable, "procedure"> {
  /** Null for a board's own grid, and where the sheet's title is no longer the add-in's. */
  procedure: ProcedureId | null;
}

export interface TimetableWanted {
  procedure: ProcedureId;
  days: { trigger: IsoDate } & Partial<Record<KeyDay, IsoDate>>;
  /** Defaults to the Review sheet's nation, else England. */
  nation?: Nation;
}

/** The same of a board's own grid on a sheet of the workbook. */
export interface OwnTimetableWanted extends Omit<TimetableWanted, "procedure"> {
  sheet: string;
}

/** What a person writes about a milestone; "" empties a cell, and what is left out stays. */
export interface MilestoneNotes {
  sheet: string;
  step: string;
  lead?: string;
  delay?: string;
  told?: string;
  done?: IsoDate | null;
}

/** What the pane can ask about timetables. All fail only with JobError or JobCancelled. */
export interface TimetableJobs {
  /** All timetables of the workbook, in the order of their sheets. */
  readTimetables(): Promise<TimetableListed[]>;
  /** Makes a procedure's timetable, or brings it up to date; those of other procedures stay beside it. */
  makeTimetable(wanted: TimetableWanted, options?: Follow): Promise<TimetableListed[]>;
  /** The visible sheets that may hold a board's own grid. */
  listGridSheets(): Promise<string[]>;
  /** Makes a live timetable of a board's own grid. `remarks` says which rows have no number of days. */
  makeOwnTimetable(
    wanted: OwnTimetableWanted,
    options?: Follow,
  ): Promise<{ timetables: TimetableListed[]; remarks: string[] }>;
  /** Writes who answers for a milestone, when it was done, why it is late and who was told of it. */
  noteMilestone(notes: MilestoneNotes): Promise<void>;
  /** Makes the Returns tracker, or brings it up to date; what people typed there stays. Returns the number of agencies. */
  makeReturnsTracker(): Promise<{ sheet: string; agencies: number }>;
}
