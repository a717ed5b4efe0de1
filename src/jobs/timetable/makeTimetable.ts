import type { BankHoliday, Nation } from "../../calendar/bankHolidays";
import type { IsoDate } from "../../calendar/isoDate";
import {
  holidaysDuring,
  milestonesOf,
  type Milestone,
  type TimetableDays,
} from "../../review/timetables/milestones";
import { PROCEDURES } from "../../review/timetables/procedures";
import type { Procedure, ProcedureId } from "../../review/timetables/procedure";
import { writeBankHolidays } from "../../workbook/days/bankHolidaysSheet";
import { readReviewSheet } from "../../workbook/review/reviewSheet";
import { writeTimetable } from "../../workbook/timetable/timetableSheet";
import { writingJob } from "../shared/job";
import { stepsOf } from "../shared/step";
import type { Progress } from "../shared/progress";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";

export interface TimetableOptions {
  /** By its id, or a board's own. */
  procedure: ProcedureId | Procedure;
  days: TimetableDays;
  today: IsoDate;
  /** Defaults to the Review sheet's nation, else England. */
  nation?: Nation;
  /** The review's own holidays, to list with the nation's. */
  holidays?: readonly BankHoliday[];
  progress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

export interface MadeTimetable {
  sheet: string;
  milestones: Milestone[];
  /** All bank holidays from the trigger to the last milestone. */
  holidays: BankHoliday[];
}

const STEPS = 3;
const SAFE = "Nothing that you typed was changed.";

/**
 * Makes a procedure's timetable in the workbook, with the bank holidays it counts (docs/domain.md section 8). The dates
 * are live formulas; what is returned is what they show.
 * @throws JobError, JobCancelled
 */
export const makeTimetable = writingJob(
  "make the timetable",
  SAFE,
  async (run: RunInWorkbook, options: TimetableOptions): Promise<MadeTimetable> => {
    const steps = stepsOf(
      "Making the timetable",
      options.progress,
      options.signal,
      "What you typed is unchanged; make it again to finish.",
    );
    const { days } = options;
    const procedure =
      typeof options.procedure === "string" ? PROCEDURES[options.procedure] : options.procedure;
    return run(async (context) => {
      await steps.at("Reading the review", 0, STEPS);
      const nation = options.nation ?? (await readReviewSheet(context))?.review.nation ?? "england";
      await steps.at("Listing the bank holidays", 1, STEPS);
      const listed = await writeBankHolidays(context, {
        nation,
        ...yearsOf(days, options.today),
        ...(options.holidays && { added: options.holidays }),
      });
      const milestones = milestonesOf(procedure, days, new Set(listed.map(({ date }) => date)));
      await steps.at("Writing the timetable", 2, STEPS);
      const { sheet } = await writeTimetable(context, { procedure, days, milestones });
      options.progress?.({ step: "Done", done: STEPS, of: STEPS });
      return { sheet, milestones, holidays: holidaysDuring(milestones, days.trigger, listed) };
    });
  },
);

const YEARS_BEFORE = 1;
/** A timetable is used for years afterwards, and its trigger may be moved. */
const YEARS_AFTER = 4;

/** The years of all the days given and of today, with some either side. */
function yearsOf(days: TimetableDays, today: IsoDate): { fromYear: number; toYear: number } {
  const known = [days.trigger, days.meeting, days.decision, days.publication, today];
  const years = known.flatMap((day) => (day ? Number(day.slice(0, 4)) : []));
  return { fromYear: Math.min(...years) - YEARS_BEFORE, toYear: Math.max(...years) + YEARS_AFTER };
}
