import { useCallback, useRef, useState } from "react";
import { JobCancelled } from "../../jobs/shared/jobError";
import type { Progress } from "../../jobs/shared/progress";
import { failureOf, type Failure } from "./failure";
import { usePaneHere } from "./paneHere";

/** How far a job is that a person started. */
export type JobState<Result> =
  | { at: "rest" }
  | { at: "work"; progress: Progress; cancelling: boolean }
  | { at: "done"; result: Result }
  | { at: "cancelled"; message: string }
  | { at: "failed"; failure: Failure };

/** Until the job itself says how far it is. */
const AT_FIRST: Progress = { step: "Reading the workbook", done: 0, of: 1 };

/** What a job is given, so that it can say how far it is and be stopped. */
export interface JobTools {
  progress: (progress: Progress) => void;
  signal: AbortSignal;
}

export interface StartedJob<Result> {
  state: JobState<Result>;
  /** Does nothing while a job is at work. Gives the result, or null where it failed or was cancelled. */
  start: (job: (tools: JobTools) => Promise<Result>) => Promise<Result | null>;
  cancel: () => void;
  /** Forgets how the last one ended. */
  reset: () => void;
}

/**
 * A job as the pane sees it: at rest, at work with a progress, done, cancelled or failed.
 * @param happened the sentence for a failure that nobody foresaw
 * @param safe what is safe then
 */
export function useJob<Result>(happened: string, safe: string): StartedJob<Result> {
  const [state, setState] = useState<JobState<Result>>({ at: "rest" });
  const abort = useRef<AbortController | null>(null);
  const { changed } = usePaneHere();

  const start = useCallback(
    async (job: (tools: JobTools) => Promise<Result>) => {
      if (abort.current) return null;
      const controller = new AbortController();
      abort.current = controller;
      setState({ at: "work", progress: AT_FIRST, cancelling: false });
      const progress = (now: Progress) => {
        setState({ at: "work", progress: now, cancelling: controller.signal.aborted });
      };
      try {
        const result = await job({ progress, signal: controller.signal });
        setState({ at: "done", result });
        return result;
      } catch (error) {
        setState(
          error instanceof JobCancelled
            ? { at: "cancelled", message: error.message }
            : { at: "failed", failure: failureOf(error, happened, safe) },
        );
        return null;
      } finally {
        abort.current = null;
        changed();
      }
    },
    [happened, safe, changed],
  );

  const cancel = useCallback(() => {
    abort.current?.abort();
    setState((now) => (now.at === "work" ? { ...now, cancelling: true } : now));
  }, []);

  const reset = useCallback(() => setState({ at: "rest" }), []);

  return { state, start, cancel, reset };
}
