import type { Account } from "./account";
import { ADULT_OUTCOMES } from "./adultOutcomes";
import { differing, type Disagreement } from "./disagreement";
import { EVENT_KINDS } from "./eventKinds";
import { FINDINGS } from "./findings";
import { HEALTH_OUTCOMES } from "./healthOutcomes";
import { lengthsIn } from "./lengths";
import type { LinkedGroup } from "./links";
import { MEETING_OUTCOMES } from "./meetingOutcomes";
import { outcomeIn, type Outcome } from "./outcome";
import { POLICE_OUTCOMES } from "./policeOutcomes";
import { STATES } from "./opposites";
import { sentenceAt, type Statement } from "./quotations";
import { APPOINTMENT, ATTENDANCE, DOOR, OFFER, TAKEN, VISIT_OUTCOMES } from "./visitOutcomes";
import type { PresentIn } from "./whoWasThere";

const OUTCOMES: readonly Outcome[] = [
  ...MEETING_OUTCOMES,
  ...POLICE_OUTCOMES,
  ...HEALTH_OUTCOMES,
  ...VISIT_OUTCOMES,
  ...FINDINGS,
  ...ADULT_OUTCOMES,
  ...STATES,
];

/** A disagreement on what came of an event. */
interface OutcomeDisagreement extends Disagreement {
  /** It is on whether someone came to an appointment. */
  isAttendance: boolean;
}

/** What the accounts of a group disagree on in the outcome. */
export function outcomesOf(
  group: LinkedGroup,
  people: ReadonlyMap<string, RegExp>,
  present: PresentIn,
  adults: ReadonlySet<string>,
): OutcomeDisagreement[] {
  const { members } = group;
  const found = [
    ...OUTCOMES.flatMap((matter) =>
      differing(members, matter.about, (account) => statement(account, matter)).filter(
        ({ statements }) => !matter.ofPerson || conflict(statements, sharePeople(people)),
      ),
    ),
    ...onDoor(members, present),
    ...[OFFER, TAKEN].flatMap((matter) =>
      differing(members, matter.about, (account) => statement(account, matter)).filter(({ statements }) =>
        conflict(statements, shareWords),
      ),
    ),
    ...differing(members, "how long it is for", ({ text }) => {
      const [only, another] = lengthsIn(text);
      if (only === undefined || another !== undefined) return null;
      return { says: only.words, sentence: sentenceAt(text, only.at) };
    }),
  ].map((one) => ({ ...one, isAttendance: false }));
  const attendance = isAppointment(members)
    ? differing(members, ATTENDANCE.about, (account) => attendanceOf(account, members, present, adults))
    : [];
  return [...found, ...attendance.map((one) => ({ ...one, isAttendance: true }))];
}

/** A statement with the part of its sentence that says so: "Not arrested: Mother made no complaint" is not about Mother. */
interface Outspoken extends Statement {
  clause: string;
}

function statement({ text }: Account, matter: Outcome): Omit<Outspoken, "account"> | null {
  const found = outcomeIn(text, matter);
  if (!found) return null;
  const { words: says, at } = found;
  const from = Math.max(...CLAUSE_BREAKS.map((stop) => text.lastIndexOf(stop, at - 1))) + 1;
  const stop = /[.;:\n]|, (?:but|and|when|with|\S+(?: \S+)? having) |,? (?:as|because|since) /.exec(
    text.slice(at),
  );
  const clause = text.slice(from, stop ? at + stop.index : undefined);
  return { says, sentence: sentenceAt(text, at), clause };
}

const CLAUSE_BREAKS = [". ", "; ", ": ", "\n", ", but ", ", and "] as const;

/** Whether two of the statements that differ are about the same thing. */
function conflict(statements: readonly Outspoken[], same: (one: string, other: string) => boolean): boolean {
  return statements.some((one) =>
    statements.some((other) => one.says !== other.says && same(one.clause, other.clause)),
  );
}

/** Two sentences name one person, or one of them names nobody. */
function sharePeople(people: ReadonlyMap<string, RegExp>): (one: string, other: string) => boolean {
  const namedIn = (sentence: string): string[] =>
    [...people].filter(([, pattern]) => pattern.test(sentence)).map(([person]) => person);
  return (one, other) => {
    const [mine, theirs] = [namedIn(one), namedIn(other)];
    return mine.length === 0 || theirs.length === 0 || mine.some((person) => theirs.includes(person));
  };
}

/** Two sentences have a longer word in common, besides those of declining and agreeing. */
function shareWords(one: string, other: string): boolean {
  const wordsOf = (sentence: string): string[] =>
    (sentence.toLowerCase().match(/\p{L}{5,}/gu) ?? []).filter(
      (word) => !/^(?:declin|refus|accept|agree|mother|father|child|would|happy|signed)/.test(word),
    );
  const theirs = new Set(wordsOf(other));
  return wordsOf(one).some((word) => theirs.has(word));
}

const VISITS = new Set(
  EVENT_KINDS.flatMap(({ words }, kind) =>
    words === "a home visit" || words === "a joint visit" ? [kind] : [],
  ),
);

/** At an appointment, an account of someone being there says that it was kept. */
function attendanceOf(
  account: Account,
  members: readonly Account[],
  present: PresentIn,
  adults: ReadonlySet<string>,
): Omit<Statement, "account"> | null {
  const said = statement(account, ATTENDANCE);
  if (said || hasVisit(members)) return said;
  // Of a child's appointment, an adult being there says nothing.
  const isChilds = members.some(({ people }) => [...people].some((person) => !adults.has(person)));
  const [only, another] = [...(present.get(account) ?? [])]
    .filter(([person]) => !isChilds || !adults.has(person))
    .map(([, presence]) => presence);
  if (!only || (another && another.says !== only.says)) return null;
  return { says: only.says === "there" ? "kept" : "not kept", sentence: only.sentence };
}

/** On a visit, an account of someone being there says that the visitors were let in. */
function onDoor(members: readonly Account[], present: PresentIn): Disagreement[] {
  const isVisit = hasVisit(members);
  return differing(members, DOOR.about, (account) => {
    const said = statement(account, DOOR);
    if (said || !isVisit) return said;
    const there = [...(present.get(account)?.values() ?? [])].find(({ says }) => says === "there");
    return there ? { says: "let in", sentence: there.sentence } : null;
  });
}

function hasVisit(members: readonly Account[]): boolean {
  return members.some(({ kinds }) => [...VISITS].some((kind) => kinds.has(kind)));
}

function isAppointment(members: readonly Account[]): boolean {
  return !members.some(({ isMeeting }) => isMeeting) && members.some(({ event }) => APPOINTMENT.test(event));
}
