import type { IsoDate } from "../../calendar/isoDate";
import type { IntegratedEntry } from "../integrated/integrate";

/** The parts of an entry that the cross-checks read. */
export interface CheckedEntry extends Pick<IntegratedEntry, "ref" | "agency" | "time" | "texts"> {
  date: { asRecorded: string; read: { start: IsoDate | null; end: IsoDate | null; approximate: boolean } };
}

/** Entries of two or more agencies that tell of the same event (docs/domain.md section 2). */
export interface Link {
  /** In the order of the chronology. */
  refs: string[];
  /** Why they were linked, in words: "Same day; both record a strategy discussion." */
  why: string;
}

/** Linked entries that disagree; the refs are those of the group that say something on the matter. */
export interface Discrepancy {
  refs: string[];
  about: "date" | "time" | "who" | "outcome";
  message: string;
  /** For each of the refs, the sentences of the entry that disagree: "POL-0004 (Police): “Arrested at 22:40.”". */
  accounts: string[];
}

/** An agency that an entry says took part, and whose own return has no such entry. */
export interface Omission {
  ref: string;
  agency: string;
  message: string;
}

/** A stretch without any entry, of one agency or (`null`) of all, from the first to the last day without one. */
export interface Gap {
  agency: string | null;
  from: IsoDate;
  to: IsoDate;
  days: number;
}

/** A referral with no response recorded within the working days allowed. */
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
  /** The entries that mention the person. */
  refs: string[];
}

/** The results of all cross-checks (docs/domain.md section 6). They are prompts for a reviewer, not findings. */
export interface CrossChecks {
  links: Link[];
  discrepancies: Discrepancy[];
  omissions: Omission[];
  gaps: Gap[];
  unansweredReferrals: UnansweredReferral[];
  peopleInOneReturnOnly: PersonInOneReturn[];
}

/** What the reviewer decided about links; each link is a list of refs. */
export interface LinkDecisions {
  /** Rejected links: no two of the refs are linked again. */
  rejected: readonly (readonly string[])[];
  /** Links that the reviewer confirmed, or made by hand: their refs are linked whatever the entries say. */
  confirmed: readonly (readonly string[])[];
}

/** What the cross-checks go by, besides the entries and the review. */
export interface CrossCheckOptions {
  /** The shortest gap of one agency, and of all, in days (docs/domain.md section 6). */
  agencyGapDays: number;
  allGapDays: number;
  /** The last day on which a response to a referral of that day is in time; counted in working days. */
  answerBy: (day: IsoDate) => IsoDate;
  decisions: LinkDecisions;
}
