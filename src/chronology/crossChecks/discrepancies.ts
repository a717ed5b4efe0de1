import type { Review } from "../../review/review";
import { eachInSteps, type InSteps } from "../inSteps";
import type { Account } from "./account";
import { alternatives } from "./alternatives";
import type { Discrepancy } from "./checkResults";
import { denied } from "./denied";
import { peopleNamedOtherwise } from "./namedOtherwise";
import { differing, type Disagreement } from "./disagreement";
import { EVENT_KINDS } from "./eventKinds";
import { howItHappened } from "./howItHappened";
import { injuriesOf } from "./injuries";
import { labelledOf } from "./labelled";
import { isNewsOf, meansDayOf, mentionsTheCall } from "./laterAccounts";
import { overMidnight } from "./linkScore";
import type { LinkedGroup } from "./links";
import { negations } from "./negations";
import { outcomesOf } from "./outcomeStatements";
import { peopleFinder, personPatterns } from "./peopleFinder";
import { quantitiesOf } from "./quantities";
import { quotations, sentencesOf } from "./quotations";
import { timesOf } from "./times";
import { whoIsTo } from "./whoIsTo";
import { childrenPresent, COUNTED, peopleCounted, referredBy } from "./whoElse";
import { agencyPresence, ownAbsence, peoplePresent, seenAlone, type PresentIn } from "./whoWasThere";

const AT_A_TIME = 1;

/** The role of a child in the review. */
const CHILD = /\b(?:subject|siblings?|brother|sister|child|son|daughter|bab(?:y|ies))\b/i;

/** Approximate dates may be this many days apart and still agree. */
const APPROXIMATE_BY = 3;

/** What linked entries disagree on: date, time, who was there, the outcome (docs/domain.md section 2). In small steps. */
export function* discrepanciesIn(groups: readonly LinkedGroup[], review: Review): InSteps<Discrepancy[]> {
  const people = personPatterns(review);
  const adults = new Set(review.people.filter(({ role }) => !CHILD.test(role)).map((one) => one.identifier));
  const finder = peopleFinder(review);
  const firstPerson = (text: string): string | null => [...finder.in(text)][0] ?? null;
  const found: Discrepancy[] = [];
  yield* eachInSteps(
    groups,
    (group) => {
      found.push(...asOne("date", group, onDate(group)), ...asOne("time", group, timesOf(group)));
      const present = new Map(
        group.members.map((account) => [account, peoplePresent(account, people, adults)]),
      );
      const named = [
        ...outcomesOf(group, people, present, adults),
        ...[
          ...quantitiesOf(group),
          ...injuriesOf(group),
          ...peopleNamedOtherwise("outcome", group, firstPerson),
          ...denied(group),
          ...howItHappened(group),
          ...alternatives(group),
          ...whoIsTo(group),
        ].map((one) => ({
          ...one,
          isAttendance: false,
        })),
      ];
      const further = [...labelledOf(group), ...negations(group, (text) => finder.in(text))].filter(
        (one) => !isToldBy(named, one),
      );
      const outcomes = [...named, ...further.map((one) => ({ ...one, isAttendance: false }))];
      const kept = outcomes.some(({ isAttendance }) => isAttendance);
      const others = peopleNamedOtherwise("who", group, firstPerson);
      found.push(
        ...asOne("who", group, [...onWho(group, present, kept), ...others]),
        ...asOne("outcome", group, outcomes),
      );
    },
    AT_A_TIME,
  );
  return found;
}

/** Whether a disagreement is, sentence for sentence, among others. */
function isToldBy(others: readonly Disagreement[], { statements }: Disagreement): boolean {
  return others.some((other) =>
    statements.every(({ account, sentence }) =>
      other.statements.some((one) => one.account === account && one.sentence.includes(sentence)),
    ),
  );
}

/** The disagreements of a group about one thing as one discrepancy. */
function asOne(
  about: Discrepancy["about"],
  group: LinkedGroup,
  found: readonly Disagreement[],
): Discrepancy[] {
  if (found.length === 0) return [];
  const statements = found.flatMap((one) => one.statements);
  const said = new Set(statements.map(({ account }) => account));
  const members = group.members.filter((member) => said.has(member));
  const differences = found.map(({ how, statements }) => {
    const listed = statements.map(({ account, says }) => `${says} (${account.agency})`);
    return `${how}: ${listed.join(", ")}`;
  });
  const message = `${eventOf(group)}: ${differences.join("; ")}.`;
  return [{ about, refs: members.map(({ ref }) => ref), message, accounts: quotations(members, statements) }];
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

/** An entry about hearing of the event later, or about the small hours after it, does not show on which day it was. */
function isNews(account: Account, { members }: LinkedGroup): boolean {
  return members.some((other) => {
    if (other === account || (other.days?.first ?? 0) > (account.days?.first ?? 0)) return false;
    const night = (account.days?.first ?? 0) - (other.days?.last ?? 0) === 1 && overMidnight(other, account);
    return night || (isNewsOf(account, other) && !mentionsTheCall(other, account));
  });
}

function onDate(group: LinkedGroup): Disagreement[] {
  const dated = group.members.filter((member) => member.days !== null);
  const witnesses = dated.filter((member) => !isNews(member, group) && ownAbsence(member) === null);
  if (!witnesses.some((one) => witnesses.some((other) => apart(one, other)))) return [];
  const statements = dated.map((account) => ({
    account,
    says: account.entry.date.asRecorded,
    sentence: sentencesOf(account.entry.texts.event)[0] ?? "",
  }));
  return [{ how: "the dates differ", statements }];
}

/** The account says that the other's agency was told of it, and neither that they met: their work may be of different days. */
function onlyTold(one: Account, other: Account): boolean {
  const mine = one.mentions.filter(({ agencies }) => agencies.includes(other.agency));
  const theirs = other.mentions.filter(({ agencies }) => agencies.includes(one.agency));
  const met = [...mine, ...theirs].some(({ part }) => part === "took part");
  return !met && !one.isMeeting && mine.some(({ part }) => part === "was told");
}

function apart(one: Account, other: Account): boolean {
  if (!one.days || !other.days || meansDayOf(one, other) || meansDayOf(other, one)) return false;
  if (onlyTold(one, other) || onlyTold(other, one)) return false;
  const about = one.approximate || other.approximate ? APPROXIMATE_BY : 0;
  return one.days.last + about < other.days.first || other.days.last + about < one.days.first;
}

/** @param kept whether the accounts differ on an appointment being kept, which says who was there */
function onWho(group: LinkedGroup, present: PresentIn, kept: boolean): Disagreement[] {
  const { members } = group;
  const agencies = new Set(
    members.flatMap(({ agency, mentions }) => [agency, ...mentions.flatMap((one) => one.agencies)]),
  );
  const people = new Set([...present.values()].flatMap((found) => [...found.keys()]));
  return [
    ...[...people].flatMap((person) =>
      kept
        ? []
        : differing(members, `whether ${person} was there`, (account) => present.get(account)?.get(person)),
    ),
    ...[...agencies].flatMap((agency) =>
      differing(members, `whether ${agency} was there`, (account) => agencyPresence(account, agency)),
    ),
    ...differing(members, "whether the child was seen alone", seenAlone),
    ...differing(members, "how many children were there", childrenPresent),
    ...COUNTED.flatMap((sort) =>
      differing(members, `how many ${sort} there were`, (account) => peopleCounted(account, sort)),
    ),
    ...whoReferred(members),
  ];
}

/** Accounts of who referred, where one that says another did so is of neither of the two. */
function whoReferred(members: readonly Account[]): Disagreement[] {
  return differing(members, "who made the referral", referredBy).filter(({ statements }) =>
    statements.some(({ account, says }) => says !== account.agency),
  );
}
