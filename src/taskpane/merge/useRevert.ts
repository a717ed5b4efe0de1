import { useCallback } from "react";
import type { IsoDate } from "../../calendar/isoDate";
import type { MergeJobs, RevertResult } from "../../jobs/merge/mergeTypes";
import { useJob, type JobState } from "../shared/useJob";
import { useWorkbook } from "../shared/useWorkbook";

export interface Revert {
  /** The day of the merge that can be taken back; null where there is none, or the workbook has not been read yet. */
  day: IsoDate | null;
  state: JobState<RevertResult>;
  revert: () => Promise<RevertResult | null>;
  /** Looks again whether there is a merge to take back. */
  readAgain: () => void;
  rest: () => void;
}

/** Revert last merge as the pane sees it. It asks the workbook, so that it serves after the pane was closed too. */
export function useRevert(jobs: MergeJobs, shown: boolean): Revert {
  const read = useCallback(() => jobs.lastMerge(), [jobs]);
  // Where it cannot be read there is nothing to press; the list of returns tells of the failure.
  const { value, readAgain } = useWorkbook(read, shown);
  const { state, start, rest } = useJob<RevertResult>(
    "The last merge could not be taken back.",
    "What the panel wrote is as it was.",
  );
  const revert = useCallback(async () => {
    const result = await start(() => jobs.revertMerge());
    readAgain();
    return result;
  }, [start, jobs, readAgain]);
  return { day: value, state, revert, readAgain, rest };
}
