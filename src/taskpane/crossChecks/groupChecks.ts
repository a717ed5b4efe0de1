import type { CrossCheckListed } from "../../jobs/crossChecks/crossCheckTypes";

/** The cross-checks of one kind, as the page lists them together. */
interface CheckGroup {
  kind: CrossCheckListed["kind"];
  name: string;
  checks: CrossCheckListed[];
}

/** What needs a decision comes first; the links, which are many, come last. */
const KINDS: readonly { kind: CrossCheckListed["kind"]; name: string }[] = [
  { kind: "discrepancy", name: "Discrepancies" },
  { kind: "omission", name: "Omissions" },
  { kind: "gap", name: "Gaps" },
  { kind: "referral", name: "Referrals without a response" },
  { kind: "person", name: "People in one return only" },
  { kind: "link", name: "Linked entries" },
  { kind: "other", name: "Other rows on the sheet" },
];

/** By kind; kinds without any are left out. */
export function groupChecks(checks: readonly CrossCheckListed[]): CheckGroup[] {
  return KINDS.map(({ kind, name }) => ({
    kind,
    name,
    checks: checks.filter((check) => check.kind === kind),
  })).filter((group) => group.checks.length > 0);
}

/** Whether a cross-check is about an agency; one that names no agency is about all of them. */
export function isOfAgency({ agencies }: CrossCheckListed, agency: string): boolean {
  return agencies.length === 0 || agencies.includes(agency);
}

/** Whether the reviewer has yet to decide on a cross-check. */
export function isOpen({ decision }: CrossCheckListed): boolean {
  return decision === "";
}
