import type { IsoDate } from "../../calendar/isoDate";
import type { Nation } from "../../calendar/bankHolidays";
import type { KeyDay, ProcedureId } from "../../review/timetables/procedure";
import type { StandingTimetable } from "../../workbook/timetable/timetableRead";
import type { Follow } from "../shared/progress";

/** A milestone as the Timetable sheet shows it now. */
export type MilestoneListed = StandingTimetable["milestones"][number];

export interface TimetableListed extends Omit<StandingTimetable, "procedure"> {
  /** Null where the sheet's title or order is no longer the add-in's. */
  procedure: ProcedureId | null;
}

export interface TimetableWanted {
  procedure: ProcedureId;
  days: { trigger: IsoDate } & Partial<Record<KeyDay, IsoDate>>;
  /** Left out, the nation of the Review sheet, else England. */
  nation?: Nation;
}

/** What the pane can ask for about timetables. They fail with JobError or JobCancelled alone. */
export interface TimetableJobs {
  /** Null where the workbook has no timetable. */
  readTimetable(): Promise<TimetableListed | null>;
  makeTimetable(wanted: TimetableWanted, options?: Follow): Promise<TimetableListed | null>;
  /** Makes the Returns tracker, or brings it up to date; what people typed there stays. Gives the number of agencies. */
  makeReturnsTracker(): Promise<{ sheet: string; agencies: number }>;
}
