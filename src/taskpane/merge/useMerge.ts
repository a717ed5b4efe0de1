import { useCallback, useState } from "react";
import type { IsoDate } from "../../calendar/isoDate";
import type { MergeJobs, MergePreview, MergeResult } from "../../jobs/merge/mergeTypes";
import { useJob, type JobState } from "../shared/useJob";
import type { MatchesDecided } from "./decidedPreview";

/** How a press of "Merge returns" ends: the reviewer is asked first, or the returns are merged. */
export type MergeOutcome = { is: "asked"; preview: MergePreview } | { is: "merged"; result: MergeResult };

export type MergeState = JobState<MergeOutcome>;

export interface Merge {
  state: MergeState;
  /** Looks at what a merge would do; a first one with nothing to ask about goes straight through. */
  look: () => Promise<unknown>;
  /** Merges, with what the reviewer decided. */
  merge: (allowOtherReview: boolean) => Promise<unknown>;
  /** What was decided of doubtful matches; kept where a merge is cancelled or fails. */
  decided: MatchesDecided;
  decide: (key: string, same: boolean) => void;
  cancel: () => void;
  /** Forgets how the last merge ended. */
  rest: () => void;
}

/** The merge as the pane sees it. */
export function useMerge(jobs: MergeJobs, today: () => IsoDate): Merge {
  const { state, start, cancel, rest } = useJob<MergeOutcome>(
    "The returns could not be merged.",
    "The returns themselves were not changed.",
  );
  const [decided, setDecided] = useState<MatchesDecided>(new Map());

  const look = useCallback(
    () =>
      start(async (tools) => {
        const preview = await jobs.previewMerge({ today: today(), ...tools });
        if (!preview.first || preview.otherReviews.length > 0) return { is: "asked", preview };
        return { is: "merged", result: await jobs.mergeReturns({ today: today(), ...tools }) };
      }),
    [start, jobs, today],
  );

  const merge = useCallback(
    (allowOtherReview: boolean) =>
      start(async (tools) => {
        const decisions = [...decided].map(([key, same]) => ({ key, same }));
        const options = { today: today(), decisions, allowOtherReview, ...tools };
        const result = await jobs.mergeReturns(options);
        setDecided(new Map());
        return { is: "merged", result };
      }),
    [start, jobs, today, decided],
  );

  const decide = useCallback((key: string, same: boolean) => {
    setDecided((before) => new Map([...before, [key, same]]));
  }, []);

  return { state, look, merge, decided, decide, cancel, rest };
}
