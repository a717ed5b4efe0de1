import type { InSteps } from "../../chronology/inSteps";
import { breath, inStretches } from "../../workbook/gateway/stretches";
import { JobCancelled } from "./jobError";
import type { Progress } from "./progress";

/** How a job reports its progress, and finds out that it should stop. */
export interface Steps {
  /** Reports a step, lets the screen update, and stops if the person has pressed Cancel. @throws JobCancelled */
  at(step: string, done: number, of: number): Promise<void>;
  /** The same for the last time: after this the job cannot be cancelled. @throws JobCancelled */
  toTheEnd(step: string, done: number, of: number): Promise<void>;
  /** Does work in small steps, with the same pause every few of them. @throws JobCancelled */
  through<T>(work: InSteps<T>): Promise<T>;
}

const WORKBOOK_UNCHANGED = "The workbook is unchanged.";

/**
 * @param job what the person asked for, to start a sentence: "The merge"
 * @param left what the job leaves behind if it is cancelled, one sentence
 */
export function stepsOf(
  job: string,
  progress?: (progress: Progress) => void,
  signal?: AbortSignal,
  left = WORKBOOK_UNCHANGED,
): Steps {
  const moment = async (): Promise<void> => {
    await breath();
    if (signal?.aborted) {
      throw new JobCancelled(`${job} was cancelled. ${left}`);
    }
  };
  return {
    async at(step, done, of) {
      progress?.({ step, done, of });
      await moment();
    },
    async toTheEnd(step, done, of) {
      progress?.({ step, done, of, canCancel: false });
      await moment();
    },
    through: (work) => inStretches(work, moment),
  };
}
