import { JobCancelled, type Progress } from "./types";

/** How a job tells where it stands, and learns that it is to stop. */
export interface Steps {
  /** Tells of a step, gives the screen a moment, and stops where the person pressed Cancel. @throws JobCancelled */
  at(step: string, done: number, of: number): Promise<void>;
}

const AS_IT_WAS = "The workbook is as it was.";

/** A fresh task, so that the pane can draw and take a press of Cancel. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * @param job what a person asked for, at the beginning of a sentence: "The merge"
 * @param left what the job leaves behind where it is cancelled, one sentence
 */
export function stepsOf(
  job: string,
  progress?: (progress: Progress) => void,
  signal?: AbortSignal,
  left = AS_IT_WAS,
): Steps {
  return {
    async at(step, done, of) {
      progress?.({ step, done, of });
      await breath();
      if (signal?.aborted) {
        throw new JobCancelled(`${job} was cancelled. ${left}`);
      }
    },
  };
}
