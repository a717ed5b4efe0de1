import { useCallback } from "react";
import type { IsoDate } from "../../calendar/isoDate";
import type { Jobs } from "../../jobs/createJobs";
import type { RevertResult } from "../../jobs/merge/mergeTypes";
import { useJob, type JobState } from "../shared/useJob";
import { useWorkbook } from "../shared/useWorkbook";

export interface Revert {
  /** The day of the merge that can be reverted; null where there is none, or the workbook has not been read yet. */
  day: IsoDate | null;
  state: JobState<RevertResult>;
  revert: () => Promise<RevertResult | null>;
  /** Looks again whether there is a merge to revert. */
  readAgain: () => void;
  reset: () => void;
}

/** Revert last merge as the pane sees it. It asks the workbook, so it also works after the pane was closed. */
export function useRevert(jobs: Jobs, shown: boolean): Revert {
  const read = useCallback(() => jobs.lastMerge(), [jobs]);
  // Where it cannot be read there is nothing to press; the list of returns shows the failure.
  const { value, readAgain } = useWorkbook(read, shown);
  const { state, start, reset } = useJob<RevertResult>(
    "The last merge could not be reverted.",
    "What the panel wrote is unchanged.",
  );
  const revert = useCallback(async () => {
    const result = await start(() => jobs.revertMerge());
    readAgain();
    return result;
  }, [start, jobs, readAgain]);
  return { day: value, state, revert, readAgain, reset };
}
