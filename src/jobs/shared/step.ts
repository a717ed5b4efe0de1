import type { InSteps } from "../../chronology/inSteps";
import { breath, inStretches } from "../../workbook/gateway/stretches";
import { JobCancelled } from "./jobError";
import type { Progress } from "./progress";

/** How a job reports how far it is, and learns that it is to stop. */
export interface Steps {
  /** Reports a step, gives the screen a moment, and stops where the person pressed Cancel. @throws JobCancelled */
  at(step: string, done: number, of: number): Promise<void>;
  /** The same for the last time: from here on the job is not cancelled. @throws JobCancelled */
  toTheEnd(step: string, done: number, of: number): Promise<void>;
  /** Does work in small steps, with such a moment every few of them. @throws JobCancelled */
  through<T>(work: InSteps<T>): Promise<T>;
}

const WORKBOOK_UNCHANGED = "The workbook is unchanged.";

/**
 * @param job what a person asked for, at the beginning of a sentence: "The merge"
 * @param left what the job leaves behind where it is cancelled, one sentence
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
