import { useCallback, useState } from "react";
import type { CrossCheckJobs, CrossCheckListed } from "../../jobs/crossChecks/crossCheckTypes";
import { useJob, type JobState } from "../shared/useJob";
import { useWorkbook, type ReadOfWorkbook } from "../shared/useWorkbook";

export type Verdict = "confirmed" | "rejected" | "";

/** What a person can do with a cross-check. */
export interface CheckActions {
  busy: boolean;
  decide: (check: CrossCheckListed, verdict: Verdict) => void;
  note: (check: CrossCheckListed, note: string) => void;
  /** Gives whether the entries were linked. */
  link: (refs: readonly string[], note: string) => Promise<boolean>;
}

interface CrossChecks extends CheckActions {
  /** Null until the workbook has been read; "none" where nothing has been merged yet. */
  list: CrossCheckListed[] | "none" | null;
  read: Pick<ReadOfWorkbook<unknown>, "failure" | "readAgain">;
  /** How far the last action is; once done, with a sentence on what was done. */
  state: JobState<string>;
  reset: () => void;
}

/** The cross-checks as the page works on them; each action ends with the list as it is then. */
export function useCrossChecks(jobs: CrossCheckJobs, shown: boolean): CrossChecks {
  const readList = useCallback(async () => (await jobs.listCrossChecks()) ?? "none", [jobs]);
  const { value, ...read } = useWorkbook(readList, shown);
  // The list that an action gave holds until the workbook is read again.
  const [acted, setActed] = useState<{ after: typeof value; list: CrossCheckListed[] } | null>(null);
  const { state, start, reset } = useJob<string>(
    "That could not be written.",
    "What the agencies and the panel wrote is unchanged.",
  );

  const act = (job: () => Promise<CrossCheckListed[]>, sentence: string) =>
    start(async () => {
      setActed({ after: value, list: await job() });
      return sentence;
    });

  return {
    list: acted?.after === value ? acted.list : value,
    read,
    state,
    busy: state.at === "work",
    reset,
    decide: (check, verdict) => {
      void act(() => jobs.decideCrossCheck(check.key, verdict, null), decidedInWords(check, verdict));
    },
    note: (check, note) => {
      const sentence = note.trim() === "" ? "The note was removed." : "The note was saved.";
      void act(() => jobs.decideCrossCheck(check.key, null, note), sentence);
    },
    link: async (refs, note) => {
      const sentence = "The entries are linked. The Linked column shows it.";
      return (await act(() => jobs.addLink(refs, note), sentence)) !== null;
    },
  };
}

function decidedInWords({ kind }: CrossCheckListed, verdict: Verdict): string {
  const words = { confirmed: "Confirmed.", rejected: "Rejected.", "": "The decision was removed." };
  if (kind !== "link") return words[verdict];
  const shows = verdict === "rejected" ? "no longer shows the link" : "shows the link";
  return `${words[verdict]} The Linked column ${shows}.`;
}
