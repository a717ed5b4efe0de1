import { useCallback, useEffect, useRef, useState } from "react";
import type { Jobs } from "../jobs/createJobs";
import type { ReviewStanding } from "../jobs/review/standingTypes";

/**
 * Where the review stands: read when the pane opens and whenever `again` is called, one reading at a time. Where it cannot be read, what
 * was known before stays: the page in front says what is wrong.
 */
export function useStanding(jobs: Pick<Jobs, "readStanding">): {
  standing: ReviewStanding | null;
  again: () => void;
} {
  const [standing, setStanding] = useState<ReviewStanding | null>(null);
  const asked = useRef(0);

  const read = useCallback(async () => {
    const until = asked.current;
    try {
      setStanding(await jobs.readStanding());
    } catch {
      // Then the steps show what was known before.
    }
    return until;
  }, [jobs]);

  const again = useCallback(() => {
    asked.current += 1;
    if (asked.current > 1) return;
    const untilRead = async (): Promise<void> => {
      const until = await read();
      if (until < asked.current) return untilRead();
      asked.current = 0;
    };
    void untilRead();
  }, [read]);

  useEffect(again, [again]);
  return { standing, again };
}
