import { inTurn, pattern } from "../../calendar/pattern";
import { likely, perhaps, type HeadingRule } from "./headingRule";

/** Who did, saw or said something: up to five words, as in "the duty social worker". */
const SOMEBODY = /(?:(?!happened\b|was\b|were\b|is\b|are\b)[a-z0-9]+ ){1,5}?/;
/** What they do is what happened, and not what an agency did about it. */
const FAMILY = [
  /(?:the )?(?:child(?:ren)?|baby|pupil|student|young person|yp|client|patient|family|parents?|mother|father|mum|dad)s?/,
  /(?:the )?(?:carers?|partner|victim|suspect|perpetrator|service user|resident|tenant|offender|neighbours?|caller|informant|referrer)/,
];
const CHILD = [/(?:the )?(?:child(?:ren)?|baby|pupil|student|young person|yp)s?/];
const FOUND = [
  /found|saw|seen|heard|observed|noticed|noted|witnessed|knew|known|learned|learnt|recorded|described/,
  /said|told(?: us| me| them| police| staff)?|reported|disclosed|alleged|shared/,
];
const FIND = [/see|hear|observe|notice|note|witness|know|find|learn|say|tell|report|disclose/];
const DID = [/did|decided|offered|agreed|advised|arranged|provided|put in place/];
const DO = [/do|decide|offer|agree|advise|arrange|provide|put in place|respond|act/];

/** Headings that are questions, or answers to them: "What did you see or hear?", "What crew found", "What the school did". */
export const QUESTIONS: readonly HeadingRule[] = [
  likely(
    "childVoice",
    pattern("", /^what /, CHILD, / /, [/said|told(?: us| me)?|wanted|wished|felt|thought/], /\b/),
  ),
  likely("childVoice", pattern("", /^/, CHILD, / views?$/)),
  likely(
    "childVoice",
    pattern("", [
      /^what (?:was|is) life like\b/,
      /^how (?:was|were) the (?:child|children|baby|young person)s?$/,
    ]),
  ),
  likely(
    "event",
    pattern(
      "",
      /^(?:what )?/,
      FAMILY,
      / (?:did|disclosed|reports?|reported|says?|said|states?|stated|alleged)\b/,
    ),
  ),
  likely(
    "event",
    pattern(
      "",
      /^what /,
      [
        inTurn(/(?:did|do|does) /, SOMEBODY, FIND),
        inTurn(SOMEBODY, /(?:(?:was|were) )?/, FOUND),
        inTurn(/(?:was|were) /, FOUND),
        /(?:was|were) (?:happening|going on|the concerns?|the worry|the worries)/,
        inTurn(SOMEBODY, /(?:was|were) told/),
        /(?:do|did) (?:the |your |our )?records? (?:show|say|tell)/,
      ],
      /\b/,
    ),
  ),
  likely(
    "event",
    /^how (?:was|were|did) the (?:visit|session|contact|meeting|appointment|call)s?(?: go)?$|^found on arrival$|^how (?:it|this|the \w+) (?:happened|occurred|was caused)$/,
  ),
  likely(
    "action",
    pattern("", [
      inTurn(/^how did /, SOMEBODY, /(?:respond|act|deal|follow)\b/),
      inTurn(
        /^what /,
        [
          inTurn(/did /, SOMEBODY, DO),
          inTurn(SOMEBODY, DID),
          /(?:was|were) (?:done|offered|advised|decided|agreed|arranged|provided|put in place)/,
        ],
        /\b/,
      ),
      /^agreed$/,
      /^(?:care|treatment|support|help|advice|first aid) (?:given|provided|offered)$/,
    ]),
  ),
  {
    field: "other",
    words: pattern(
      "",
      /^who /,
      [
        /did (?:you|we|they|staff) (?:tell|inform|notify|contact|alert)/,
        /(?:was|were|has been|have been) (?:told|informed|notified|contacted|alerted)/,
      ],
      /\b/,
    ),
    confidence: 0.85,
  },
  likely(
    "comment",
    /^(?:panel|chairs?) (?:query|queries|questions?)$|^(?:issues?|questions?|points?) for (?:the )?panel$/,
  ),
  likely("time", /^times? (?:seen|visited|attended|called)$/),
  likely("endDate", /^(?:closed|ended|finished|discharged) on$/),
  perhaps("endDate", /^(?:departure|departed|discharged?)$/),
  // Counts of them.
  {
    field: "other",
    words: pattern(
      "",
      [/^(?:contacts?|sessions?|appointments?|visits?) /],
      [/offered|attended|missed|kept|planned/],
      /$/,
    ),
    confidence: 0.7,
  },
  perhaps("eventType", /^sessions?$/),
];
