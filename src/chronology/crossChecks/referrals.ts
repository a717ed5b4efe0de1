import { addDays, type IsoDate } from "../../calendar/isoDate";
import type { UnansweredReferral } from "./checkResults";
import { EVENT_KINDS } from "./eventKinds";
import type { Linking } from "./links";
import type { Telling, Told } from "./account";
import { cosine } from "./wordVectors";

const REFERS = /\b(?:referral|referred|refer|re-?referr\w*|application (?:made|sent))\b/i;
const NOT_MADE =
  /\b(?:no referral|not (?:been )?(?:referred|refer)|referral (?:not|was not|declined|refused|to be|will be|was considered|[^.;\n]{1,40} if |considered|discussed|offered|if)|declined (?:a |the )?referral|refused (?:a |the )?referral|consider\w* (?:a )?referral|will (?:be )?refer\w*|to (?:be )?refer\w*|would refer|may refer|discuss\w* (?:a )?referral|self-?referr?\w*|(?:was|were|been) advised to|offered (?:a )?referral|agreed to (?:a )?referral|awaiting referral|referral (?:received|from)|received (?:a )?referral|previous(?:ly)? referr\w*|case referred back)\b/i;
const TO_BEFORE =
  /\b(?:referral|referred|re-?referred|referrals?|application)\b[^.;\n]{0,60}?\b(?:to|into|with|for)\s+(?:the\s+)?(?:[\w'’ ]{2,25}(?:,| and)\s+(?:the\s+)?)*$/i;
const ANSWERED =
  /\b(?:accepted|acknowledge(?:d|ment)|allocated|response received|replied|reply received|outcome|no further action|NFA|declined|rejected|closed|assessment (?:to|will|agreed|started)|appointment (?:offered|given|booked|received))\b/i;
const NOT_ANSWERED =
  /\b(?:no|not|nothing|never|awaiting|awaited|without|chased?|chasing)\b[^.;\n]{0,30}\b(?:acknowledge\w*|accepted|repl(?:y|ied)|response|outcome|heard|answer\w*|allocated|received|back|contact)\b|\bheard nothing|\bnothing heard|\bnothing (?:came )?back/i;
const RESPONSE_KINDS =
  /referral|contact|assessment|allocat|triage|screen|visit|appointment|strategy|repair|inspection|consultation|clinic|telephone|meeting/i;

const AT_A_TIME = 50;

/** The agency that an entry refers somebody to; `null` where it makes no referral to an agency of the returns. */
export function referralTo(telling: Telling): { agency: string; told: Told } | null {
  for (const told of telling.told) {
    const [agency, another] = told.agencies;
    if (agency === undefined || another !== undefined) continue;
    const sentence = sentenceAround(told);
    if (!REFERS.test(sentence) || NOT_MADE.test(sentence)) continue;
    const before = told.text.slice(Math.max(0, told.at - 100), told.at).replace(/^.*[.;\n]/s, "");
    if (TO_BEFORE.test(before)) return { agency, told };
  }
  return null;
}

function sentenceAround({ text, at }: Told): string {
  const from = Math.max(text.lastIndexOf(". ", at) + 1, text.lastIndexOf("\n", at) + 1);
  const stop = /[.\n]/.exec(text.slice(at));
  return text.slice(from, stop ? at + stop.index : undefined);
}

/**
 * Referrals to which neither the agency's own return nor the referrer's records an answer in time.
 * @param answerBy the last day on which an answer to a referral of that day is in time
 */
export function* unansweredReferrals(
  tellings: readonly Telling[],
  { groups }: Linking,
  answerBy: (day: IsoDate) => IsoDate,
): Generator<undefined, UnansweredReferral[]> {
  const groupOf = new Map(
    groups.flatMap((group) => group.members.map((member) => [member.ref, group] as const)),
  );
  const byDay = byStart(tellings);
  const unanswered: UnansweredReferral[] = [];
  for (const [index, telling] of tellings.entries()) {
    if (index % AT_A_TIME === 0) yield undefined;
    const day = telling.entry.date.read.end;
    const referral = telling.days === null ? null : referralTo(telling);
    if (!referral || day === null) continue;
    const { agency } = referral;
    if (groupOf.get(telling.ref)?.members.some((member) => member.agency === agency)) continue;
    if (ANSWERED.test(telling.text) && !NOT_ANSWERED.test(telling.text)) continue;
    const last = answerBy(day);
    const around = startingIn(byDay, telling.entry.date.read.start ?? day, last);
    const answers = around.some((entry) => entry.agency === agency && isAnswer(entry, telling));
    const noted = around.some(
      (entry) => entry !== telling && entry.agency === telling.agency && notesAnswer(entry, agency),
    );
    if (answers || noted) continue;
    unanswered.push({
      ref: telling.ref,
      to: agency,
      message: `Refers to ${agency}; no answer is recorded by ${british(last)}, within 10 working days.`,
    });
  }
  return unanswered;
}

function byStart(tellings: readonly Telling[]): Map<IsoDate, Telling[]> {
  const byDay = new Map<IsoDate, Telling[]>();
  for (const telling of tellings) {
    const { start } = telling.entry.date.read;
    const known = start === null ? undefined : byDay.get(start);
    if (known) known.push(telling);
    else if (start !== null) byDay.set(start, [telling]);
  }
  return byDay;
}

/** The entries that start on one of the days, both included. */
function startingIn(byDay: ReadonlyMap<IsoDate, Telling[]>, from: IsoDate, to: IsoDate): Telling[] {
  const found: Telling[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) found.push(...(byDay.get(day) ?? []));
  return found;
}

/** An entry of the agency referred to that looks like an answer: it tells of the referral, or of work on the same matter. */
function isAnswer(entry: Telling, referral: Telling): boolean {
  const shares = [...entry.people].some((person) => referral.people.has(person));
  if (!shares && entry.people.size > 0 && referral.people.size > 0) return false;
  if (entry.told.some(({ agencies }) => agencies.includes(referral.agency))) return true;
  const alike = cosine(entry.words, referral.words);
  if (REFERS.test(entry.text)) return true;
  const kinds = [...entry.kinds].map((kind) => EVENT_KINDS[kind]?.words ?? "").join(" ");
  return alike > 0.2 || (alike > 0.06 && RESPONSE_KINDS.test(`${entry.event} ${kinds}`));
}

/** An entry of the referrer that tells of the answer. */
function notesAnswer(entry: Telling, agency: string): boolean {
  const speaks = entry.told.some(({ agencies }) => agencies.includes(agency));
  return speaks && ANSWERED.test(entry.text) && !NOT_ANSWERED.test(entry.text);
}

function british(day: IsoDate): string {
  return day.split("-").reverse().join("/");
}
