import type { Review } from "../../review/review";
import { EVENT_KINDS } from "./eventKinds";
import type { Discrepancy } from "./checkResults";
import type { LinkedGroup } from "./links";
import { isNewsOf, overMidnight, tellsOfTheCall } from "./linkScore";
import { lengthsIn, OUTCOMES, wayTold } from "./outcomes";
import { personPatterns } from "./people";
import type { Telling } from "./account";
import { peoplePresent, seenAlone } from "./whoWasThere";

const AT_A_TIME = 10;

/** Two clock times further apart than this disagree, in minutes. */
const SAME_TIME = 15;
/** Approximate dates may miss each other by so many days. */
const ABOUT = 3;

/** What linked entries disagree on: date, time, who was there, the outcome (domain.md section 2). */
export function* discrepanciesIn(
  groups: readonly LinkedGroup[],
  review: Review,
): Generator<undefined, Discrepancy[]> {
  const people = personPatterns(review);
  const found: Discrepancy[] = [];
  for (const [index, group] of groups.entries()) {
    if (index % AT_A_TIME === 0) yield undefined;
    found.push(...onDate(group), ...onTime(group), ...onWho(group, people), ...onOutcome(group));
  }
  return found;
}

function eventOf({ members }: LinkedGroup): string {
  const counts = new Map<number, number>();
  for (const { kinds } of members) for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [most] = [...counts].sort(([one, a], [other, b]) => b - a || one - other);
  const words = most && most[1] > 1 ? (EVENT_KINDS[most[0]]?.words ?? "") : "";
  const bare = words.replace(/^an? /, "");
  return bare === "" ? "Linked entries" : bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** An entry that tells of hearing of the event later, or of the small hours after it, is no witness of when it was. */
function isNews(telling: Telling, { members }: LinkedGroup): boolean {
  return members.some((other) => {
    if (other === telling || (other.days?.first ?? 0) > (telling.days?.first ?? 0)) return false;
    const night = (telling.days?.first ?? 0) - (other.days?.last ?? 0) === 1 && overMidnight(other, telling);
    return night || (isNewsOf(telling, other) && !tellsOfTheCall(other, telling));
  });
}

function onDate(group: LinkedGroup): Discrepancy[] {
  const dated = group.members.filter((member) => member.days !== null);
  const witnesses = dated.filter((member) => !isNews(member, group));
  const disagree = witnesses.some((one) => witnesses.some((other) => apart(one, other)));
  if (!disagree) return [];
  const told = dated.map(({ agency, entry }) => `${entry.date.asRecorded} (${agency})`);
  return [
    {
      refs: dated.map(({ ref }) => ref),
      about: "date",
      message: `${eventOf(group)}: the dates differ: ${told.join(", ")}.`,
    },
  ];
}

function apart(one: Telling, other: Telling): boolean {
  if (!one.days || !other.days) return false;
  const about = one.approximate || other.approximate ? ABOUT : 0;
  return one.days.last + about < other.days.first || other.days.last + about < one.days.first;
}

function onTime(group: LinkedGroup): Discrepancy[] {
  const timed = group.members.filter((member) => member.minutes !== null && !isNews(member, group));
  const minutes = timed.map((member) => member.minutes ?? 0);
  if (timed.length < 2 || Math.max(...minutes) - Math.min(...minutes) <= SAME_TIME) return [];
  const told = timed.map(({ agency, entry }) => `${entry.time ?? ""} (${agency})`);
  return [
    {
      refs: timed.map(({ ref }) => ref),
      about: "time",
      message: `${eventOf(group)}: the times differ: ${told.join(", ")}.`,
    },
  ];
}

interface Statement {
  teller: Telling;
  says: string;
}

/** The refs and the message of statements that disagree; `null` where they agree. */
function disagreement(
  group: LinkedGroup,
  subject: string,
  statements: readonly Statement[],
): Omit<Discrepancy, "about"> | null {
  if (new Set(statements.map(({ says }) => says)).size < 2) return null;
  const told = statements.map(({ teller, says }) => `${says} (${teller.agency})`);
  return {
    refs: statements.map(({ teller }) => teller.ref),
    message: `${eventOf(group)}: accounts of ${subject} differ: ${told.join(", ")}.`,
  };
}

function onWho(group: LinkedGroup, people: ReadonlyMap<string, RegExp>): Discrepancy[] {
  const found: Omit<Discrepancy, "about">[] = [];
  const present = group.members.map((teller) => ({ teller, told: peoplePresent(teller, people) }));
  for (const person of people.keys()) {
    const statements = present.flatMap(({ teller, told }) => {
      const says = told.get(person);
      return says === undefined ? [] : [{ teller, says }];
    });
    const differ = disagreement(group, `whether ${person} was there`, statements);
    if (differ) found.push(differ);
  }
  const agencies = new Set(
    group.members.flatMap(({ agency, told }) => [agency, ...told.flatMap((one) => one.agencies)]),
  );
  for (const agency of agencies) {
    const statements = group.members.flatMap((teller) => agencyStatement(teller, agency));
    const differ = disagreement(group, `whether ${agency} was there`, statements);
    if (differ) found.push(differ);
  }
  const alone = group.members.flatMap((teller) => {
    const says = seenAlone(teller);
    return says === null ? [] : [{ teller, says }];
  });
  const differ = disagreement(group, "whether the child was seen alone", alone);
  if (differ) found.push(differ);
  return joined(found).map((one) => ({ ...one, about: "who" }));
}

function agencyStatement(teller: Telling, agency: string): Statement[] {
  if (teller.agency === agency) {
    const own = teller.kinds.size > 0 || teller.plainMeeting;
    return own ? [{ teller, says: "there" }] : [];
  }
  const told = teller.told.filter(({ agencies }) => agencies.includes(agency));
  if (told.some(({ part, agencies }) => part === "took part" && agencies.length === 1))
    return [{ teller, says: "there" }];
  return told.some(({ part }) => part === "absent") ? [{ teller, says: "not there" }] : [];
}

/** One discrepancy of a group about who was there, whatever the number of people. */
function joined(found: readonly Omit<Discrepancy, "about">[]): Omit<Discrepancy, "about">[] {
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
    const statements = group.members.flatMap((teller) => {
      const says = wayTold(teller.text, matter);
      return says === null ? [] : [{ teller, says }];
    });
    const differ = disagreement(group, matter.about, statements);
    if (differ) found.push(differ);
  }
  const lengths = group.members.flatMap((teller) => {
    const [only, another] = lengthsIn(teller.text);
    return only === undefined || another !== undefined ? [] : [{ teller, says: only }];
  });
  const differ = disagreement(group, "how long it is for", lengths);
  if (differ) found.push(differ);
  return joined(found).map((one) => ({ ...one, about: "outcome" }));
}
