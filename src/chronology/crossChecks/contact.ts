import { inTurn, pattern, repeated } from "../../calendar/pattern";

const AN = repeated("*", [/the|an?|her|his|their|our|its|duty|allocated|named|both|each/], /\s+/);

/** "of the family", "for the block" */
const OF_THE =
  /^(?:\s+(?:of|for|from|at|in|on)\s+(?:(?:the|our|her|his|their)\s+)?[\w'’-]+(?:\s+[\w'’-]+){0,3}?)?/;

/** "HV and GP were both told", "SW updated by email", "Landlord (HA) notified", "Probation officer contacted to say". */
const TOLD_AFTER = pattern(
  "i",
  OF_THE,
  /(?:\s*(?:,|and|&|\+)\s+[\w'’ -]{2,40}?)*?\s+/,
  /(?:(?:were|was|have|had|has|been|being|also|both|then|again|all|duly|already)\s+)*/,
  [
    /told|informed|notified|advised|updated|alerted|made aware|briefed|kept informed/,
    /contacted|rung|telephoned|phoned|called|consulted|texted|messaged|bleeped|e-?mailed/,
    [
      /spoken (?:to|with)|asked (?:for|about|by|to)/,
      /sent (?:an?|the) (?:e-?mail|text|message)/,
      /given (?:an? )?(?:update|information|details)/,
    ],
  ],
  /\b/,
);

/** "CPN telephoned the", "information passed to the", "T/C to", "message left with the". */
const TELLS = [
  /told|informed|notified|updated|alerted|advised|briefed|contacted|consulted|asked|let/,
  /rang|rung|telephoned|phoned|called|texted|messaged|bleeped|e-?mailed/,
  /(?:spoke|spoken|talked) (?:to|with)|liaised with|discussed(?: \w+){0,4}? with|discussion with|d\/w/,
  [
    /conversation (?:\w+ ){0,2}?with/,
    /liaison (?:\w+ ){0,2}?with/,
    /contact (?:was )?made with/,
    /heard from|a word with/,
  ],
  /(?:t\/?c|tel call|telephone call|phone call|call) (?:made )?(?:to|with)/,
  [
    /(?:message|voicemail|update) (?:was |has been )?left (?:for|with)/,
    /left (?:an? )?(?:message|voicemail|update|word) (?:for|with)/,
  ],
  /(?:passed|reported|handed|e-?mailed|faxed|escalated)(?: \w+){0,4}? to/,
  /(?:shared|raised|checked)(?: \w+){0,4}? with/,
  inTurn(
    /(?:e-?mails?|texts?|messages?|intelligence|information|concerns?) (?:(?:was|were|has been|have been) )?/,
    /(?:sent|passed|made|shared|submitted|forwarded|given|phoned)(?: on| through)? to/,
  ),
];
const TOLD_BEFORE = pattern(
  "i",
  /\b/,
  TELLS,
  /\s+/,
  AN,
  /(?:[\w'’ -]{2,30}?(?:,| and|\s&)\s+(?:the\s+)?)?(?:[\w-]+['’]s\s+)?(?:\w+\s+)?/,
  /(?:(?:worker|officer|nurse|colleague|team|lead|manager|member of staff|someone) (?:in|at|from|of|with)\s+(?:the\s+)?)?$/,
);
/** "Informed by the", "call received from the": the agency told the writer. */
const TOLD_BY = pattern(
  "i",
  /\b/,
  [
    /(?:told|informed|notified|advised|updated|alerted|contacted|rung|called) by/,
    inTurn(
      [/calls?|contact|messages?|enquir(?:y|ies)|quer(?:y|ies)|information|update/],
      / (?:(?:was|were) )?(?:received )?from/,
    ),
  ],
  /\s+/,
  AN,
  /$/,
);

/** Who tells is one of the family: what they say they told an agency is hearsay. */
const BY_FAMILY = pattern(
  "i",
  /(?:^|[^\w])/,
  [
    [
      /mother|father|mo|fa|mum|dad|parents?|family|[mp]g[mf]|[mp]gps|grand\w+|aunt|uncle/,
      /step\w+|partner|sibling/,
    ],
    /he|she|they|child|baby|neighbours?|young person|friend|tenant|patient|client/,
  ],
  /(?: [a-z]?\d?)?\s+(?:(?:had|has|have|also|then|later|again|herself|himself)\s+)*$/,
);
/** "made the GP aware", "kept the school updated", "gave the midwife a call" */
const MADE = pattern("i", /\b(?:made|kept|keeping|gave|sent)\s+/, AN, /(?:[\w-]+['’]s\s+)?(?:\w+\s+)?$/);
const AWARE = pattern(
  "i",
  /^\s+/,
  [
    /aware|informed|updated|up to date/,
    /an? (?:call|ring|update|text|e-?mail)/,
    /the (?:details|information)/,
  ],
  /\b/,
);
/** "to tell", "will ring", "did not inform" */
const NOT_YET = /\b(?:to|will|would|should|could|can|may|not|never|\w+n['’]t)\s+$/i;
/** Letters and copies often leave no entry at the other end. */
const IN_WRITING =
  /\b(?:letters?|cop(?:y|ied)|wr(?:ote|itten)|report sent|summary|minutes|invit\w+|referr\w+)\b/i;
const NOT_DONE = pattern(
  "i",
  /\b/,
  [
    inTurn(
      [
        /plan|agreed|decided|intends?|aim|try|tried|attempt\w*|unable|wondered|advised|asked/,
        /wants?|needs?/,
      ],
      / (?:\w+ ){0,3}?(?:to|whether|not to)/,
    ),
    /no (?:reply|answer|response)|could not be reached|engaged tone/,
  ],
  /\b/,
);

/**
 * Whether a sentence says that someone of an agency has been told or spoken with, or told the writer, in a way that both would
 * record: not by letter, not as a plan, not as what the family says.
 * @param before the sentence up to the words for the agency
 * @param after what follows them
 */
export function wasTold(before: string, after: string): boolean {
  const sentence = `${before} ${after}`;
  if (IN_WRITING.test(sentence)) return false;
  const clause = before.replace(/^.*(?:,|;|:| but | because )\s/s, "");
  if (TOLD_AFTER.test(after)) return !NOT_DONE.test(before) && !/\b(?:if|when|to be|said)\b/i.test(before);
  if (NOT_DONE.test(clause) || NOT_DONE.test(after)) return false;
  if (TOLD_BY.test(before)) return true;
  const told = TOLD_BEFORE.exec(before) ?? (AWARE.test(after) ? MADE.exec(before) : null);
  const teller = before.slice(0, told?.index);
  return told !== null && !BY_FAMILY.test(teller) && !NOT_YET.test(teller);
}
