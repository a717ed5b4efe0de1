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
  const returns = daysOfReturns(accounts);
  const found = new Map<string, Omission>();
  yield* eachInSteps(accounts, (account, index) => {
    if (account.days === null || !inPeriod(account.entry, review)) return;
    const members = linked.get(account.ref) ?? [account];
    for (const mention of account.mentions) {
      const [agency, another] = mention.agencies;
      if (agency === undefined || another !== undefined) continue;
      const told = mention.part === "was told" && isSilent(returns.get(agency), account);
      if (mention.part !== "took part" && !told) continue;
      if (members.some((member) => member.agency === agency)) continue;
      if (isReferral(account, agency) || (best[index]?.get(agency) ?? -Infinity) >= ALIKE) continue;
      if (saidAbsent(members, agency)) continue;
      const key = `${members[0]?.ref ?? account.ref}|${agency}`;
      const sentence = sentenceAt(mention.text, mention.at).replace(/[.;]$/, "");
      const said = `Says that ${agency} (“${mention.words}”) ${told ? "was in contact" : "took part"}: “${sentence}”.`;
      const message = `${said} The return of ${agency} has no such entry.`;
      if (!found.has(key)) found.set(key, { ref: account.ref, agency, message });
    }
  });
  return [...found.values()];
}

/** What an agency was told may stand in an entry of its own this many days away. */
const TOLD_BY_DAYS = 2;

/** The days on which each agency's return has an entry, with the first and the last of them. */
function daysOfReturns(
  accounts: readonly Account[],
): Map<string, { days: Set<number>; first: number; last: number }> {
  const returns = new Map<string, { days: Set<number>; first: number; last: number }>();
  for (const { agency, days } of accounts) {
    if (days === null) continue;
    const own = returns.get(agency) ?? { days: new Set(), first: days.first, last: days.last };
    for (let day = days.first; day <= days.last; day++) own.days.add(day);
    own.first = Math.min(own.first, days.first);
    own.last = Math.max(own.last, days.last);
    returns.set(agency, own);
  }
  return returns;
}

/** A return covers the time of an account, and has no entry near it. */
function isSilent(
  own: { days: ReadonlySet<number>; first: number; last: number } | undefined,
  { days }: Account,
): boolean {
  if (!own || !days || own.first > days.first || own.last < days.last) return false;
  for (let day = days.first - TOLD_BY_DAYS; day <= days.last + TOLD_BY_DAYS; day++) {
    if (own.days.has(day)) return false;
  }
  return true;
}

/** Where another account says that the agency was not there, it is a discrepancy and not an omission. */
function saidAbsent(members: readonly Account[], agency: string): boolean {
  return members.some(({ mentions }) =>
    mentions.some(({ part, agencies }) => part === "absent" && agencies.includes(agency)),
  );
}
