import { useCallback } from "react";
import type { IsoDate } from "../../calendar/isoDate";
import type { Jobs, MergeResult } from "../../jobs/types";
import { useJob, type JobState } from "../shared/useJob";

export type MergeState = JobState<MergeResult>;

export interface Merge {
  state: MergeState;
  start: () => Promise<unknown>;
  cancel: () => void;
  /** Forgets how the last merge ended. */
  rest: () => void;
}

/** The merge as the pane sees it. */
export function useMerge(jobs: Jobs, today: () => IsoDate): Merge {
  const { state, start, cancel, rest } = useJob<MergeResult>(
    "The returns could not be merged.",
    "The returns themselves were not changed.",
  );
  const merge = useCallback(
    () => start((tools) => jobs.mergeReturns({ today: today(), ...tools })),
    [start, jobs, today],
  );
  return { state, start: merge, cancel, rest };
}
