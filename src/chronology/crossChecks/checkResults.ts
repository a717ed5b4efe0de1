import type { IsoDate } from "../../calendar/isoDate";
import type { IntegratedEntry } from "../integrated/integrate";

/** What the cross-checks read of an entry. */
export interface CheckedEntry extends Pick<IntegratedEntry, "ref" | "agency" | "time" | "texts"> {
  date: { asRecorded: string; read: { start: IsoDate | null; end: IsoDate | null; approximate: boolean } };
}

/** Entries of two or more agencies that tell of the same event (domain.md section 2). */
export interface Link {
  /** In the order of the chronology. */
  refs: string[];
  /** Why they were linked, in words: "same day, both tell of a strategy discussion". */
  why: string;
}

export type DiscrepancyAbout = "date" | "time" | "who" | "outcome";

/** Linked entries that disagree; the refs are those of the group that say something about it. */
export interface Discrepancy {
  refs: string[];
  about: DiscrepancyAbout;
  message: string;
}

/** An agency that an entry says took part, and whose own return has no such entry. */
export interface Omission {
  ref: string;
  agency: string;
  message: string;
}

/** A stretch without any entry, of one agency or (`null`) of all: the first and the last day without one. */
export interface Gap {
  agency: string | null;
  from: IsoDate;
  to: IsoDate;
  days: number;
}

/** A referral to which no answer is recorded within the working days that are allowed. */
export interface UnansweredReferral {
  ref: string;
  /** The agency referred to. */
  to: string;
  message: string;
}

/** A person who appears in one agency's return only. */
export interface PersonInOneReturn {
  person: string;
  agency: string;
  /** The entries that speak of the person. */
  refs: string[];
}

/** What the returns say together (domain.md section 6). They are prompts for a reviewer, not findings. */
export interface CrossChecks {
  links: Link[];
  discrepancies: Discrepancy[];
  omissions: Omission[];
  gaps: Gap[];
  unansweredReferrals: UnansweredReferral[];
  peopleInOneReturnOnly: PersonInOneReturn[];
}

/** What the reviewer has said about links; each a list of refs. */
export interface LinkDecisions {
  /** Links that are none: no two of the refs are linked again. */
  rejected: readonly (readonly string[])[];
  /** Links that the reviewer confirmed, or made by hand: their refs are linked whatever the entries say. */
  confirmed: readonly (readonly string[])[];
}

export interface CrossCheckOptions {
  /** Days without an entry that make a gap of one agency, and of all (domain.md section 6). */
  agencyGapDays: number;
  allGapDays: number;
  /** The last day on which an answer to a referral of that day is in time; counted in working days. */
  answerBy: (day: IsoDate) => IsoDate;
  decisions: LinkDecisions;
}
