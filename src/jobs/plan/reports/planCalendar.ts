import { britishDay } from "../../../calendar/britishDay";
import type { IsoDate } from "../../../calendar/isoDate";
import { calendarFile, type CalendarDay } from "../../../plan/calendarFile";
import { impactReviewOf, isOpen } from "../../../plan/followUp";
import { ragOfRow } from "../../../plan/planRow";
import { hasPlan } from "../../../workbook/plan/planSheet";
import { readTimetables, type StandingTimetable } from "../../../workbook/timetable/timetableRead";
import type { RunInWorkbook } from "../../../workbook/gateway/workbookRun";
import { job, UNCHANGED } from "../../shared/job";
import { readPlanForReport } from "./planReport";
import type { CalendarMade } from "../planTypes";
import { JobError } from "../../shared/jobError";

/**
 * The target dates of open actions, the impact reviews to come and the milestones not yet done, as one calendar file (RFC 5545).
 * @throws JobError if the workbook has no plan or timetable, or neither gives a date
 */
export const planCalendar = job(
  "make the calendar file",
  UNCHANGED,
  async (run: RunInWorkbook, today: IsoDate): Promise<CalendarMade> => {
    const { timetables, planned } = await run(async (context) => ({
      timetables: await readTimetables(context),
      planned: await hasPlan(context),
    }));
    const plan = planned ? await readPlanForReport(run, today) : null;
    const dated = (plan?.rows ?? []).filter(
      (row) => (isOpen(row) && ragOfRow(row.cells).target !== null) || impactReviewOf(row) !== null,
    );
    const milestones = timetables.flatMap(milestoneDays);
    const events = dated.length + milestones.length;
    if (events === 0) {
      throw new JobError(
        "There are no dates to put into a calendar.",
        UNCHANGED,
        "Give the open actions target dates, or make a timetable.",
      );
    }
    const reference = plan?.review.reference ?? "";
    const name = `${reference.replace(/[^A-Za-z0-9-]+/g, "-") || "case-review"}-dates.ics`;
    return { name, events, text: calendarFile(dated, reference, today, milestones) };
  },
);

/** Milestones still to be done, each on its last day. */
function milestoneDays({ title, milestones }: StandingTimetable): CalendarDay[] {
  return milestones.flatMap(({ step, what, lead, from, to, done }) => {
    if (to === null || done !== null) {
      return [];
    }
    const window = from !== null && from < to ? `From ${britishDay(from)} to ${britishDay(to)}.` : "";
    const about = [what, lead === "" ? "" : `Lead: ${lead}`, window, title]
      .filter((words) => words !== "")
      .join("\n");
    return [{ id: `${title}-${step}`, title: `Last day: ${step}`, about, day: to }];
  });
}
