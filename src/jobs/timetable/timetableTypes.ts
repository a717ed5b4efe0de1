import type { IsoDate } from "../../calendar/isoDate";
import type { Nation } from "../../calendar/bankHolidays";
import type { KeyDay, ProcedureId } from "../../review/timetables/procedure";
import type { StandingTimetable } from "../../workbook/timetable/timetableRead";
import type { Follow } from "../shared/progress";

/** A milestone as the Timetable sheet now shows it. */
export type MilestoneListed = StandingTimetable["milestones"][number];

export interface TimetableListed extends Omit<StandingTimetable, "procedure"> {
  /** Null if the sheet's title or order is no longer the add-in's. */
  procedure: ProcedureId | null;
}

export interface TimetableWanted {
  procedure: ProcedureId;
  days: { trigger: IsoDate } & Partial<Record<KeyDay, IsoDate>>;
  /** Defaults to the Review sheet's nation, else England. */
  nation?: Nation;
}

/** What the pane can ask about timetables. All fail only with JobError or JobCancelled. */
export interface TimetableJobs {
  /** Null if the workbook has no timetable. */
  readTimetable(): Promise<TimetableListed | null>;
  makeTimetable(wanted: TimetableWanted, options?: Follow): Promise<TimetableListed | null>;
  /** Makes the Returns tracker, or brings it up to date; what people typed there stays. Returns the number of agencies. */
  makeReturnsTracker(): Promise<{ sheet: string; agencies: number }>;
}
