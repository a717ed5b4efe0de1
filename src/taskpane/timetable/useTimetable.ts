import { useCallback } from "react";
import type { TimetableListed, TimetableWanted } from "../../jobs/timetable/timetableTypes";
import type { Jobs } from "../../jobs/createJobs";
import { counted } from "../shared/sentenceParts";
import { useJob, type StartedJob } from "../shared/useJob";
import { useWorkbook, type ReadOfWorkbook } from "../shared/useWorkbook";

interface TimetableWork {
  /** Null while the workbook has none. */
  timetable: TimetableListed | null;
  read: Pick<ReadOfWorkbook<unknown>, "failure" | "readAgain">;
  job: StartedJob<string>;
  busy: boolean;
  make: (wanted: TimetableWanted) => void;
  makeTracker: () => void;
}

/** The timetable as the page works on it; it is read again after each job. */
export function useTimetable(jobs: Jobs, shown: boolean): TimetableWork {
  const readTimetable = useCallback(() => jobs.readTimetable(), [jobs]);
  const { value: timetable, failure, readAgain } = useWorkbook(readTimetable, shown);
  const job = useJob<string>("The timetable could not be made.", "What you typed is unchanged.");
  return {
    timetable,
    read: { failure, readAgain },
    job,
    busy: job.state.at === "work",
    make: (wanted) => {
      void job
        .start(async (tools) => {
          const made = await jobs.makeTimetable(wanted, tools);
          const many = made?.milestones.length ?? 0;
          return `The timetable has ${counted(many, "milestone", "milestones")}. Its dates change when you edit the yellow cells on the sheet.`;
        })
        .then(readAgain);
    },
    makeTracker: () => {
      void job.start(async () => {
        const { sheet, agencies } = await jobs.makeReturnsTracker();
        return agencies === 0
          ? `The sheet "${sheet}" is ready. The workbook lists no agencies yet, so type them in.`
          : `The sheet "${sheet}" has ${counted(agencies, "agency", "agencies")}.`;
      });
    },
  };
}
