import { useCallback, useState } from "react";
import type { CrossCheckJobs, CrossCheckListed } from "../../jobs/crossChecks/crossCheckTypes";
import type { Failure } from "../shared/failure";
import { useJob, type JobState } from "../shared/useJob";
import { useWorkbook } from "../shared/useWorkbook";

export type Verdict = "confirmed" | "rejected" | "";

export interface ChecksOfPage {
  /** Null until the workbook has been read; "none" where nothing was merged yet. */
  list: CrossCheckListed[] | "none" | null;
  /** The workbook could not be read. */
  failure: Failure | null;
  readAgain: () => void;
  /** Where the last action stands; done with a sentence on what was done. */
  state: JobState<string>;
  busy: boolean;
  rest: () => void;
  decide: (check: CrossCheckListed, verdict: Verdict) => void;
  note: (check: CrossCheckListed, note: string) => void;
  /** Gives whether the entries were linked. */
  link: (refs: readonly string[], note: string) => Promise<boolean>;
}

/** The cross-checks as the page works on them; each action ends with the list as it is then. */
export function useCrossChecks(jobs: CrossCheckJobs, shown: boolean): ChecksOfPage {
  const read = useCallback(async () => (await jobs.listCrossChecks()) ?? "none", [jobs]);
  const { value, failure, readAgain } = useWorkbook(read, shown);
  // What an action gave holds until the workbook is read again.
  const [acted, setActed] = useState<{ after: typeof value; list: CrossCheckListed[] } | null>(null);
  const { state, start, rest } = useJob<string>(
    "That could not be written.",
    "What the agencies and the panel wrote is as it was.",
  );

  const act = (job: () => Promise<CrossCheckListed[]>, said: string) =>
    start(async () => {
      setActed({ after: value, list: await job() });
      return said;
    });

  return {
    list: acted?.after === value ? acted.list : value,
    failure,
    readAgain,
    state,
    busy: state.at === "work",
    rest,
    decide: (check, verdict) => {
      void act(() => jobs.decideCrossCheck(check.key, verdict, null), saidOf(check, verdict));
    },
    note: (check, note) => {
      const said = note.trim() === "" ? "The note was taken away." : "The note was written.";
      void act(() => jobs.decideCrossCheck(check.key, null, note), said);
    },
    link: async (refs, note) => {
      const said = "The entries are linked. The Linked column shows it.";
      return (await act(() => jobs.addLink(refs, note), said)) !== null;
    },
  };
}

function saidOf({ kind }: CrossCheckListed, verdict: Verdict): string {
  const words = { confirmed: "Confirmed.", rejected: "Rejected.", "": "The decision was taken back." };
  if (kind !== "link") return words[verdict];
  const shows = verdict === "rejected" ? "no longer shows the link" : "shows the link";
  return `${words[verdict]} The Linked column ${shows}.`;
}
