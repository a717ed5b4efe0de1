import type { CrossCheckListed } from "../../jobs/crossChecks/crossCheckTypes";

/** The cross-checks of one kind, as the page lists them together. */
export interface CheckGroup {
  kind: CrossCheckListed["kind"];
  name: string;
  checks: CrossCheckListed[];
}

/** What asks for a decision stands first; the links, which are many, after it. */
const KINDS: readonly { kind: CrossCheckListed["kind"]; name: string }[] = [
  { kind: "discrepancy", name: "Discrepancies" },
  { kind: "omission", name: "Omissions" },
  { kind: "gap", name: "Gaps" },
  { kind: "referral", name: "Referrals without a response" },
  { kind: "person", name: "People in one return only" },
  { kind: "link", name: "Linked entries" },
  { kind: "other", name: "Other rows of the sheet" },
];

/** By kind; kinds of which there are none are left out. */
export function groupChecks(checks: readonly CrossCheckListed[]): CheckGroup[] {
  return KINDS.map(({ kind, name }) => ({
    kind,
    name,
    checks: checks.filter((check) => check.kind === kind),
  })).filter((group) => group.checks.length > 0);
}

/** Whether a cross-check speaks of an agency; what speaks of none in particular is everybody's. */
export function isOfAgency({ agencies }: CrossCheckListed, agency: string): boolean {
  return agencies.length === 0 || agencies.includes(agency);
}

/** Whether a cross-check still waits for the reviewer. */
export function isOpen({ decision }: CrossCheckListed): boolean {
  return decision === "";
}
