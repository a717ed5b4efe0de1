import type { Review } from "../../review/review";
import { atOnce } from "../inSteps";
import type { CheckedEntry, CrossCheckOptions, CrossChecks } from "./checkResults";
import { discrepanciesIn } from "./discrepancies";
import { gapsIn } from "./gaps";
import { linkEntries, linksOf } from "./links";
import { omissionsIn } from "./omissions";
import { peopleInOneReturn } from "./people";
import { referralTo, unansweredReferrals } from "./referrals";
import { tellingsOf, type Telling } from "./account";

export type {
  CheckedEntry,
  CrossCheckOptions,
  CrossChecks,
  Discrepancy,
  Gap,
  Link,
  LinkDecisions,
  Omission,
  PersonInOneReturn,
  UnansweredReferral,
} from "./checkResults";

/** Gaps of one agency and of all, in days (domain.md section 6). */
export const GAP_DAYS = { agencyGapDays: 120, allGapDays: 28 } as const;

/** All cross-checks over the entries of the integrated chronology; withdrawn entries are left out by the caller. */
export function crossChecks(
  entries: readonly CheckedEntry[],
  review: Review,
  options: CrossCheckOptions,
): CrossChecks {
  return atOnce(crossCheckSteps(entries, review, options));
}

/** The same in small steps: it yields every few milliseconds of work, so that a pane can draw in between. */
export function* crossCheckSteps(
  entries: readonly CheckedEntry[],
  review: Review,
  options: CrossCheckOptions,
): Generator<undefined, CrossChecks> {
  const tellings = yield* tellingsOf(entries, review);
  const linking = yield* linkEntries(tellings, options.decisions);
  const discrepancies = yield* discrepanciesIn(linking.groups, review);
  const isReferral = (telling: Telling, agency: string): boolean => referralTo(telling)?.agency === agency;
  const omissions = yield* omissionsIn(tellings, linking, review, isReferral);
  const referrals = yield* unansweredReferrals(tellings, linking, options.answerBy);
  const people = yield* peopleInOneReturn(entries, review);
  yield undefined;
  return {
    links: linksOf(linking.groups),
    discrepancies,
    omissions,
    gaps: gapsIn(entries, review, options),
    unansweredReferrals: referrals,
    peopleInOneReturnOnly: people,
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
