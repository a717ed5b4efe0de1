import { headingWords, withoutBrackets } from "../../chronology/headings/headingWords";
import type { PlanField } from "../fields";

/** What a heading's words mean: a field, and how certainly. */
export interface PlanHeadingMatch {
  field: PlanField;
  /** 2: certain; 1: only if no other column has the field; 0: words not recognised. */
  strength: 0 | 1 | 2;
  /** "Completion date": when it was done, or when it should be. */
  either?: "completedOrTarget";
}

type Rule = [pattern: RegExp, field: PlanField, strength: 1 | 2];

/** Tried in order, on the words in lower case without punctuation. */
const RULES: readonly Rule[] = [
  [
    /^(?:(?:action|rec(?:ommendation)?|item|serial|log) )?(?:ref(?:erence)?|no|nos|number|num|id|item|s no)$/,
    "other",
    2,
  ],
  [/\b(?:rag|brag|bragg|traffic lights?|colou?r(?: code| rating)?)\b/, "rag", 2],
  [
    /^(?:scope|status|priority|source|origin|response|type|category|theme|title|owner) of (?:the )?recommendations?$/,
    "other",
    2,
  ],
  [
    /\brecommendations? (?:accepted|agreed|scope|theme|response|type|source)\b|\bprogress against\b.*\brecommendation/,
    "other",
    2,
  ],
  [/\b(?:key |interim )?milestones?\b/, "other", 2],
  [
    /\b(?:review|reviewed|next review|meeting|entry|added|raised|agreed|updated|last update|identified|reported|issued|published) (?:date|on)\b|\bdate (?:of )?(?:review|entry|added|raised|agreed|updated|last update|identified|reported|issue|publication|meeting)\b/,
    "other",
    2,
  ],
  [
    /\b(?:lead|responsible|owning|accountable|reporting) (?:agency|agencies|organi[sz]ations?|partners?|departments?|services?)$/,
    "agency",
    2,
  ],
  [/\b(?:start|started|starting|commence\w*|begin\w*)\b/, "start", 2],
  [
    /\b(?:to be|must be|due to be|for|due|by) complet\w+\b|\b(?:complete|completed|completion|done|achieve|achieved) by\b|\b(?:target|planned|expected|proposed|due|anticipated|agreed) (?:date (?:of|for) )?complet\w+\b|\bdate to be complet\w+\b|\bcompletion due\b/,
    "target",
    2,
  ],
  [
    /\b(?:date|when|actual)\b.*\b(?:complet\w+|closed|achieved|done|finished|implemented|signed off)\b|^(?:completed|date closed|closed|completed on|closed on|actual date|date done)$/,
    "completed",
    2,
  ],
  [
    /\b(?:action(?:ed)? by|by) whom?\b.*\bwhen\b|\b(?:whom?|leads?|owners?|responsib\w+|person|officers?)\b.*\b(?:when|dates?|time ?scales?|time ?frames?|deadlines?|target)\b|\b(?:when|time ?scales?|time ?frames?|deadlines?|target(?: date)?)\b.*\b(?:whom?|leads?|owners?|responsib\w+|person|officers?)\b/,
    "leadAndTarget",
    2,
  ],
  [
    /\b(?:measur\w+|success criteri\w+|kpis?|indicators?|how (?:will|do|would|shall) (?:we|you|it|they|this|i|success) (?:be )?know|how (?:will|do) (?:we|you) know|how (?:we|you|they|it) (?:(?:will|shall|ll) )?(?:be )?(?:know|measured?|judged?)\b|evidence of success|what (?:will|does) success look like|(?:monitored|monitoring|audited)\b)/,
    "measure",
    2,
  ],
  [/\bevidence\b|\bassurance\b|\bproof\b/, "evidence", 2],
  [
    /\b(?:desired|intended|expected|anticipated|planned|required|target|proposed|what is the|what) (?:outcomes?|outputs?|results?|impacts?|benefits?)\b|\b(?:outcomes?|outputs?|benefits?|results?)\b|\bwhat difference will\b|\bwhat (?:do we|will this|are we trying to) (?:want to )?achieve\b|\bwhat (?:is|are) the (?:aim|goal)\b/,
    "outcome",
    2,
  ],
  [/\bimpacts?\b|\bdifference (?:made|it has made|has it made)\b|\bso what\b/, "impact", 2],
  [/\bstatus\b|^(?:completed? )?(?:y n|yes no)$/, "status", 2],
  [
    /\b(?:progress|updates?|comments?|commentary|position|narrative|notes?|current situation|action taken|actions taken|work done|remarks)\b/,
    "progress",
    2,
  ],
  [
    /\b(?:time ?scales?|time ?frames?|deadlines?|by when|when|due|target date|target|dates? for|end date|finish date|when will)\b/,
    "target",
    2,
  ],
  [
    /\b(?:action(?:ed)? by|actions? owners?|by whom|whom?|owners?|leads?|responsib\w+|accountab\w+|person|officers?|named|assigned|allocated|who will|who is|lead role|role)\b/,
    "lead",
    2,
  ],
  [/\b(?:agency|agencies|organi[sz]ations?|partners?|services?|departments?|teams?)\b/, "agency", 2],
  [
    /\b(?:what (?:will|do|does|must|needs?|should|are|is)\b.*\b(?:do|doing|done|happen|to do)\b|how (?:will|do|does|are|shall|should)\b.*\b(?:do|achieve|implement|address|deliver|done|achieved|implemented|delivered|met)\b|how\b.*\bdo this)/,
    "action",
    2,
  ],
  [
    /\b(?:specific |key |agreed |planned |required |proposed |detailed |single agency |multi agency )?actions?\b/,
    "action",
    2,
  ],
  [/\brecommendations?\b/, "recommendation", 2],
  [/\b(?:tasks?|steps?|activit(?:y|ies)|what we will do|what you will do|interventions?)\b/, "action", 1],
  [
    /\b(?:identif\w+ )?risks?(?: identified)?\b|\b(?:issues?|findings?|learning(?: points?)?|lessons?|concerns?|areas? (?:for|of)\b.*|objectives?|aims?|themes?|priorit(?:y|ies)|needs?(?: identified)?|standard)\b/,
    "recommendation",
    1,
  ],
  [/^dates?$/, "target", 1],
];

const UNKNOWN: PlanHeadingMatch = { field: "other", strength: 0 };

/** Longer texts are sentences of the table, not its headings. */
const LONGEST = 160;

/** The field that a heading's words name. Never throws. */
export function matchPlanHeading(text: string): PlanHeadingMatch {
  if (text.trim().length > LONGEST) {
    return UNKNOWN;
  }
  const words = headingWords(withoutBrackets(text)).join(" ");
  if (/^(?:date of completion|completion date|completion)$/.test(words)) {
    return { field: "completed", strength: 2, either: "completedOrTarget" };
  }
  if (/\bscope\b/.test(words)) {
    return { field: "other", strength: 2 };
  }
  const rule = RULES.find(([pattern]) => pattern.test(words));
  return rule ? { field: rule[1], strength: rule[2] } : UNKNOWN;
}
