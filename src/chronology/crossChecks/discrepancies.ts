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
  const statements = dated.map((account) => ({ account, says: account.entry.date.asRecorded }));
  return disagree ? asOne("date", [differing(group, "the dates differ", statements)]) : [];
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
  const statements = timed.map((account) => ({ account, says: account.entry.time ?? "" }));
  return asOne("time", [differing(group, "the times differ", statements)]);
}

/** What one account says on a matter. */
interface Statement {
  account: Account;
  says: string;
}

/** What the accounts of a group say on a matter; those that say nothing are left out. */
function statementsIn({ members }: LinkedGroup, saying: (account: Account) => string | null): Statement[] {
  return members.flatMap((account) => {
    const says = saying(account);
    return says === null ? [] : [{ account, says }];
  });
}

/** The refs and the message of statements that disagree. */
type Disagreement = Omit<Discrepancy, "about">;

function differing(group: LinkedGroup, how: string, statements: readonly Statement[]): Disagreement {
  const listed = statements.map(({ account, says }) => `${says} (${account.agency})`);
  return {
    refs: statements.map(({ account }) => account.ref),
    message: `${eventOf(group)}: ${how}: ${listed.join(", ")}.`,
  };
}

/** None where the statements agree. */
function disagreements(
  group: LinkedGroup,
  subject: string,
  statements: readonly Statement[],
): Disagreement[] {
  if (new Set(statements.map(({ says }) => says)).size < 2) return [];
  return [differing(group, `accounts of ${subject} differ`, statements)];
}

function onWho(group: LinkedGroup, people: ReadonlyMap<string, RegExp>): Discrepancy[] {
  const present = new Map(group.members.map((account) => [account, peoplePresent(account, people)]));
  const agencies = new Set(
    group.members.flatMap(({ agency, mentions }) => [agency, ...mentions.flatMap((one) => one.agencies)]),
  );
  return asOne("who", [
    ...[...people.keys()].flatMap((person) => {
      const statements = statementsIn(group, (account) => present.get(account)?.get(person) ?? null);
      return disagreements(group, `whether ${person} was there`, statements);
    }),
    ...[...agencies].flatMap((agency) => {
      const statements = statementsIn(group, (account) => agencyPresence(account, agency));
      return disagreements(group, `whether ${agency} was there`, statements);
    }),
    ...disagreements(group, "whether the child was seen alone", statementsIn(group, seenAlone)),
  ]);
}

function agencyPresence(account: Account, agency: string): "there" | "not there" | null {
  if (account.agency === agency) return account.kinds.size > 0 || account.plainMeeting ? "there" : null;
  const mentions = account.mentions.filter(({ agencies }) => agencies.includes(agency));
  if (mentions.some(({ part, agencies }) => part === "took part" && agencies.length === 1)) return "there";
  return mentions.some(({ part }) => part === "absent") ? "not there" : null;
}

/** The disagreements of a group about one thing as one discrepancy. */
function asOne(about: Discrepancy["about"], found: readonly Disagreement[]): Discrepancy[] {
  const refs = [...new Set(found.flatMap((one) => one.refs))];
  return found.length === 0 ? [] : [{ refs, about, message: found.map(({ message }) => message).join(" ") }];
}

function onOutcome(group: LinkedGroup): Discrepancy[] {
  const lengths = statementsIn(group, ({ text }) => {
    const [only, another] = lengthsIn(text);
    return another === undefined ? (only ?? null) : null;
  });
  return asOne("outcome", [
    ...OUTCOMES.flatMap((matter) => {
      const statements = statementsIn(group, ({ text }) => outcomeIn(text, matter));
      return disagreements(group, matter.about, statements);
    }),
    ...disagreements(group, "how long it is for", lengths),
  ]);
}
