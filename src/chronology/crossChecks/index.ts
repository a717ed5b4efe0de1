import type { Review } from "../../review/review";
import type { IntegratedEntry } from "../integrate";
import type { CrossCheckOptions, CrossChecks } from "./found";
import { gapsIn } from "./gaps";

export type {
  CrossCheckOptions,
  CrossChecks,
  Discrepancy,
  Gap,
  Link,
  LinkDecisions,
  Omission,
  PersonInOneReturn,
  UnansweredReferral,
} from "./found";

/** Gaps of one agency and of all, in days (domain.md section 6). */
export const GAP_DAYS = { agencyGapDays: 120, allGapDays: 28 } as const;

/** All cross-checks over the entries of the integrated chronology; withdrawn entries are left out by the caller. */
export function crossChecks(
  entries: readonly IntegratedEntry[],
  review: Review,
  options: CrossCheckOptions,
): CrossChecks {
  return {
    links: [],
    discrepancies: [],
    omissions: [],
    gaps: gapsIn(entries, review, options),
    unansweredReferrals: [],
    peopleInOneReturnOnly: [],
  };
}

/** The refs that each entry is linked with, by its own ref, in the order of the chronology. */
export function linkedRefs({ links }: CrossChecks): Map<string, string[]> {
  const linked = new Map<string, string[]>();
  for (const { refs } of links) {
    for (const ref of refs) {
      const others = refs.filter((other) => other !== ref);
      linked.set(ref, [...(linked.get(ref) ?? []), ...others]);
    }
  }
  return linked;
}
