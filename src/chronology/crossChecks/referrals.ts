import type { IsoDate } from "../../calendar";
import type { UnansweredReferral } from "./found";
import { EVENT_KINDS } from "./eventKinds";
import type { Linking } from "./links";
import type { Telling, Told } from "./telling";
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
export function unansweredReferrals(
  tellings: readonly Telling[],
  { groups }: Linking,
  answerBy: (day: IsoDate) => IsoDate,
): UnansweredReferral[] {
  const groupOf = new Map(
    groups.flatMap((group) => group.members.map((member) => [member.ref, group] as const)),
  );
  const byAgency = new Map<string, Telling[]>();
  for (const telling of tellings) {
    byAgency.set(telling.agency, [...(byAgency.get(telling.agency) ?? []), telling]);
  }
  return tellings.flatMap((telling) => {
    const day = telling.entry.date.read.end;
    const referral = telling.days === null ? null : referralTo(telling);
    if (!referral || day === null) return [];
    const { agency } = referral;
    if (groupOf.get(telling.ref)?.members.some((member) => member.agency === agency)) return [];
    if (ANSWERED.test(telling.text) && !NOT_ANSWERED.test(telling.text)) return [];
    const last = answerBy(day);
    const inTime = ({ entry: { date } }: Telling): boolean =>
      date.read.start !== null &&
      date.read.start >= (telling.entry.date.read.start ?? day) &&
      date.read.start <= last;
    const answers = (byAgency.get(agency) ?? []).filter(inTime).some((entry) => isAnswer(entry, telling));
    const noted = (byAgency.get(telling.agency) ?? [])
      .filter((entry) => entry !== telling && inTime(entry))
      .some((entry) => notesAnswer(entry, agency));
    if (answers || noted) return [];
    return [
      {
        ref: telling.ref,
        to: agency,
        message: `Refers to ${agency}; no answer is recorded by ${british(last)}, within 10 working days.`,
      },
    ];
  });
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
