import type { IsoDate } from "../../calendar/isoDate";
import type { Entry } from "../entry/entry";

/** A return as far as it matters for what it replaces (docs/domain.md section 3, "Whose return it is, and what it replaces"). */
export interface ReturnToSettle {
  /** Its number in the review, in order of arrival; never given to another. */
  number: number;
  /** The file as it was sent. */
  file: string;
  /** Sheets that came in one file stand together: none of them replaces another. */
  cameIn: string;
  agency: string;
  /** The part of the agency; "" for the whole. */
  department: string;
  person: string;
  kind: string;
  /** The day on which the file says that it was last saved; `null` where it does not. */
  lastSaved: IsoDate | null;
  /** The same for returns that were added together; `null` where that is not known. */
  addedWith: number | null;
  entries: readonly Entry[];
}

/** What a person decided about two returns: that the first replaces the second, or that they stand beside each other. */
export interface ReturnDecision {
  number: number;
  other: number;
  is: "replaces" | "beside";
}

/** A return that another one took the place of. */
export interface Replaced {
  number: number;
  by: number;
  /** How many of its entries stand in the other again, changed or not; `null` where a person decided. */
  again: number | null;
  of: number;
  /** What says that the other is the later: "its file was last saved later". */
  why: string;
  decidedBy: "rule" | "person";
}

/** Two returns of which a person is asked whether one replaces the other. */
export interface AlikeReturns {
  /**
   * The same in agency, part, person and kind, but not in their words; or entries alike under two agencies' names; or the same
   * entries in returns that name two parts or two people.
   */
  is: "same names" | "two names" | "named apart";
  number: number;
  /** The one that arrived before it. */
  other: number;
  again: number;
  of: number;
}

/** Which returns count. */
export interface SettledReturns {
  replaced: Replaced[];
  alike: AlikeReturns[];
}
