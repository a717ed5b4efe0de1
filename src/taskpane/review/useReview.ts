import { useCallback, useState } from "react";
import type { Jobs } from "../../jobs/createJobs";
import type { FoundOfReview, ReviewSetup } from "../../jobs/review/reviewTypes";
import { useJob, type StartedJob } from "../shared/useJob";
import { useWorkbook, type ReadOfWorkbook } from "../shared/useWorkbook";

const NOTHING_FOUND: FoundOfReview = { references: [], periods: [], people: [], days: [] };

export interface ReviewHere {
  /** Null until the Review sheet has been read. */
  review: ReviewSetup | null;
  read: Pick<ReadOfWorkbook<unknown>, "failure" | "readAgain">;
  found: FoundOfReview;
  /** Whether the returns are still being read for what they say of the review. */
  looking: boolean;
  job: StartedJob<string>;
  /**
   * Does a job that gives the sentence on what it did, and the review as it is then where it knows that; then reads it again. Gives
   * whether it was done.
   */
  act: (work: () => Promise<{ said: string; review?: ReviewSetup }>) => Promise<boolean>;
}

/** The review as the page works on it: what its sheet says, and what the returns say for a person to confirm. */
export function useReview(jobs: Jobs, shown: boolean): ReviewHere {
  const readSheet = useCallback(() => jobs.readReview(), [jobs]);
  const look = useCallback(() => jobs.findForReview(), [jobs]);
  const { value, failure, readAgain } = useWorkbook(readSheet, shown);
  const found = useWorkbook(look, shown);
  const job = useJob<string>("That could not be written.", "The returns and the chronology are unchanged.");
  const { start } = job;
  // What a job gave holds until the sheet is read again.
  const [acted, setActed] = useState<{ after: typeof value; review: ReviewSetup } | null>(null);

  return {
    review: acted?.after === value ? acted.review : value,
    read: {
      failure: failure ?? found.failure,
      readAgain: () => {
        readAgain();
        found.readAgain();
      },
    },
    found: found.value ?? NOTHING_FOUND,
    looking: found.value === null && found.failure === null,
    job,
    act: async (work) => {
      const done = await start(async () => {
        const { said, review } = await work();
        if (review) setActed({ after: value, review });
        return said;
      });
      readAgain();
      found.readAgain();
      return done !== null;
    },
  };
}
