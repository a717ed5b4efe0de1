import { inTurn, pattern } from "../../calendar/pattern";
import { INJURY } from "./injuries";
import { ofSomeone, outcome, type Outcome } from "./outcome";

/** Up to the place where a child slept, was put down or was found. */
const ASLEEP = inTurn(
  inTurn(
    /\b/,
    [
      /asleep|sle(?:ep|pt)(?:ing)?|found|laid|lying|put (?:down|to sleep)|placed|woke|floppy/,
      /unresponsive|lifeless|been|was/,
    ],
    /\b/,
  ),
  /[^.;\n]{0,30}?\b(?:in|on|across|onto) (?:[\w'’]+ ){0,4}?/,
);

const BROUGHT = pattern(
  "i",
  /\b/,
  [
    [
      /taken|conveyed|brought|transported|transferred|driven|arrived|came|went|travelled/,
      /left/,
      /made (?:his|her|their) (?:own )?way/,
    ],
  ],
  /\b[^.;\n]{0,40}/,
);

/** Injuries, how they came about, and what was found and done in hospital. */
export const HEALTH_OUTCOMES: readonly Outcome[] = [
  ofSomeone(
    "injury",
    [
      "no injury",
      pattern("i", [
        inTurn(
          inTurn(
            /\bno (?:visible |apparent |obvious |sign(?:s)? of |other |new |further )*/,
            /(?:injur\w*|marks?|bruis\w*)/,
          ),
          /(?:,? (?:or|and|nor) (?:injur\w*|marks?|bruis\w*))*/,
        ),
        /\b(?:injur\w*|marks?|bruis\w*)[^.;\n]{0,30}\b(?:not seen|none seen|not visible)/,
        /\bun(?:hurt|injured|harmed|marked)\b/,
        /\bnot (?:hurt|injured)\b/,
      ]),
    ],
    ["an injury", pattern("i", /\b/, INJURY, /\b/)],
  ),
  outcome(
    "where the child slept or was found",
    ["in a cot", pattern("i", ASLEEP, [/cot|crib|moses basket|next[- ]to[- ]me|snuzpod|pram/], /\b/)],
    [
      "in a bed",
      pattern("i", ASLEEP, [/bed|mattress|pillow|co-?sle(?:ep|pt)(?:ing)?|bed-?shar\w+/], /\b(?!room)/),
    ],
    ["on a sofa", pattern("i", ASLEEP, [/sofa|settee|couch|armchair|chest/], /\b/)],
  ),
  outcome(
    "how the injury came about",
    ["a fall", /\b(?:fell|fallen|tripped|slipped|rolled off|fall (?:from|off|down|on))\b/i],
    [
      "by someone's hand",
      pattern(
        "i",
        /\b(?:had )?/,
        [/punched|slapped|kicked|hit|assaulted|shoved|grabbed|attacked|dragged/],
        / (?:by|him|her|them|in the|across the|on the)\b/,
      ),
    ],
  ),
  outcome(
    "how they came there",
    ["by ambulance", pattern("i", BROUGHT, /\b(?:by|in an?|via) ambulance\b/)],
    [
      "by the police",
      pattern("i", BROUGHT, /\b(?:by (?:the )?(?:police|officers)|in (?:a )?police (?:car|vehicle))\b/),
    ],
    [
      "by car",
      pattern("i", [
        /\b(?:I|we|worker|staff) drove\b|\bdrove (?:him|her|them|Mother|Father)\b|\bin my car\b/,
        inTurn(BROUGHT, /\b(?:by|in an?|in the) (?:car|family car)\b/),
      ]),
    ],
    ["by taxi or on their own", pattern("i", BROUGHT, /\b(?:by|in a) (?:taxi|bus|train)\b|\bon foot\b/)],
  ),
  outcome(
    "the test",
    [
      "negative",
      pattern("i", [
        inTurn(
          /\b/,
          [/test(?:ed|s)?|screen|sample|swab|toxicology|breath test/],
          /\b[^.;\n]{0,30}\b(?:negative|clear)\b/,
        ),
        /\bnegative (?:test|screen|sample)/,
      ]),
    ],
    [
      "positive",
      pattern("i", [
        /\b(?:test(?:ed|s)?|screen|sample|swab|toxicology|breath test)\b[^.;\n]{0,30}\bpositive\b/,
        /\bpositive (?:test|screen|sample)/,
      ]),
    ],
  ),
  ofSomeone(
    "suicidal thoughts",
    [
      "none",
      /\b(?:no|denie[ds]|denying|without) (?:any |current |active )?(?:suicidal|thoughts? of (?:ending|suicide|harming|self-?harm)|suicidality|plans? to end)/i,
    ],
    [
      "some",
      /\bsuicidal (?:thoughts?|ideation|ideas)\b|\bthoughts? of (?:ending|suicide|harming (?:him|her)self|self-?harm)/i,
    ],
  ),
  ofSomeone(
    "who knows of it",
    [
      "not known",
      /\b(?:does|did|do)(?: not|n['’]t) (?:yet )?know\b|\b(?:is|was|are|were) (?:not|un)(?: yet)? ?aware\b|\bnot (?:been |be |yet )*(?:told|informed) (?:of|about)\b|\bnot (?:been |yet )*(?:told|informed)(?=\s*(?:[.,;)]|$))/i,
    ],
    [
      "known",
      /\b(?:told|informed|(?:is|was|are|were|now) aware|knows)(?=\s*(?:[.,;)]|$|(?:of|about|by)\b))/im,
    ],
  ),
  ofSomeone(
    "whether they went to hospital",
    [
      "did not go",
      pattern("i", [
        /\b(?:declin|refus)\w+ (?:to go to |to attend |transport to |conveyance to |transfer to |going to |further )?(?:hospital|conveyance|ED|A ?& ?E|transport|transfer)\b/,
        /\b(?:would not|did not want to|not wish to|did not need to|no need to) (?:go to |attend )(?:hospital|ED|A ?& ?E)\b/,
        /\bleft at (?:home|scene)\b|\btreated (?:at|on) (?:the )?scene\b|\bnot (?:conveyed|taken to hospital|transported)\b|\bdischarged (?:at|on) (?:the )?scene\b/,
        /\b(?:stayed|remained|left) at home\b/,
      ]),
    ],
    [
      "went",
      pattern("i", [
        /\b(?:taken|took|conveyed|transported|brought|driven|rushed|blue[- ]lighted|went|admitted|transferred)\b[^.;\n]{0,25}\b(?:to|at|into|in) (?:the )?(?:\w+ )?(?:hospital|infirmary|ED|A ?& ?E|emergency department)\b/,
        /\bconveyed\b/,
      ]),
    ],
  ),
  ofSomeone(
    "the admission to hospital",
    [
      "not admitted",
      /(?:^|[.;:,]\s*)home (?:at|with (?!in)|to (?!be)|after|the same|that (?:night|evening|day)|later)\b|\bnot admitted\b|\bdischarged\b|\bsent home\b|\ballowed home\b|\bhome (?:the )?same (?:day|night)/i,
    ],
    [
      "admitted",
      /\badmitted\b|\b(?:remain|stay|kept|keep)\w*\b[^.;\n]{0,20}\b(?:ward|hospital|overnight|night)\b/i,
    ],
  ),
];
