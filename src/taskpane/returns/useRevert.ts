import { useCallback, useState } from "react";
import type { Jobs } from "../../jobs/createJobs";
import type { MergesRemembered, RevertPreview, RevertResult } from "../../jobs/merge/mergeTypes";
import { useJob, type JobState } from "../shared/useJob";
import { useWorkbook } from "../shared/useWorkbook";

export interface Revert {
  /** The merges that can be reverted; none before the workbook has been read. */
  remembered: MergesRemembered;
  state: JobState<RevertResult>;
  /** The number of the merge that is asked about; null while none is. */
  asking: number | null;
  /** What reverting it would do, once that is known. */
  preview: JobState<RevertPreview>;
  ask: (number: number) => void;
  /** Leaves everything as it is. */
  keep: () => void;
  /** Reverts what is asked about. */
  revert: () => Promise<RevertResult | null>;
  /** Looks again which merges can be reverted. */
  readAgain: () => void;
  reset: () => void;
}

const NONE: MergesRemembered = { merges: [], older: null };

/** Reverting merges as the pane sees it. It asks the workbook, so it also works after the pane was closed. */
export function useRevert(jobs: Jobs, shown: boolean): Revert {
  const read = useCallback(() => jobs.listMerges(), [jobs]);
  // Where it cannot be read there is nothing to press; the list of returns shows the failure.
  const { value, readAgain } = useWorkbook(read, shown);
  const [asking, setAsking] = useState<number | null>(null);
  const { state, start, reset } = useJob<RevertResult>(
    "The merge could not be reverted.",
    "What the panel wrote is unchanged.",
  );
  const looking = useJob<RevertPreview>(
    "What reverting would do could not be found out.",
    "Nothing was changed.",
  );
  const { start: look } = looking;
  const ask = useCallback(
    (number: number) => {
      reset();
      setAsking(number);
      void look(() => jobs.previewRevert(number));
    },
    [reset, look, jobs],
  );
  const keep = useCallback(() => setAsking(null), []);
  const revert = useCallback(async () => {
    if (asking === null) return null;
    setAsking(null);
    const result = await start(() => jobs.revertMerge(asking));
    readAgain();
    return result;
  }, [asking, start, jobs, readAgain]);
  const remembered = value ?? NONE;
  return { remembered, state, asking, preview: looking.state, ask, keep, revert, readAgain, reset };
}
