import { useCallback, useRef, useState } from "react";
import type { IsoDate } from "../../calendar/isoDate";
import { JobCancelled, type Jobs, type MergeResult, type Progress } from "../../jobs/types";
import { failureOf, type Failure } from "../shared/failure";

export type MergeState =
  | { at: "rest" }
  | { at: "work"; progress: Progress; cancelling: boolean }
  | { at: "done"; result: MergeResult }
  | { at: "cancelled"; message: string }
  | { at: "failed"; failure: Failure };

export interface Merge {
  state: MergeState;
  start: () => Promise<void>;
  cancel: () => void;
  /** Forgets how the last merge ended. */
  rest: () => void;
}

/** The merge as the pane sees it: at rest, at work with a progress, done, cancelled or failed. */
export function useMerge(jobs: Jobs, today: () => IsoDate): Merge {
  const [state, setState] = useState<MergeState>({ at: "rest" });
  const abort = useRef<AbortController | null>(null);

  const start = useCallback(async () => {
    if (abort.current) return;
    const controller = new AbortController();
    abort.current = controller;
    setState({ at: "work", progress: { step: "Reading the returns", done: 0, of: 1 }, cancelling: false });
    try {
      const result = await jobs.mergeReturns({
        today: today(),
        signal: controller.signal,
        progress: (progress) => {
          setState({ at: "work", progress, cancelling: controller.signal.aborted });
        },
      });
      setState({ at: "done", result });
    } catch (error) {
      setState(
        error instanceof JobCancelled
          ? { at: "cancelled", message: error.message }
          : {
              at: "failed",
              failure: failureOf(
                error,
                "The returns could not be merged.",
                "The returns themselves were not changed.",
              ),
            },
      );
    } finally {
      abort.current = null;
    }
  }, [jobs, today]);

  const cancel = useCallback(() => {
    abort.current?.abort();
    setState((now) => (now.at === "work" ? { ...now, cancelling: true } : now));
  }, []);

  const rest = useCallback(() => {
    setState({ at: "rest" });
  }, []);

  return { state, start, cancel, rest };
}
