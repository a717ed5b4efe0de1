import type { Review } from "../../review/review";
import type { InSteps } from "../inSteps";
import type { CheckedEntry, CrossCheckOptions, CrossChecks } from "./checkResults";
import { linkedIn } from "./existingRows";
import { discrepanciesIn } from "./discrepancies";
import { gapsIn } from "./gaps";
import { linkEntries, linksOf } from "./links";
import { omissionsIn } from "./omissions";
import { peopleInOneReturn } from "./peopleInOneReturn";
import { referralTo, unansweredReferrals } from "./referrals";
import { accountsOf, type Account } from "./account";

/** The shortest gap of one agency, and of all, in days (docs/domain.md section 6). */
export const GAP_DAYS = { agencyGapDays: 120, allGapDays: 28 } as const;

/** All cross-checks on the entries of the integrated chronology; the caller leaves out withdrawn entries. In small steps. */
export function* crossCheckSteps(
  entries: readonly CheckedEntry[],
  review: Review,
  options: CrossCheckOptions,
): InSteps<CrossChecks> {
  const accounts = yield* accountsOf(entries, review);
  const linking = yield* linkEntries(accounts, options.decisions);
  const discrepancies = yield* discrepanciesIn(linking.groups, review);
  const isReferral = (account: Account, agency: string): boolean => referralTo(account)?.agency === agency;
  const omissions = yield* omissionsIn(accounts, linking, review, isReferral);
  const referrals = yield* unansweredReferrals(accounts, linking, options.answerBy);
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
  return linkedIn(links);
}
