import { useCallback, useState } from "react";
import type { ChangeResult, ReturnChange, ReturnSetAside } from "../../jobs/returns/returnTypes";
import type { Jobs } from "../../jobs/createJobs";
import { useJob, type JobState } from "../shared/useJob";
import { useWorkbook } from "../shared/useWorkbook";

/** What a person says about returns that are in the workbook. */
export interface ReturnChanges {
  state: JobState<ChangeResult>;
  /** What was said last, one sentence; "" until something was. */
  said: string;
  change: (number: number, change: ReturnChange, said: string) => Promise<void>;
  reset: () => void;
  /** The returns that a person took out of the review. */
  takenOut: readonly ReturnSetAside[];
}

/** @param onChanged called once the workbook has the change */
export function useReturnChange(
  jobs: Jobs,
  list: unknown,
  busyElsewhere: boolean,
  onChanged: () => void,
): ReturnChanges {
  const { state, start, reset } = useJob<ChangeResult>(
    "The return could not be changed.",
    "The returns and the chronology are unchanged.",
  );
  const [said, setSaid] = useState("");
  // The list of returns is read anew after each change, and this one with it.
  const readAside = useCallback(
    () => (list === null ? Promise.resolve([]) : jobs.listSetAside()),
    [jobs, list],
  );
  const { value } = useWorkbook(readAside, true);
  const change = useCallback(
    async (number: number, what: ReturnChange, sentence: string) => {
      if (busyElsewhere) return;
      setSaid(sentence);
      if (await start(() => jobs.changeReturn(number, what))) onChanged();
    },
    [jobs, start, busyElsewhere, onChanged],
  );
  return { state, said, change, reset, takenOut: (value ?? []).filter((one) => one.state === "taken out") };
}
