import { useCallback, useState } from "react";
import type { CalendarMade, PlanFollowed, PlanNotice, SliceWorkbookMade } from "../../jobs/plan/planTypes";
import type { Jobs } from "../../jobs/createJobs";
import { usePaneHere } from "../shared/paneHere";
import { useJob, type StartedJob } from "../shared/useJob";
import { useTypedChanges } from "../shared/useTypedChanges";
import { useWorkbook, type ReadOfWorkbook } from "../shared/useWorkbook";
import { useChanges, type Changes } from "./list/useChanges";
import { followUpOf, outputsOf, type Act, type FollowUp, type PlanOutputs } from "./planActs";
import { useRecommendations, type Recommendations } from "./preview/useRecommendations";
import { useSlice, type Slice } from "./useSlice";

interface PlanWork {
  /** Null while the workbook has none. */
  plan: PlanFollowed | null;
  read: Pick<ReadOfWorkbook<unknown>, "failure" | "readAgain">;
  job: StartedJob<string>;
  busy: boolean;
  /** What the last job noticed. */
  noticed: readonly PlanNotice[];
  /** The calendar file, until another job is started. */
  calendar: CalendarMade | null;
  /** The workbooks for agencies that were made last, until another job is started. */
  sent: readonly SliceWorkbookMade[];
  recommendations: Recommendations;
  slice: Slice;
  changes: Changes;
  followUp: FollowUp;
  outputs: PlanOutputs;
}

/** The action plan as the page works on it; it follows what is typed on the sheet. */
export function usePlan(jobs: Jobs, shown: boolean): PlanWork {
  const readPlan = useCallback(() => jobs.followPlan(), [jobs]);
  const { value: plan, failure, readAgain } = useWorkbook(readPlan, shown);
  const [noticed, setNoticed] = useState<readonly PlanNotice[]>([]);
  const [calendar, setCalendar] = useState<CalendarMade | null>(null);
  const [sent, setSent] = useState<readonly SliceWorkbookMade[]>([]);
  const job = useJob<string>("That could not be done.", "What was in the plan before is unchanged.");
  const { start } = job;
  const { changed } = usePaneHere();
  const followed = useCallback(() => {
    readAgain();
    changed();
  }, [readAgain, changed]);
  const watch = useCallback((onChange: () => void) => jobs.watchPlan(onChange), [jobs]);
  useTypedChanges(watch, shown, followed);

  const act: Act = useCallback(
    (work) => {
      setCalendar(null);
      setSent([]);
      void start(work).then((sentence) => {
        if (sentence !== null) readAgain();
      });
    },
    [start, readAgain],
  );

  return {
    plan,
    read: { failure, readAgain },
    job,
    busy: job.state.at === "work",
    noticed,
    calendar,
    sent,
    recommendations: useRecommendations(jobs, act, job.reset, setNoticed),
    slice: useSlice(jobs, act, job.reset, setNoticed),
    changes: useChanges(jobs, followed),
    followUp: followUpOf(jobs, act, setNoticed),
    outputs: outputsOf(jobs, act, setCalendar, setSent),
  };
}
