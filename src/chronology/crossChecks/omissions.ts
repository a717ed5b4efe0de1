import type { Review } from "../../review/review";
import { eachInSteps, type InSteps } from "../inSteps";
import type { Omission } from "./checkResults";
import { inPeriod } from "./gaps";
import { ENOUGH, linkedWith, type Linking } from "./links";
import type { Account } from "./account";
import { sentenceAt } from "./quotations";

/** An agency has a similar entry if one of its entries comes this close to a link. */
const ALIKE = ENOUGH - 0.6;

/**
 * Agencies that an entry says took part, and whose own return has no such entry (docs/domain.md section 2). An agency without a
 * return omits nothing, and a referral without a response is not also an omission. In small steps.
 * @param isReferral whether an entry refers someone to an agency
 */
export function* omissionsIn(
  accounts: readonly Account[],
  { groups, best }: Linking,
  review: Review,
  isReferral: (account: Account, agency: string) => boolean,
): InSteps<Omission[]> {
  const linked = linkedWith(groups);
  const found = new Map<string, Omission>();
  yield* eachInSteps(accounts, (account, index) => {
    if (account.days === null || !inPeriod(account.entry, review)) return;
    const members = linked.get(account.ref) ?? [account];
    for (const mention of account.mentions) {
      const [agency, another] = mention.agencies;
      if (mention.part !== "took part" || agency === undefined || another !== undefined) continue;
      if (members.some((member) => member.agency === agency)) continue;
      if (isReferral(account, agency) || (best[index]?.get(agency) ?? -Infinity) >= ALIKE) continue;
      if (saidAbsent(members, agency)) continue;
      const key = `${members[0]?.ref ?? account.ref}|${agency}`;
      const sentence = sentenceAt(mention.text, mention.at).replace(/[.;]$/, "");
      const said = `Says that ${agency} (“${mention.words}”) took part: “${sentence}”.`;
      const message = `${said} The return of ${agency} has no such entry.`;
      if (!found.has(key)) found.set(key, { ref: account.ref, agency, message });
    }
  });
  return [...found.values()];
}

/** Where another account says that the agency was not there, it is a discrepancy and not an omission. */
function saidAbsent(members: readonly Account[], agency: string): boolean {
  return members.some(({ mentions }) =>
    mentions.some(({ part, agencies }) => part === "absent" && agencies.includes(agency)),
  );
}
