import type { Account } from "./account";
import { sentenceAt, sentencesOf, type Statement } from "./quotations";
import { APPOINTMENT } from "./visitOutcomes";
import { inTurn, pattern } from "../../calendar/pattern";

/** Whether a text says that someone was there, or was not, and where it says so. */
type Presence = Omit<Statement, "account"> & { says: "there" | "not there" };

/** ", Father and the boys": further people of a list, which ends with "and": "Mother came, Father did not" is two. */
const MORE = String.raw`(?:(?:,\s+[\w'’ ]{2,30}?)*,?\s+(?:and|or|nor|&)\s+[\w'’ ]{2,30}?)?`;
const NOT = String.raw`(?:(?:did|was|were|had|could|has|have|would|does|do) (?:also )?(?:not|never)|(?:did|was|were|would|could|had|has|have)n['’]t)`;
const ABSENT_AFTER = new RegExp(
  String.raw`^${MORE}\s*(?:` +
    // What must be followed by a word of coming or being there.
    String.raw`(?:${NOT}|unable to|not able to|failed to|refused to|declined to)\s+(?:(?:be|been|able to|want to|wish to)\s+)?(?:come|make it|get (?:in|on|through|there|to (?:it|the meeting))|connect|log (?:in|on)|dial in|attend\w*|join\w*|there|present|invited|in(?= when| at the time|[.,;]|$)|take part|turn(?:ed)? up|show(?:ed)? up|at (?:the )?(?:home|meeting|visit|property)|home|available|seen|spoken to)` +
    String.raw`|(?:was |were )?(?:nowhere (?:to be (?:found|seen)|in sight)|not to be found)|(?:could|can)(?: ?not|n['’]t) be (?:found|traced)` +
    String.raw`|(?:(?:was|were|stayed|remained|kept) )?(?:upstairs|in (?:bed|(?:his|her|their|the) (?:bed)?room|the (?:car|garden)))[^.;\n]{0,12}\b(?:refused|would not|wouldn['’]t|did not|didn['’]t) (?:to )?(?:come|join|speak|get up|engage)` +
    String.raw`|(?:was |were )?(?:in (?:another|the other) room)` +
    String.raw`|(?:was |were |had )?not (?:been )?(?:asked|told)(?=\s*(?:[.,;]|$))|(?:was |were )?not (?:present|there|in attendance|invited|at home|available|seen|in(?=\s*[.,;:)]|$))|absent|(?:sent|gave) (?:his |her |their )?apologies|apologies|(?:stayed|remained|was left) (?:away|behind|at (?:home|the (?:flat|house|address|property)))|(?:was |were |is )?(?:staying|living) (?:with|at) |sent word|[^.;\n]{0,30}\btoo (?:ill|unwell|upset|tired|busy|poorly) to (?:come|attend|join)|left before|had (?:already )?(?:gone|left)\b|(?:had |has )?moved out|(?:gone|left) (?:on|before) (?:our |police )?arrival|made off|fled` +
    String.raw`|(?:(?:is|was|were|being|been|had been|had gone|still)\s+)?(?:out\b(?! of)|away\b(?! from home)|at work|abroad|elsewhere|on shift|in prison|in custody|at (?:a |her |his |their )?(?:friend|aunt|uncle|grandparent|grandmother|grandfather|nan|neighbour|sister|relative|MG[MF]|PG[MF])['’]?s?['’]?)(?=[^\w]|$))`,
  "i",
);
const ABSENT_BEFORE = pattern(
  "i",
  /\b/,
  [
    /without|apologies(?: from)?:?|absent:?|neither|nor|no|not|in the absence of|in place of|instead of/,
    /nobody except|no sign of|no word from/,
  ],
  /\s+(?:[\w'’ ]{2,25}(?:,| and| or)\s+)*$/,
);
const THERE_AFTER = new RegExp(
  String.raw`^(?:(?:,| and|;| &)\s+(?:the )?[\w'’ ]{2,30}?)*\s+(?:(?:was |were )?(?:also |both |all |then |each |still ))*` +
    String.raw`(?:came\b(?! (?:home|back))|attended|joined|took part|(?:was |were )?(?:present|there|in attendance|at home|seen|at the (?:birth|meeting|visit|scan|conference|hospital|house|home|appointment))|attending|let (?:us|them|him|her|\w+ \w+) in|answered the door|signed(?! by)|waited|(?:was |were )?found (?:in|at) the|held|fed|changed|cuddled|carried|cooked|opened the door|(?:was |were )?(?:in (?:bed|the (?:room|kitchen|garden|house)|(?:the|his|her|a) (?:cot|high ?chair|pram|buggy|moses basket|crib|playpen))|upstairs|asleep|playing (?:on|with|in))|(?:was |were )?with (?:her|him|them)|up and dressed|and .{0,30}\bseen|sat (?:in|with|down|at)|stayed (?:for|throughout|in|with)|engaged|contributed|joined in|(?:gave|shared) (?:his|her|their) views?|(?:was )?on (?:the (?:phone|line|call|screen)|speakerphone|speaker|video|teams)|dialled in|(?:was |were )?(?:tearful|upset|calm|quiet|hostile|angry|friendly|welcoming|supportive|guarded|cooperative|co-operative|polite|rude)\b)(?=[^\w]|$)`,
  "i",
);
const LIST = pattern(
  "i",
  /\b/,
  [
    /present|attendees|in attendance|attended by|there(?=:)/,
    /those (?:there|present|attending|who (?:came|attended|met))/,
    /with|joined by|accompanied by/,
  ],
  /\b(?: (?:were|was))?:?\s+[^.;\n]*$/,
);
const SPOKEN_OF = /\b(?:about|regarding|concerning|for|of|from|to)\s+$/i;
const OTHER_SENSE = /\b(?:about|regarding|said|because|that|who|concerns?|information|for|of)\b/i;

/** What each account of a group says on who was there, by the person's identifier. */
export type PresentIn = ReadonlyMap<Account, ReadonlyMap<string, Presence>>;

/** "Only Mother came", "Mother only", "came alone": nobody else of the family was there. */
const NOBODY_ELSE = pattern("i", [
  inTurn(
    /\b(?:only|just) (?:[\w]+ ){1,2}/,
    [/came|attended/, /was (?:there|present|seen|at home|in)/, /joined|with/],
    /\b/,
  ),
  /\b\w+ (?:was )?seen (?:alone|on (?:her|his) own|by (?:her|him)self)\b/,
  /\b(?:gone|went|been) (?:\w+ ){0,4}?(?:alone|on (?:her|his) own|by (?:her|him)self)\b/,
  /\b\w+ (?:only|alone) (?:came|attended|present|with|there|at home|in)\b/,
  inTurn(
    /\b/,
    [/came|attended|arrived|presented|present|there/],
    /(?: \w+){0,4}? /,
    [/alone|unaccompanied|on (?:her|his) own|by (?:her|him)self/],
    /\b/,
  ),
]);

/**
 * Whether each person of the review was there, as far as the entry says so.
 * @param adults those who are not there where only another came; of children nothing is said
 */
export function peoplePresent(
  account: Account,
  people: ReadonlyMap<string, RegExp>,
  adults: ReadonlySet<string>,
): Map<string, Presence> {
  const found = new Map<string, Presence>();
  const sentences = sentencesOf(account.text);
  const meets = account.isMeeting || account.plainMeeting || APPOINTMENT.test(account.event);
  const isOfHome = OF_HOME.test(account.event);
  const alone = sentences.find(
    (sentence) =>
      NOBODY_ELSE.test(sentence) &&
      (!/\bseen\b/i.test(sentence) ||
        [...people].some(([one, own]) => adults.has(one) && own.test(sentence))),
  );
  const adultAlone = sentences.find((sentence) =>
    [...adults].some((one) => isAlone(sentence, people.get(one))),
  );
  const nobody = sentences.find((sentence) => NOBODY_OF_THEM.test(sentence));
  const childrenOut = sentences.find((sentence) => CHILDREN_OUT.test(sentence));
  for (const [person, pattern] of people) {
    if (!pattern.test(account.text)) {
      const others = adultAlone ?? nobody;
      if (others !== undefined && adults.has(person))
        found.set(person, { says: "not there", sentence: others });
      if (childrenOut !== undefined && !adults.has(person))
        found.set(person, { says: "not there", sentence: childrenOut });
      if (alone !== undefined && adults.has(person))
        found.set(person, { says: "not there", sentence: alone });
      continue;
    }
    for (const [at, sentence] of sentences.entries()) {
      const says =
        (isOfHome && isElsewhere(sentence, pattern) ? "not there" : null) ??
        presenceIn(withSubject(sentence, sentences[at - 1] ?? "", pattern), pattern) ??
        (meets && isListOfPeople(sentence) && pattern.test(sentence) ? "there" : null);
      if (says !== null) found.set(person, { says, sentence });
    }
    const others = alone ?? adultAlone ?? nobody;
    if (!found.has(person) && others !== undefined && adults.has(person) && !pattern.test(others))
      found.set(person, { says: "not there", sentence: others });
  }
  const listed = sentences.find((sentence) => WHOLE_LIST.test(sentence));
  if (listed === undefined || ![...adults].some((one) => people.get(one)?.test(listed))) return found;
  for (const adult of adults) {
    if (!found.has(adult) && people.get(adult)?.test(listed) === false)
      found.set(adult, { says: "not there", sentence: listed });
  }
  return found;
}

/** "Nobody from the family has visited" */
const NOBODY_OF_THEM =
  /\b(?:no ?one|nobody|none|no (?:member|relative)s?) (?:from|of|in) (?:the |his |her |their )?family\b[^.;\n]{0,20}\b(?:visit\w*|there|present|came|come|attended|with)\b/i;

const OF_HOME = /\b(?:home|house|flat|visit\w*|search\w*|warrant)\b/i;

/** "Child U was at nursery", where the event was at home. */
function isElsewhere(sentence: string, person: RegExp): boolean {
  const match = person.exec(sentence);
  return (
    match !== null &&
    /^ (?:was |were |is )?at (?:nursery|school|pre-?school|playgroup|college)\b/i.test(
      sentence.slice(match.index + match[0].length),
    ) &&
    !/\bseen\b|\bsaw\b|\bvisit/i.test(sentence)
  );
}

/** "Children were not at home": of all of them. */
const CHILDREN_OUT =
  /\b(?:(?:the|both|all) )?children (?:were |was )?(?:not (?:at home|there|present|in\b)|(?:out|away)(?=[.,;]|$)|at (?:school|nursery)\b)/i;

/** "Mother on her own", "Mother was there alone": nobody else of the adults was. */
function isAlone(sentence: string, person: RegExp | undefined): boolean {
  const match = person?.exec(sentence);
  return (
    match !== null &&
    match !== undefined &&
    /^ (?:was |were )?(?:there |at home |in )?(?:alone|on (?:her|his) own|by (?:her|him)self)\b/i.test(
      sentence.slice(match.index + match[0].length),
    )
  );
}

/** "Present: Mother, DSL, social worker": whoever of the adults is not in it was not there. */
const WHOLE_LIST =
  /\b(?:present|attendees|attendance|in attendance|attended by|there|those who (?:came|attended|met))\s*:\s*[^.;\n]*,/i;
/** "Mother, DSL and the health visitor.": names and posts, and no word of doing. */
const ONLY_PEOPLE =
  /^(?:(?:the |an? )?[\p{L}'’\d]+(?: (?!and\b)[\p{L}'’\d]+){0,4}(?:, and |, | and | & |\.?$)){2,}$/iu;
const OF_DOING =
  /\b(?:to|will|is|are|was|were|has|had|have|be|not|no|\p{L}{2,}(?:ed|ing)|said|told|rang|came|went|left|met|for|about|at|in|on|by)\b/iu;

function isListOfPeople(sentence: string): boolean {
  return ONLY_PEOPLE.test(sentence) && !OF_DOING.test(sentence);
}

/** A sentence that begins with what someone did, and leaves out who. */
const NO_SUBJECT =
  /^(?:Left|Gone|Came|Went|Arrived|Seen|Refused|Declined|Did not|Was|Were|Not|Stayed|Remained|Attended|Would not|Could not|Had|Still|Away|Out|Absent|Upstairs|Asleep|Joined|Sent|Gave)\b/;

/** "Father shouting. Left before we came." as "Father left before we came". */
function withSubject(sentence: string, before: string, person: RegExp): string {
  if (!NO_SUBJECT.test(sentence)) return sentence;
  const match = person.exec(before);
  const begins = match !== null && before.slice(0, match.index + match[0].length).trim() === match[1];
  return begins ? `${match[1] ?? ""} ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}` : sentence;
}

function presenceIn(sentence: string, person: RegExp): Presence["says"] | null {
  const match = person.exec(sentence);
  if (!match) return null;
  const end = match.index + match[0].length;
  const before = sentence.slice(0, end - (match[1] ?? "").length);
  const after = sentence.slice(end);
  if (ABSENT_AFTER.test(after)) return "not there";
  if (ABSENT_BEFORE.test(before) && !/\bnot\s+$/i.test(before.replace(/\b(?:did|was|were) not\s+$/i, ""))) {
    return "not there";
  }
  if (THERE_AFTER.test(after) && !SPOKEN_OF.test(before)) return "there";
  const list = LIST.exec(before);
  return list && !OTHER_SENSE.test(list[0]) ? "there" : null;
}

/** An agency says of itself that it was not there: "Apologies sent", "Minutes received". */
const NOT_MYSELF = pattern("i", [
  /\bapologies (?:were |was |have been )?(?:given|sent|offered|submitted|tendered)\b/,
  /\b(?:sent|gave|offered|submitted|tendered) (?:\w+ )?apologies\b/,
  inTurn(
    /\b/,
    [/could not|unable to/, /(?:was|were) not (?:able to|available to)/, /did not/],
    / /,
    [/go|attend|join|come|be there|be present/],
    /\b/,
  ),
  /\b(?:was|were) not (?:told of|told about|informed of|aware of|asked to|invited|represented|available|in attendance)\b|\bnot able to attend\b/,
  /\b(?:on (?:annual |sick |maternity )?leave|off sick|no cover|not covered|nobody (?:available|free|could)|no ?one (?:available|free|could))\b/,
  /\b(?:no capacity|(?:unable|not able) to|could not) (?:to )?send\b/,
  /\bno (?:officer|representative|worker|practitioner|nurse|midwife|staff)\b[^.;\n]{0,20}\b(?:able to|available|free|could|attended|went|took part)\b/,
  /\bno ?(?:one|body) (?:from (?:\w+ ){1,3})?(?:took part|attended|went|joined|could (?:go|attend|join))\b|\bno notice (?:was )?given\b/,
  /\bminutes (?:\w+ ){0,2}?(?:requested|asked for|awaited)\b/,
  /\bminutes (?:\w+ ){0,4}?(?:received|read|filed)\b|\b(?:received|read) (?:the )?minutes\b/,
]);
/** Somebody of the family, before words of being absent. */
const FAMILY = pattern(
  "i",
  /\b/,
  [
    [
      /mother|father|mo|fa|mum|dad|parents?|he|she|they|child(?:ren)?|family|[mp]g[mf]|aunt/,
      /uncle|partner|nobody|who/,
    ],
  ],
  /\b/,
);

/** The sentence in which an agency says that it was not at the meeting itself; `null` where it says no such thing. */
export function ownAbsence({ entry, text, people, mentions }: Account): string | null {
  if (!NOT_MYSELF.test(text)) return null;
  for (const sentence of sentencesOf(`${entry.texts.event}\n${entry.texts.action}`)) {
    const found = NOT_MYSELF.exec(sentence);
    if (!found) continue;
    const before = sentence.slice(0, found.index);
    const others = [...people, ...mentions.map(({ words }) => words)];
    const by = /^\s*(?:from|by|for)\b/.test(sentence.slice(found.index + found[0].length));
    if (!by && !FAMILY.test(before) && !others.some((name) => before.includes(name))) return sentence;
  }
  return null;
}

/** Whether the entry says that an agency was there; its own entry of the event says so by itself. */
export function agencyPresence(account: Account, agency: string): Presence | null {
  if (account.agency === agency) {
    const absence = ownAbsence(account);
    if (absence !== null) return { says: "not there", sentence: absence };
    const there = account.kinds.size > 0 || account.plainMeeting;
    return there ? { says: "there", sentence: sentencesOf(account.entry.texts.event)[0] ?? "" } : null;
  }
  const mentions = account.mentions.filter(({ agencies }) => agencies.includes(agency));
  const there = mentions.find(({ part, agencies }) => part === "took part" && agencies.length === 1);
  const absent = mentions.find(({ part }) => part === "absent");
  const mention = there ?? absent;
  if (!mention) return null;
  return { says: there ? "there" : "not there", sentence: sentenceAt(mention.text, mention.at) };
}

const ALONE = pattern(
  "i",
  /\b/,
  [/seen|saw|spoken to|spoke (?:to|with)|interviewed|met(?: with)?|talked to|visited/],
  /\b[^.;\n]{0,40}\b/,
  [/alone|on (?:his|her|their) own/, /by (?:him|her|them)sel(?:f|ves)/],
  /\b/,
);
const NOT_ALONE = pattern("i", [
  inTurn(/\b(?:stayed|remained|sat|was|were) (?:\w+ )?/, [
    /in the room|in on|in throughout|throughout|present throughout/,
    /with (?:him|her|them|the child) throughout/,
  ]),
  /\bpresent throughout/,
  /\b(?:not|never) (?:be )?(?:seen|spoken to) alone/,
  /\bseen (?:together )?with\b/,
  inTurn(
    /\bwith /,
    [/me|us|(?:an?|the|his|her) \w+|mother|mum|father|dad/],
    / (?:there|present|sitting in|in the room)\b/,
  ),
  /\bin the presence of\b|\bseen in front of/,
  /\bin (?:the )?room (?:throughout|with)/,
  /\bsat in\b|\bsat with (?:him|her|them|[a-z]+(?: \w{1,2})?) (?:all )?through(?:out)?\b/,
]);

/** Whether the child was seen alone; `null` where the entry does not say, or says both. */
export function seenAlone({ text }: Account): Omit<Statement, "account"> | null {
  const notAlone = NOT_ALONE.exec(text);
  const alone = ALONE.exec(text.replace(/\b(?:not|never) (?:be )?(?:seen|spoken to) alone/gi, ""));
  const found = notAlone ?? alone;
  if (!found || (notAlone && alone)) return null;
  return { says: notAlone ? "not alone" : "alone", sentence: sentenceAt(text, found.index) };
}
