import { addDays, type IsoDate } from "../../calendar/isoDate";
import { britishDay } from "../../calendar/britishDay";
import { grouped } from "../grouped";
import { eachInSteps, type InSteps } from "../inSteps";
import type { UnansweredReferral } from "./checkResults";
import { EVENT_KINDS } from "./eventKinds";
import { linkedWith, type Linking } from "./links";
import type { Account } from "./account";
import { sentenceAt } from "./quotations";
import { cosine } from "./wordVectors";
import { inTurn, pattern } from "../../calendar/pattern";

const REFERS = /\b(?:referral|referred|refer|re-?referr\w*|application (?:made|sent))\b/i;
const NOT_MADE = pattern(
  "i",
  /\b/,
  [
    /no referral|referral order/,
    /not (?:been )?(?:referred|refer)/,
    inTurn(/referral /, [
      /not|was not|declined|refused|to be|will be|was considered|[^.;\n]{1,40} if /,
      /considered|discussed|offered|if/,
    ]),
    /declined (?:a |the )?referral/,
    /refused (?:a |the )?referral/,
    /consider\w* (?:a )?referral/,
    /will (?:be )?refer\w*|to (?:be )?refer\w*|would refer|may refer/,
    /discuss\w* (?:a )?referral/,
    /self-?referr?\w*/,
    /(?:was|were|been) advised to/,
    /offered (?:a )?referral/,
    /agreed to (?:a )?referral/,
    /awaiting referral/,
    /referral (?:received|from)/,
    /received (?:a )?referral/,
    /previous(?:ly)? referr\w*/,
    /case referred back/,
  ],
  /\b/,
);
const TO_BEFORE = pattern(
  "i",
  /\b/,
  [/referral|referred|re-?referred|referrals?|application/],
  /\b[^.;\n]{0,60}?\b(?:to|into|with|for)\s+(?:the\s+)?/,
  /(?:[\w'’ ]{2,25}(?:,| and)\s+(?:the\s+)?)*$/,
);
const ANSWERED = pattern(
  "i",
  /\b/,
  [
    /accepted|acknowledge(?:d|ment)|allocated|response received|replied|reply received/,
    /outcome|no further action|NFA|declined|rejected|closed/,
    /assessment (?:to|will|agreed|started)/,
    /appointment (?:offered|given|booked|received)/,
  ],
  /\b/,
);
const NOT_ANSWERED = pattern("i", [
  inTurn(
    /\b/,
    [/no|not|nothing|never|awaiting|awaited|without|chased?|chasing/],
    /\b[^.;\n]{0,30}\b/,
    [
      /acknowledge\w*|accepted|repl(?:y|ied)|response|outcome|heard|answer\w*|allocated/,
      /received|back|contact/,
    ],
    /\b/,
  ),
  /\bheard nothing|\bnothing heard|\bnothing (?:came )?back/,
]);
const RESPONSE_KINDS = pattern("i", [
  /referral|contact|assessment|allocat|triage|screen|visit|appointment|strategy|repair/,
  /inspection|consultation|clinic|telephone|meeting/,
]);

/** The agency to which an entry makes a referral; `null` where it makes none to an agency with a return. */
export function referralTo(account: Account): { agency: string } | null {
  for (const mention of account.mentions) {
    const [agency, another] = mention.agencies;
    if (agency === undefined || another !== undefined) continue;
    const sentence = sentenceAt(mention.text, mention.at);
    if (!REFERS.test(sentence) || NOT_MADE.test(sentence)) continue;
    const { text, at } = mention;
    const before = text.slice(Math.max(0, at - 100), at).replace(/^.*[.;\n]/s, "");
    if (TO_BEFORE.test(before)) return { agency };
  }
  return null;
}

/**
 * Referrals for which neither the agency's own return nor the referrer's records a response in time. In small steps.
 * @param answerBy the last day on which a response to a referral of that day is in time
 */
export function* unansweredReferrals(
  accounts: readonly Account[],
  { groups }: Linking,
  answerBy: (day: IsoDate) => IsoDate,
): InSteps<UnansweredReferral[]> {
  const linked = linkedWith(groups);
  const byDay = grouped(accounts, ({ entry }) => entry.date.read.start);
  const unanswered: UnansweredReferral[] = [];
  yield* eachInSteps(accounts, (account) => {
    const day = account.entry.date.read.end;
    const referral = account.days === null ? null : referralTo(account);
    if (!referral || day === null) return;
    const { agency } = referral;
    if (linked.get(account.ref)?.some((member) => member.agency === agency)) return;
    if (ANSWERED.test(account.text) && !NOT_ANSWERED.test(account.text)) return;
    const last = answerBy(day);
    const nearby = startingIn(byDay, account.entry.date.read.start ?? day, last);
    const answers = nearby.some((other) => other.agency === agency && isAnswer(other, account));
    const noted = nearby.some(
      (other) => other !== account && other.agency === account.agency && notesAnswer(other, agency),
    );
    if (answers || noted) return;
    unanswered.push({
      ref: account.ref,
      to: agency,
      message: `Refers to ${agency}; no response is recorded within 10 working days, by ${britishDay(last)}.`,
    });
  });
  return unanswered;
}

/** The entries that start within the days, both included. */
function startingIn(byDay: ReadonlyMap<string | null, Account[]>, from: IsoDate, to: IsoDate): Account[] {
  const found: Account[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) found.push(...(byDay.get(day) ?? []));
  return found;
}

/** An entry of the agency referred to that looks like a response: it mentions the referral, or work on the same matter. */
function isAnswer(entry: Account, referral: Account): boolean {
  const shares = [...entry.people].some((person) => referral.people.has(person));
  if (!shares && entry.people.size > 0 && referral.people.size > 0) return false;
  if (entry.mentions.some(({ agencies }) => agencies.includes(referral.agency))) return true;
  const alike = cosine(entry.words, referral.words);
  if (REFERS.test(entry.text)) return true;
  const kinds = [...entry.kinds].map((kind) => EVENT_KINDS[kind]?.words ?? "").join(" ");
  return alike > 0.2 || (alike > 0.06 && RESPONSE_KINDS.test(`${entry.event} ${kinds}`));
}

/** An entry of the referrer that mentions the response. */
function notesAnswer(entry: Account, agency: string): boolean {
  const mentioned = entry.mentions.some(({ agencies }) => agencies.includes(agency));
  return mentioned && ANSWERED.test(entry.text) && !NOT_ANSWERED.test(entry.text);
}
