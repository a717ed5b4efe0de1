import type { Review } from "../../review/review";
import { eachInSteps, type InSteps } from "../inSteps";
import { EVENT_KINDS } from "./eventKinds";
import type { Discrepancy } from "./checkResults";
import type { LinkedGroup } from "./links";
import { isNewsOf, overMidnight, mentionsTheCall } from "./linkScore";
import { lengthsIn, outcomeIn, OUTCOMES } from "./outcomes";
import { personPatterns } from "./peopleFinder";
import type { Account } from "./account";
import { peoplePresent, seenAlone } from "./whoWasThere";

const AT_A_TIME = 10;

/** Two clock times further apart than this disagree, in minutes. */
const SAME_TIME = 15;
/** Approximate dates may be this many days apart and still agree. */
const APPROXIMATE_BY = 3;

/** What linked entries disagree on: date, time, who was there, the outcome (docs/domain.md section 2). In small steps. */
export function* discrepanciesIn(groups: readonly LinkedGroup[], review: Review): InSteps<Discrepancy[]> {
  const people = personPatterns(review);
  const found: Discrepancy[] = [];
  yield* eachInSteps(
    groups,
    (group) => {
      found.push(...onDate(group), ...onTime(group), ...onWho(group, people), ...onOutcome(group));
    },
    AT_A_TIME,
  );
  return found;
}

/** What a message calls the event: the kind that most of the entries have. */
function eventOf({ members }: LinkedGroup): string {
  const counts = new Map<number, number>();
  for (const { kinds } of members) for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [most] = [...counts].sort(([one, a], [other, b]) => b - a || one - other);
  const words = most && most[1] > 1 ? (EVENT_KINDS[most[0]]?.words ?? "") : "";
  const bare = words.replace(/^an? /, "");
  return bare === "" ? "Linked entries" : bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** An entry about hearing of the event later, or about the small hours after it, does not show when it was. */
function isNews(account: Account, { members }: LinkedGroup): boolean {
  return members.some((other) => {
    if (other === account || (other.days?.first ?? 0) > (account.days?.first ?? 0)) return false;
    const night = (account.days?.first ?? 0) - (other.days?.last ?? 0) === 1 && overMidnight(other, account);
    return night || (isNewsOf(account, other) && !mentionsTheCall(other, account));
  });
}

function onDate(group: LinkedGroup): Discrepancy[] {
  const dated = group.members.filter((member) => member.days !== null);
  const witnesses = dated.filter((member) => !isNews(member, group));
  const disagree = witnesses.some((one) => witnesses.some((other) => apart(one, other)));
  if (!disagree) return [];
  const listed = dated.map(({ agency, entry }) => `${entry.date.asRecorded} (${agency})`);
  return [
    {
      refs: dated.map(({ ref }) => ref),
      about: "date",
      message: `${eventOf(group)}: the dates differ: ${listed.join(", ")}.`,
    },
  ];
}

function apart(one: Account, other: Account): boolean {
  if (!one.days || !other.days) return false;
  const about = one.approximate || other.approximate ? APPROXIMATE_BY : 0;
  return one.days.last + about < other.days.first || other.days.last + about < one.days.first;
}

function onTime(group: LinkedGroup): Discrepancy[] {
  const timed = group.members.filter((member) => member.minutes !== null && !isNews(member, group));
  const minutes = timed.map((member) => member.minutes ?? 0);
  if (timed.length < 2 || Math.max(...minutes) - Math.min(...minutes) <= SAME_TIME) return [];
  const listed = timed.map(({ agency, entry }) => `${entry.time ?? ""} (${agency})`);
  return [
    {
      refs: timed.map(({ ref }) => ref),
      about: "time",
      message: `${eventOf(group)}: the times differ: ${listed.join(", ")}.`,
    },
  ];
}

/** What one account says on a matter. */
interface Statement {
  account: Account;
  says: string;
}

/** The refs and the message of statements that disagree; `null` where they agree. */
function disagreement(
  group: LinkedGroup,
  subject: string,
  statements: readonly Statement[],
): Omit<Discrepancy, "about"> | null {
  if (new Set(statements.map(({ says }) => says)).size < 2) return null;
  const listed = statements.map(({ account, says }) => `${says} (${account.agency})`);
  return {
    refs: statements.map(({ account }) => account.ref),
    message: `${eventOf(group)}: accounts of ${subject} differ: ${listed.join(", ")}.`,
  };
}

function onWho(group: LinkedGroup, people: ReadonlyMap<string, RegExp>): Discrepancy[] {
  const found: Omit<Discrepancy, "about">[] = [];
  const present = group.members.map((account) => ({ account, presence: peoplePresent(account, people) }));
  for (const person of people.keys()) {
    const statements = present.flatMap(({ account, presence }) => {
      const says = presence.get(person);
      return says === undefined ? [] : [{ account, says }];
    });
    const differ = disagreement(group, `whether ${person} was there`, statements);
    if (differ) found.push(differ);
  }
  const agencies = new Set(
    group.members.flatMap(({ agency, mentions }) => [agency, ...mentions.flatMap((one) => one.agencies)]),
  );
  for (const agency of agencies) {
    const statements = group.members.flatMap((account) => agencyStatement(account, agency));
    const differ = disagreement(group, `whether ${agency} was there`, statements);
    if (differ) found.push(differ);
  }
  const alone = group.members.flatMap((account) => {
    const says = seenAlone(account);
    return says === null ? [] : [{ account, says }];
  });
  const differ = disagreement(group, "whether the child was seen alone", alone);
  if (differ) found.push(differ);
  return asOne(found).map((one) => ({ ...one, about: "who" }));
}

function agencyStatement(account: Account, agency: string): Statement[] {
  if (account.agency === agency) {
    const own = account.kinds.size > 0 || account.plainMeeting;
    return own ? [{ account, says: "there" }] : [];
  }
  const mentions = account.mentions.filter(({ agencies }) => agencies.includes(agency));
  if (mentions.some(({ part, agencies }) => part === "took part" && agencies.length === 1))
    return [{ account, says: "there" }];
  return mentions.some(({ part }) => part === "absent") ? [{ account, says: "not there" }] : [];
}

/** Several disagreements of a group as one discrepancy. */
function asOne(found: readonly Omit<Discrepancy, "about">[]): Omit<Discrepancy, "about">[] {
  const [first, ...more] = found;
  if (!first) return [];
  return [
    {
      refs: [...new Set(found.flatMap(({ refs }) => refs))],
      message: [first, ...more].map(({ message }) => message).join(" "),
    },
  ];
}

function onOutcome(group: LinkedGroup): Discrepancy[] {
  const found: Omit<Discrepancy, "about">[] = [];
  for (const matter of OUTCOMES) {
    const statements = group.members.flatMap((account) => {
      const says = outcomeIn(account.text, matter);
      return says === null ? [] : [{ account, says }];
    });
    const differ = disagreement(group, matter.about, statements);
    if (differ) found.push(differ);
  }
  const lengths = group.members.flatMap((account) => {
    const [only, another] = lengthsIn(account.text);
    return only === undefined || another !== undefined ? [] : [{ account, says: only }];
  });
  const differ = disagreement(group, "how long it is for", lengths);
  if (differ) found.push(differ);
  return asOne(found).map((one) => ({ ...one, about: "outcome" }));
}
