import type { IsoDate } from "../../calendar/isoDate";
import { writeReturnsTracker } from "../../workbook/returns/returnsTrackerSheet";
import { readTimetable } from "../../workbook/timetable/timetableRead";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { job, UNCHANGED, writingJob } from "../shared/job";
import { makeTimetable } from "./makeTimetable";
import type { TimetableJobs, TimetableListed } from "./timetableTypes";

/** The task pane's jobs for timetables, on one workbook. They only ever fail with JobError or JobCancelled. */
export function createTimetableJobs(run: RunInWorkbook, today: () => IsoDate): TimetableJobs {
  const listTimetable = job("read the timetable", UNCHANGED, async (): Promise<TimetableListed | null> => {
    const timetable = await run(readTimetable);
    return timetable && { ...timetable, procedure: timetable.procedure?.id ?? null };
  });
  return {
    readTimetable: listTimetable,
    makeTimetable: async (wanted, options = {}) => {
      await makeTimetable(run, { ...wanted, ...options, today: today() });
      return listTimetable();
    },
    makeReturnsTracker: () => makeReturnsTracker(run),
  };
}

const makeReturnsTracker = writingJob(
  "make the Returns tracker",
  "What was typed there is unchanged.",
  (run) => run(writeReturnsTracker),
);
