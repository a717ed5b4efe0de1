/** A small made-up review with what a careful reader finds in it. */
export interface MadeUpReview {
  name: string;
  period: [from: string, to: string];
  /** Name, code, other names. */
  agencies: [string, string, string[]][];
  /** Identifier, role, born, names. */
  people: [string, string, string | null, string[]][];
  /** A line an entry: key | agency | date | time | people | type | what happened | action. */
  entries: string;
  links: string[][];
  /** Pairs that may be linked or not. */
  linksDebatable?: string[][];
  discrepancies: [about: string, refs: string[]][];
  discrepanciesDebatable?: [about: string, refs: string[]][];
  /** The entry that mentions it, and the agency. */
  omissions: [string, string][];
  unansweredReferrals: [string, string][];
}
