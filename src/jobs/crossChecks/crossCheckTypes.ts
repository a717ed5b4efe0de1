import type { CHECK_KINDS, CheckRow } from "../../chronology/crossChecks/reviewerRows";

/** An entry that a cross-check is about, as it is in the chronology. */
export interface EntryNamed {
  ref: string;
  /** Both empty if the ref is no longer in the chronology. */
  agency: string;
  /** As the agency wrote it. */
  date: string;
}

/** A row of the Cross-checks sheet, for showing in a list. */
export interface CrossCheckListed extends Pick<
  CheckRow,
  "about" | "from" | "to" | "message" | "accounts" | "decision" | "note"
> {
  /** Identifies the row to the jobs by what it is about, not where it is. */
  key: string;
  /** "other" for a kind that a person made up. */
  kind: keyof typeof CHECK_KINDS | "other";
  entries: EntryNamed[];
  /** The agencies it is about; none for a gap across all agencies. */
  agencies: string[];
}

/** From how many days on a stretch without entries is a gap. */
export interface GapDays {
  /** Of one agency. */
  agency: number;
  /** Of all agencies together. */
  all: number;
}

/** What the task pane can ask about cross-checks. All fail only with JobError. */
export interface CrossCheckJobs {
  /** The rows of the Cross-checks sheet, kind by kind in the order of their entries in the chronology; null if there is no sheet because nothing has been merged yet. */
  listCrossChecks(): Promise<CrossCheckListed[] | null>;
  /**
   * Writes the reviewer's decision and note on one of them; null leaves either as it is, "" clears it. The Linked
   * column changes at once, everything else at the next merge.
   */
  decideCrossCheck(
    key: string,
    decision: "confirmed" | "rejected" | "" | null,
    note: string | null,
  ): Promise<CrossCheckListed[]>;
  /** What counts as a gap; null where nothing has been merged yet. */
  readGapDays(): Promise<GapDays | null>;
  /** Sets what counts as a gap, from the next merge on. */
  setGapDays(days: GapDays): Promise<GapDays>;
  /** Shows their sheet, whatever it is called; false if there is none. */
  showCrossChecks(): Promise<boolean>;
  /** Links entries of two or more agencies by hand, which every later merge keeps. */
  addLink(refs: readonly string[], note: string): Promise<CrossCheckListed[]>;
}
