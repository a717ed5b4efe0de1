import { useCallback, useState } from "react";
import type { IsoDate } from "../../calendar/isoDate";
import type { Jobs } from "../../jobs/createJobs";
import type { MergePreview, MergeResult } from "../../jobs/merge/mergeTypes";
import { useJob, type JobState } from "../shared/useJob";
import type { MatchDecisions } from "./matchDecisions";

/** How a press of "Merge returns" ends: the reviewer is asked first, or the returns are merged. */
type MergeOutcome = { is: "asked"; preview: MergePreview } | { is: "merged"; result: MergeResult };

export type MergeState = JobState<MergeOutcome>;

/** What the reviewer is asked before a merge. */
export interface MergeQuestions {
  /** Kept where a merge is cancelled or fails. */
  decisions: MatchDecisions;
  decide: (key: string, same: boolean) => void;
  /** Returns that seem to belong to another review are merged all the same. */
  allowed: boolean;
  allow: (allowed: boolean) => void;
  /** How often the reviewer went on without saying whether such returns are allowed. */
  timesUnanswered: number;
}

export interface Merge extends MergeQuestions {
  state: MergeState;
  /** Looks at what a merge would do; a first one with nothing to ask about goes straight through. */
  look: () => void;
  /** Merges with what the reviewer decided, unless an answer is missing. */
  merge: (preview: MergePreview) => void;
  cancel: () => void;
  /** Forgets how the last merge ended. */
  reset: () => void;
}

/** The merge as the pane sees it. */
export function useMerge(jobs: Jobs, today: () => IsoDate): Merge {
  const { state, start, cancel, reset } = useJob<MergeOutcome>(
    "The returns could not be merged.",
    "The returns themselves were not changed.",
  );
  const [decisions, setDecisions] = useState<MatchDecisions>(new Map());
  const [allowed, allow] = useState(false);
  const [timesUnanswered, setTimesUnanswered] = useState(0);

  const decide = useCallback((key: string, same: boolean) => {
    setDecisions((before) => new Map([...before, [key, same]]));
  }, []);

  function look() {
    allow(false);
    setTimesUnanswered(0);
    void start(async (tools) => {
      const preview = await jobs.previewMerge({ today: today(), ...tools });
      if (!preview.first || preview.otherReviews.length > 0) return { is: "asked", preview };
      return { is: "merged", result: await jobs.mergeReturns({ today: today(), ...tools }) };
    });
  }

  function merge({ otherReviews }: MergePreview) {
    if (otherReviews.length > 0 && !allowed) {
      setTimesUnanswered(timesUnanswered + 1);
      return;
    }
    void start(async (tools) => {
      const result = await jobs.mergeReturns({
        today: today(),
        decisions: [...decisions].map(([key, same]) => ({ key, same })),
        allowOtherReview: allowed,
        ...tools,
      });
      setDecisions(new Map());
      return { is: "merged", result };
    });
  }

  return { state, look, merge, decisions, decide, allowed, allow, timesUnanswered, cancel, reset };
}
