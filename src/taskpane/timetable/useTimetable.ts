import { useCallback } from "react";
import type { TimetableListed, TimetableWanted } from "../../jobs/timetable/timetableTypes";
import type { PaneJobs } from "../pageProps";
import { useJob, type JobState } from "../shared/useJob";
import { useWorkbook, type ReadOfWorkbook } from "../shared/useWorkbook";
import { counted } from "../shared/words";

export interface TimetableWork {
  timetable: ReadOfWorkbook<TimetableListed | null>;
  state: JobState<string>;
  busy: boolean;
  make: (wanted: TimetableWanted) => void;
  makeTracker: () => void;
  cancel: () => void;
  rest: () => void;
}

/** The timetable as the page works on it; it is read again after each job. */
export function useTimetable(jobs: PaneJobs, shown: boolean): TimetableWork {
  const read = useCallback(() => jobs.readTimetable(), [jobs]);
  const timetable = useWorkbook(read, shown);
  const { state, start, cancel, rest } = useJob<string>(
    "The timetable could not be made.",
    "What you typed is as it was.",
  );
  const { readAgain } = timetable;
  return {
    timetable,
    state,
    busy: state.at === "work",
    cancel,
    rest,
    make: (wanted) => {
      void start(async (tools) => {
        const made = await jobs.makeTimetable(wanted, tools);
        const many = made?.milestones.length ?? 0;
        return `The timetable has ${counted(many, "milestone", "milestones")}. Its days follow when you change the yellow cells on the sheet.`;
      }).then(readAgain);
    },
    makeTracker: () => {
      void start(async () => {
        const { sheet, agencies } = await jobs.makeReturnsTracker();
        return agencies === 0
          ? `The sheet "${sheet}" is there; the workbook lists no agencies yet, so type them in.`
          : `The sheet "${sheet}" has ${counted(agencies, "agency", "agencies")}.`;
      });
    },
  };
}
