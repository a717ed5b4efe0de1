import type { Review } from "../../review/review";
import type { Omission } from "./checkResults";
import { ENOUGH, type Linking } from "./links";
import type { Telling, Told } from "./account";

const AT_A_TIME = 100;

/** An agency has a like entry where one of its entries comes so near to a link. */
const ALIKE = ENOUGH - 0.6;

/**
 * Agencies that an entry says took part, and whose own return has no such entry (domain.md section 2). An agency without a
 * return omits nothing, nor does one that answers no referral.
 * @param isReferral whether an entry refers somebody to an agency
 */
export function* omissionsIn(
  tellings: readonly Telling[],
  { groups, best }: Linking,
  review: Review,
  isReferral: (telling: Telling, agency: string) => boolean,
): Generator<undefined, Omission[]> {
  const groupOf = new Map(
    groups.flatMap((group) => group.members.map((member) => [member.ref, group] as const)),
  );
  const found = new Map<string, Omission>();
  for (const [index, telling] of tellings.entries()) {
    if (index % AT_A_TIME === 0) yield undefined;
    if (telling.days === null || !inPeriod(telling, review)) continue;
    const members = groupOf.get(telling.ref)?.members ?? [telling];
    for (const told of telling.told) {
      const [agency, another] = told.agencies;
      if (told.part !== "took part" || agency === undefined || another !== undefined) continue;
      if (members.some((member) => member.agency === agency)) continue;
      if (isReferral(telling, agency) || (best[index]?.get(agency) ?? -Infinity) >= ALIKE) continue;
      if (saidAbsent(members, agency)) continue;
      const key = `${members[0]?.ref ?? telling.ref}|${agency}`;
      if (!found.has(key)) found.set(key, { ref: telling.ref, agency, message: messageOf(told, agency) });
    }
  }
  return [...found.values()];
}

/** Where another account says that the agency was not there, that is a discrepancy and no omission. */
function saidAbsent(members: readonly Telling[], agency: string): boolean {
  return members.some(({ told }) =>
    told.some(({ part, agencies }) => part === "absent" && agencies.includes(agency)),
  );
}

function inPeriod({ entry }: Telling, { period }: Review): boolean {
  const { start, end } = entry.date.read;
  const [from, to] = [period?.from ?? null, period?.to ?? null];
  const before = from !== null && end !== null && end < from;
  const after = to !== null && start !== null && start > to;
  return !before && !after;
}

function messageOf({ words, text, at }: Told, agency: string): string {
  const from = Math.max(text.lastIndexOf(". ", at) + 1, text.lastIndexOf("\n", at) + 1);
  const stop = /[.\n]/.exec(text.slice(at));
  const sentence = text.slice(from, stop ? at + stop.index : undefined).trim();
  return `Says that ${agency} (“${words}”) took part: “${sentence}”. The return of ${agency} has no such entry.`;
}
