import type { CHECK_KINDS, CheckRow } from "../../chronology/crossChecks/reviewerRows";

/** An entry that a cross-check speaks of, as the chronology has it. */
export interface EntryNamed {
  ref: string;
  /** Both empty where the chronology has no such ref any more. */
  agency: string;
  /** As its agency wrote it. */
  date: string;
}

/** A row of the Cross-checks sheet as a list shows it. */
export interface CrossCheckListed extends Pick<
  CheckRow,
  "about" | "from" | "to" | "message" | "decision" | "note"
> {
  /** By which it is named to the jobs: what it is about, not where it is. */
  key: string;
  /** "other" for a row of a kind that a person made up. */
  kind: keyof typeof CHECK_KINDS | "other";
  entries: EntryNamed[];
  /** The agencies that it speaks of; none for a gap of all agencies. */
  agencies: string[];
}

/** What the task pane can ask for about cross-checks. All fail with JobError alone. */
export interface CrossCheckJobs {
  /** The rows of the Cross-checks sheet, in its order; null where there is none, because nothing was merged yet. */
  listCrossChecks(): Promise<CrossCheckListed[] | null>;
  /**
   * Writes what the reviewer says of one of them; null leaves the decision or the note as it is, "" takes it back. The Linked
   * column follows at once, everything else with the next merge.
   */
  decideCrossCheck(
    key: string,
    decision: "confirmed" | "rejected" | "" | null,
    note: string | null,
  ): Promise<CrossCheckListed[]>;
  /** Links entries of two or more agencies by hand, which every later merge keeps. */
  addLink(refs: readonly string[], note: string): Promise<CrossCheckListed[]>;
}
