import type { ReactNode } from "react";
import type { CrossCheckListed } from "../../jobs/crossChecks/crossCheckTypes";
import { FoldedList } from "../shared/FoldedList";
import { CheckItem } from "./CheckItem";
import type { CheckActions } from "./useCrossChecks";

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

/** Whether a cross-check is about an agency; one that names no agency is about all of them. */
export function isOfAgency({ agencies }: CrossCheckListed, agency: string): boolean {
  return agencies.length === 0 || agencies.includes(agency);
}

/** Whether the reviewer has yet to decide on a cross-check. */
export function isOpen({ decision }: CrossCheckListed): boolean {
  return decision === "";
}

/** "12 to look at", "9 of 12 to look at", "12, all decided". */
function countsInWords(checks: readonly CrossCheckListed[]): string {
  const open = checks.filter(isOpen).length;
  if (open === 0) return `${String(checks.length)}, all decided`;
  return open === checks.length
    ? `${String(open)} to look at`
    : `${String(open)} of ${String(checks.length)} to look at`;
}

/** The cross-checks, folded away kind by kind; kinds without any are left out. */
export function CheckGroups({
  checks,
  actions,
  aboveGaps,
  onShow,
}: {
  checks: readonly CrossCheckListed[];
  actions: CheckActions;
  /** What stands above the gaps. */
  aboveGaps: ReactNode;
  onShow: (ref: string) => void;
}) {
  return (
    <div>
      {KINDS.map(({ kind, name }) => {
        const group = checks.filter((check) => check.kind === kind);
        if (group.length === 0) return null;
        return (
          <FoldedList
            key={kind}
            summary={name}
            count={countsInWords(group)}
            items={group}
            above={kind === "gap" && aboveGaps}
          >
            {(check) => <CheckItem key={check.key} check={check} actions={actions} onShow={onShow} />}
          </FoldedList>
        );
      })}
    </div>
  );
}
