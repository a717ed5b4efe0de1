import type { Review } from "../../review/review";
import type { IntegratedEntry } from "../integrate";
import type { CrossCheckOptions, CrossChecks } from "./found";
import { discrepanciesIn } from "./discrepancies";
import { gapsIn } from "./gaps";
import { linkEntries, linksOf } from "./links";
import { omissionsIn } from "./omissions";
import { peopleInOneReturn } from "./people";
import { referralTo, unansweredReferrals } from "./referrals";
import { tellingsOf } from "./telling";

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
  const tellings = tellingsOf(entries, review);
  const linking = linkEntries(tellings, options.decisions);
  return {
    links: linksOf(linking.groups),
    discrepancies: discrepanciesIn(linking.groups, review),
    omissions: omissionsIn(
      tellings,
      linking,
      review,
      (telling, agency) => referralTo(telling)?.agency === agency,
    ),
    gaps: gapsIn(entries, review, options),
    unansweredReferrals: unansweredReferrals(tellings, linking, options.answerBy),
    peopleInOneReturnOnly: peopleInOneReturn(entries, review),
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
