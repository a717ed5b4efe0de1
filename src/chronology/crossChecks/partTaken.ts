import type { Mention } from "./agencyRoles";
import { inTurn, pattern } from "../../calendar/pattern";

/** What part another agency had in the event, by what an entry says. */
export type Part =
  /** It was there, or on the telephone. */
  | "took part"
  /** It is said not to have been there. */
  | "absent"
  /** It was informed, or informed the writer, by whatever means. */
  | "was in contact"
  /** It is only mentioned: in the future, in what someone said, as a place. */
  | "is mentioned";

const PRESENT = pattern(
  "i",
  /\b/,
  [
    /present/,
    /attend(?:ed|ees|ance|ing)/,
    /in attendance|took part|taking part|joined|contributed|participated|represented/,
    /dialled in|on the call|also there|were there|was there|there|came|met|sat down/,
    /(?:at|around|round) the table/,
    /in the room|online/,
  ],
  /\b/,
);
const ACTIVE = pattern(
  "i",
  /^/,
  /(?:\s+(?:from|of|for|at|in|on)\s+(?:the\s+|our\s+|her\s+|his\s+|their\s+)?[\w'’-]+(?:\s+[\w'’-]+){0,3}?)?/,
  /(?:\s*(?:,|and|&)\s+[\w'’ -]{2,40}?)*?\s+(?:also |both |then |again |jointly |briefly )?/,
  [
    /attended|came|joined|took part|was present|were present|was there|were there/,
    /also present|present|there|visited|met|saw|spoke|sat|stayed|accompanied|escorted/,
    /chaired|led|presented|arrived|searched|carried out|observed|helped/,
    /called (?:at|round|together|on|to see|in to)/,
    /(?:were |was )?(?:on|at) (?:the )?scene/,
    /went (?:to|along|with|round|in)/,
    /sat down|examined|interviewed|assessed|weighed|dialled in|contributed|participated/,
    /arrested|hosted|facilitated|undertook/,
    /gave (?:an? )?(?:update|account|report|evidence|findings|feedback|advice)/,
    /represented|was represented|were represented|listened/,
    /took (?:\w+ ){1,3}(?:to|home)/,
    /on the (?:call|visit|line)/,
    /at the (?:meeting|core group|conference|visit)/,
  ],
  /\b/,
);
const RANG = /^\s+(?:\w+ )?(?:rang|telephoned|phoned|called (?!for)|made a (?:telephone )?call)\b/i;
const INFORMED = pattern(
  "i",
  /^\s+(?:were |was |have |had |has |been )*/,
  [
    /told|informed|notified|advised|reported|shared|requested|asked|sent|wrote|e-?mailed/,
    /contacted|referred|updated|alerted|made aware|copied/,
  ],
  /\b/,
);
const FUTURE_AFTER = pattern(
  "i",
  /^(?:\s*(?:,|and|&)\s+[\w'’ -]{2,30}?)*?\s+/,
  [/to|will|would|should|is to|are to|may|can|could|might|must/],
  /\s+(?!be present\b)[a-z]+/,
);
const FUTURE = pattern(
  "i",
  /\b/,
  [
    inTurn(/to be /, [
      /arranged|booked|held|made|called|planned|offered|invited|shared|convened|requested/,
      /rearranged|discussed/,
    ]),
    /will (?:be|visit|attend|contact|meet|call|ring|see)/,
    /is planned|planned for|arranged for|booked (?:for|with)/,
    /next (?:visit|week|meeting)/,
    /tomorrow|to follow|proposed|rearranged|was offered|offered a|cancelled/,
    /did not take place|did not go ahead|postponed/,
    inTurn(/to /, [
      /arrange|book|plan|request|consider|discuss|contact|ring|call|speak|liaise|refer|meet/,
      /visit|ask|invite/,
    ]),
  ],
  /\b/,
);
const NOT_AFTER = pattern(
  "i",
  /^(?:\s*(?:,|and|or|nor|&)\s+[\w'’ -]{2,30}?)*?\s*/,
  [
    inTurn([/did|was|were|had|has|have|could|would|is|are/], /(?: not|n['’]t| never) (?:been |be |yet )?/, [
      /present|there|attend\w*|come|join\w*|take part|in attendance|invited|called|involved/,
      /informed|told|notified|aware|consulted|contacted|asked|able|available|represented/,
      /turn up|show up|visit\w*|see|seen|respond\w*|reply|answer/,
    ]),
    /never (?:came|attended|joined|visited)/,
    /absent/,
    /not (?:present|there|represented|invited|in attendance|called|involved|informed|told)/,
    /sent (?:their |her |his |its )?apologies/,
    /gave (?:their |her |his |its )?apologies/,
    /apologies|unable to|failed to|declined|invited but|missing from/,
    /sent (?:no ?one|nobody|no representative)/,
    /(?:was|were|is|being) (?:away|off|on (?:annual |sick )?leave|on holiday)/,
    /on (?:annual |sick )leave/,
    /had no ?one (?:there|present)/,
  ],
  /\b/,
);
const NOT_BEFORE = pattern(
  "i",
  /\b/,
  [
    /no ?(?:one|body) from|none (?:of|from)|without|not|nor/,
    /apologies(?: (?:from|given by|received from))?:?/,
    /absent:?/,
    /no representat\w+ (?:from|of)/,
    /no|instead of|neither|in the absence of/,
  ],
  /\s+(?:the\s+|an?\s+|any\s+|any ?one from\s+)*/,
  /(?:[\w'’ -]{2,40}?(?:,| and| or)\s+(?:the\s+)?)*$/,
);
const SAID = pattern(
  "i",
  /\b/,
  [
    /said|says|saying|stated|reported|alleged|claim(?:ed|s)|believed|complained|explained/,
    /disclosed|denied|recalled|described|worried|wants?|wanted|hoped|refused/,
    /asked (?:for|about|to)/,
    /about (?:letters|calls|visits|being)/,
  ],
  /\b/,
);
const PLACE = pattern(
  "i",
  /\b/,
  [
    /at|in|to|from|outside|near|into|left|leaving|attend(?:ed|ing|s)?|visited|by the|of/,
    /for|about|regarding/,
  ],
  /\s+(?:the\s+|her\s+|his\s+|their\s+|a\s+|local\s+)*$/,
);
const WITH = pattern(
  "i",
  /\b/,
  [
    /with|alongside|accompanied by|together with|jointly with|in the company of|as well as/,
    /between|chaired by|attended by|led by|observed by|supported by|joined by/,
  ],
  /\s+((?:the\s+|an?\s+)?[\w'’&,/ -]*)$/,
);
const NOT_IN_LIST = pattern(
  "i",
  /\b/,
  [/about|regarding|at|in|after|before|because|said|who|that|which|from|to|for|on|whose/, /when|over/],
  /\b/,
);
const DONE_BY = pattern(
  "i",
  /\b/,
  [
    /attended|chaired|visited|seen|accompanied|brought|escorted|observed|weighed|assessed/,
    /arrested|stopped|found|led|supervised|taken|joined|interviewed|discussed|held/,
    /convened|run|facilitated|hosted|heard|considered|spoken to|examined|reviewed/,
    /undertaken|carried out|met/,
  ],
  /(?: \w+){0,4}? by\s+(?:the\s+|an?\s+)?(?:[\w'’ -]{2,40}?(?:,| and)\s+(?:the\s+)?)*$/,
);
const JOINT = pattern(
  "i",
  /\b/,
  [
    /visit\w*|meeting|discussion|conference|group|met|calls?|called|session|interview\w*/,
    /assessment|review|handover|search|attended|attending|seen|liaison|conversation|spoke/,
    /panel|TAF|TAC|ICPC|MARAC|talked|discussed|inspection|walked|conducted|undertaken/,
    /completed|held|weighed|came|appointment|clinic|checked|observed|sat|went|took/,
    /examined|planning|seen|saw/,
  ],
  /\b/,
);
const CALL_FROM = /\b(?:call|telephone contact|conversation|rang|message) from\s+(?:the\s+|an?\s+)?$/i;
const PHONE = /\b(?:tele)?phone|\bcall\b|\brang\b/i;
const SPOKE_WITH = pattern(
  "i",
  /\b/,
  [
    /spoke (?:to|with)|talked (?:to|with)|liaised with|consulted(?: with)?|discussed with/,
    /discussion with|conversation with|met(?: with)?/,
  ],
  /\s+(?:the\s+|an?\s+|her\s+|his\s+|their\s+|our\s+)?$/,
);
const LIST_HEAD = pattern(
  "i",
  /\b/,
  [
    /present|attended by|attendees|attendance|in attendance/,
    /those (?:there|present|attending)/,
    /took part|joined by|invited and present/,
  ],
  /(?:\s*:|\s+(?:were|was|included)\b)/,
);
/** "Strategy discussion: ", "Rapid response meeting – ", "Panel (": the list that follows is of those who met. */
const LIST_OF_MEETING = pattern(
  "i",
  /\b/,
  [
    /meeting|discussion|conference|group|visit|review|panel|planning|assessment/,
    /appointment|session|clinic|interview|call|MARAC|MAPPA|TA[FC]|[IR]CPC|held|convened/,
    /handover/,
  ],
  /\b[^.:;\n]{0,30}?(?::|\s[–—-]|\()\s*/,
  /(?!.*\b(?:to|from|about|by|for|that|said|told|will|is|was|were|has|had|not)\b)[^.:;\n]*$/,
);
/** After a name in a list comes another, or the end. */
const GOES_ON = /^\s*(?:,|and\b|&|\)|\+|\/|$)/i;
const MEETING = /\b(?:meeting|discussion|conference|group|panel|MARAC|MAPPA|TA[FC]|[IR]CPC|joint)\b/i;
/** A sentence without a word of doing or being, such as "School, health visitor, Mother". */
const NO_LIST = pattern("i", [
  inTurn(
    /\b/,
    [
      /to|will|is|are|was|were|has|had|have|be|not|no|\w{2,}ed|said|told|rang|about|for|from/,
      /re|by|at|in|on|of|letter|report|contact/,
    ],
    /\b/,
  ),
  /:/,
]);

/** "Spoke with the health visitor, who will visit": what comes later is another thing. */
const WHO_WILL = /,? (?:who|which|and (?:s?he|they)) (?:will|would|is to|are to|agreed to|plans? to)\b.*$/is;
/** "with the officer from the youth team and the midwife" */
const OF_A_TEAM = /\bfrom (?:the )?[\w'’-]+(?: [\w'’-]+){0,3}?(?=,| and\b)/gi;

/** What the text says about the agency mentioned in it. */
export function partOf(text: string, { words, at, end }: Mention): Part {
  const from = Math.max(...[". ", ".\n", "; ", "\n", "? "].map((stop) => lastBefore(text, stop, at)));
  const to = firstAfter(text, end);
  const before = text.slice(from, at);
  const after = text.slice(end, to);
  const sentence = text.slice(from, to);
  if (NOT_BEFORE.test(before) || NOT_AFTER.test(after)) return "absent";
  if (LIST_HEAD.test(before)) return "took part";
  if (SAID.test(before) || /['’]s$/i.test(words)) return "is mentioned";
  const planned = FUTURE.test(sentence.replace(WHO_WILL, ""));
  if (!planned && GOES_ON.test(after) && (LIST_OF_MEETING.test(before) || isListOf(sentence, text, from))) {
    return "took part";
  }
  const list = WITH.exec(before)?.[1];
  const inList = list !== undefined && !NOT_IN_LIST.test(list.replace(OF_A_TEAM, ""));
  if (inList && JOINT.test(sentence)) return planned ? "is mentioned" : "took part";
  if (DONE_BY.test(before)) return planned ? "is mentioned" : "took part";
  if (CALL_FROM.test(before)) return PHONE.test(before) ? "took part" : "was in contact";
  if (SPOKE_WITH.test(before)) return planned ? "is mentioned" : "took part";
  const place = PLACE.test(before);
  if (FUTURE_AFTER.test(after) && !INFORMED.test(after)) return "is mentioned";
  if (!place && RANG.test(after)) return "took part";
  if (!place && INFORMED.test(after)) return "was in contact";
  if (
    !place &&
    !planned &&
    (ACTIVE.test(after) || (PRESENT.test(after) && !/\b(?:who|that|because)\b/i.test(after)))
  ) {
    return "took part";
  }
  if (
    !place &&
    !planned &&
    /\b(?:and|,)\s+(?:the\s+)?$/i.test(before) &&
    PRESENT.test(sentence) &&
    !NOT_IN_LIST.test(before)
  ) {
    return "took part";
  }
  if (place && !/\b(?:to|from|by|for)\s+(?:the\s+)?$/i.test(before)) return "is mentioned";
  return planned && !/\b(?:rang|telephoned|phoned|told|informed|notif)/i.test(before)
    ? "is mentioned"
    : "was in contact";
}

/** The sentence after the one that tells of a meeting only lists people. */
function isListOf(sentence: string, text: string, from: number): boolean {
  if (from === 0 || !/,| and |&/.test(sentence) || NO_LIST.test(sentence)) return false;
  return MEETING.test(text.slice(Math.max(0, from - 80), from));
}

function lastBefore(text: string, stop: string, at: number): number {
  const found = text.lastIndexOf(stop, at - 1);
  return found < 0 ? 0 : found + stop.length;
}

function firstAfter(text: string, end: number): number {
  const stop = /[.;?](?:\s|$)|\n/.exec(text.slice(end));
  return stop ? end + stop.index : text.length;
}
