import type { IsoDate } from "../../calendar/isoDate";
import { listOtherSheets } from "../../workbook/gateway/chosenCells";
import { writeReturnsTracker } from "../../workbook/returns/returnsTrackerSheet";
import { readTimetables } from "../../workbook/timetable/timetableRead";
import type { RunInWorkbook } from "../../workbook/gateway/workbookRun";
import { gridsOfSheet } from "../plan/planFile";
import { job, UNCHANGED, writingJob } from "../shared/job";
import { makeTimetable } from "./makeTimetable";
import { noteMilestone } from "./noteMilestone";
import { ownGridIn } from "./ownTimetable";
import type { JobOptions } from "../shared/progress";
import type { OwnTimetableWanted, TimetableJobs, TimetableListed } from "./timetableTypes";

/** The task pane's jobs for timetables, on one workbook. They only ever fail with JobError or JobCancelled. */
export function createTimetableJobs(run: RunInWorkbook, today: () => IsoDate): TimetableJobs {
  const list = job("read the timetables", UNCHANGED, async (): Promise<TimetableListed[]> => {
    const timetables = await run(readTimetables);
    return timetables.map((timetable) => {
      const id = timetable.procedure?.id ?? null;
      return { ...timetable, procedure: id === "own" ? null : id };
    });
  });
  return {
    readTimetables: list,
    makeTimetable: async (wanted, options = {}) => {
      await makeTimetable(run, { ...wanted, ...options, today: today() });
      return list();
    },
    listGridSheets: job("list the sheets", UNCHANGED, () => run(listOtherSheets)),
    makeOwnTimetable: async (wanted, options = {}) => {
      const remarks = await makeOwnTimetable(run, wanted, { ...options, today: today() });
      return { timetables: await list(), remarks };
    },
    noteMilestone: (notes) => noteMilestone(run, notes),
    makeReturnsTracker: () => makeReturnsTracker(run),
  };
}

const makeOwnTimetable = writingJob(
  "make the timetable",
  UNCHANGED,
  async (
    run: RunInWorkbook,
    { sheet, ...wanted }: OwnTimetableWanted,
    options: JobOptions,
  ): Promise<string[]> => {
    const { procedure, remarks } = ownGridIn(await gridsOfSheet(run, sheet), sheet);
    await makeTimetable(run, { ...wanted, ...options, procedure });
    return remarks;
  },
);

const makeReturnsTracker = writingJob(
  "make the Returns tracker",
  "What was typed there is unchanged.",
  (run) => run(writeReturnsTracker),
);
