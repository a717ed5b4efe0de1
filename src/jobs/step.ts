import { JobCancelled, type Progress } from "./types";

/** How a job tells where it stands, and learns that it is to stop. */
export interface Steps {
  /** Tells of a step, gives the screen a moment, and stops where the person pressed Cancel. @throws JobCancelled */
  at(step: string, done: number, of: number): Promise<void>;
}

const NOTHING_DONE = "The merge was cancelled. The workbook is as it was.";

/** A fresh task, so that the pane can draw and take a press of Cancel. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

export function stepsOf(progress?: (progress: Progress) => void, signal?: AbortSignal): Steps {
  return {
    async at(step, done, of) {
      progress?.({ step, done, of });
      await breath();
      if (signal?.aborted) {
        throw new JobCancelled(NOTHING_DONE);
      }
    },
  };
}
