import type { IsoDate } from "../../calendar/isoDate";
import type { RunInWorkbook } from "../shared/job";
import { loadedLater } from "../shared/loadedLater";
import type { TimetableJobs } from "./timetableTypes";

/** The jobs for timetables, in a file that is loaded when one of them is asked for. */
export function timetableJobsLater(run: RunInWorkbook, today: () => IsoDate): TimetableJobs {
  const later = loadedLater(async () =>
    (await import(/* webpackChunkName: "timetable" */ "./timetableJobs")).createTimetableJobs(run, today),
  );
  return {
    readTimetables: later((jobs, ...given) => jobs.readTimetables(...given)),
    makeTimetable: later((jobs, ...given) => jobs.makeTimetable(...given)),
    listGridSheets: later((jobs, ...given) => jobs.listGridSheets(...given)),
    makeOwnTimetable: later((jobs, ...given) => jobs.makeOwnTimetable(...given)),
    noteMilestone: later((jobs, ...given) => jobs.noteMilestone(...given)),
    makeReturnsTracker: later((jobs, ...given) => jobs.makeReturnsTracker(...given)),
  };
}
