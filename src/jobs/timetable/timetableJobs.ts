import type { IsoDate } from "../../calendar/isoDate";
import { writeReturnsTracker } from "../../workbook/returns/returnsTrackerSheet";
import { readTimetable } from "../../workbook/timetable/timetableRead";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { jobError } from "../shared/failure";
import { makeTimetable } from "./makeTimetable";
import type { TimetableJobs, TimetableListed } from "./timetableTypes";

/** The jobs of the task pane about timetables, on one workbook. They fail with JobError or JobCancelled alone. */
export function createTimetableJobs(run: RunInWorkbook, today: () => IsoDate): TimetableJobs {
  return {
    readTimetable: () => listed(run),
    makeTimetable: async (wanted, options = {}) => {
      await makeTimetable(run, { ...wanted, ...options, today: today() });
      return listed(run);
    },
    makeReturnsTracker: async () => {
      try {
        return await run(writeReturnsTracker);
      } catch (error) {
        throw jobError(error, "make the Returns tracker", "What was typed there is as it was.");
      }
    },
  };
}

async function listed(run: RunInWorkbook): Promise<TimetableListed | null> {
  try {
    const timetable = await run(readTimetable);
    return timetable && { ...timetable, procedure: timetable.procedure?.id ?? null };
  } catch (error) {
    throw jobError(error, "read the timetable", "Nothing was changed.");
  }
}
