import { inTurn, pattern } from "../../calendar/pattern";
import { outcome, type Outcome } from "./outcome";

/** What becomes of a plan for a child, and of the work with it. */
export const PLAN_OUTCOMES: readonly Outcome[] = [
  outcome(
    "the plan",
    [
      "ended",
      pattern("i", [
        inTurn(
          /\b(?:plans?|order)\b[^.;\n]{0,25}\b/,
          [/ended|ends?|to end|closes|ceased?|discontinued|removed|closed|to close/],
          /\b/,
        ),
        inTurn(
          /\b/,
          [/ended?|ceased?|discontinu\w+|removed from|taken off|come off|came off/],
          /\b[^.;\n]{0,30}\bplans?\b/,
        ),
        /\bstep(?:ped)?[- ]down\b|\bde-?registered|\bcase (?:to be )?closed/,
      ]),
    ],
    [
      "continues",
      pattern("i", [
        inTurn(
          /\b(?:plans?|order)\b[^.;\n]{0,25}\b/,
          [
            /continu\w*|carr(?:y|ies) on|go(?:es)? on|to run|runs? (?:on|for)|remains?|stays?|maintained|extended/,
          ],
          /\b/,
        ),
        /\b(?:go(?:es|ing)? on|carr(?:y|ies|ying) on) with (?:the |a |her |his |their )?(?:\w+ ){0,2}plans?\b/,
        /\b(?:continu\w*|remain\w*|stay\w*|to be kept|kept)\b[^.;\n]{0,40}\bplans?\b/,
      ]),
    ],
  ),
  outcome(
    "what came of the assessment",
    [
      "closed",
      pattern("i", [
        /\bcase (?:was |is |now |to be |has been )*closed\b|\bclos(?:e|ed|ing) (?:the |her |his |their )?case\b/,
        /\bclosed to (?:social care|CSC|children['’]?s (?:social care|services)|the (?:team|social work team))\b/,
        /\bno (?:further )?role for (?:social care|CSC|children['’]?s)\b/,
      ]),
    ],
    [
      "a child in need plan",
      /\b(?:child(?:ren)? in need|C[Ii]N|section 17) plans?\b|\bplans?\b[^.;\n]{0,20}\b(?:child(?:ren)? in need|C[Ii]N)\b/i,
    ],
  ),
  outcome(
    "the category of the plan",
    [
      "neglect",
      /\b(?:categor(?:y|ies)|plans?|CPPs?)\b[^.;\n]{0,50}\bneglect\b|\bneglect(?: abuse| harm)?,? (?:categor\w+|(?:child protection |CP )?plans?)\b/i,
    ],
    [
      "emotional abuse",
      /\b(?:categor(?:y|ies)|plans?|CPPs?)\b[^.;\n]{0,50}\bemotional\b|\bemotional(?: abuse| harm)?,? (?:categor\w+|(?:child protection |CP )?plans?)\b/i,
    ],
    [
      "physical abuse",
      /\b(?:categor(?:y|ies)|plans?|CPPs?)\b[^.;\n]{0,50}\bphysical\b|\bphysical(?: abuse| harm)?,? (?:categor\w+|(?:child protection |CP )?plans?)\b/i,
    ],
    [
      "sexual abuse",
      /\b(?:categor(?:y|ies)|plans?|CPPs?)\b[^.;\n]{0,50}\bsexual\b|\bsexual(?: abuse| harm)?,? (?:categor\w+|(?:child protection |CP )?plans?)\b/i,
    ],
  ),
  outcome(
    "the kind of plan",
    [
      "a child in need plan",
      pattern("i", [
        /\b(?:child(?:ren)? in need|C[Ii]N|section 17) plans?\b/,
        /\bplans?\b[^.;\n]{0,20}\b(?:child(?:ren)? in need|C[Ii]N)\b/,
      ]),
    ],
    [
      "a child protection plan",
      pattern("i", [
        /\b(?:child protection|CP) plans?\b/,
        /\bCPPs?\b/,
        inTurn(
          /\bplans?(?:[,:] | (?:made |on |is |was )?(?:for|under|of|\()\s?)(?:the )?(?:category (?:of )?)?/,
          /(?:neglect|emotional|physical|sexual)\b/,
        ),
      ]),
    ],
  ),
  outcome(
    "whether a plan was made",
    [
      "no plan",
      pattern("i", [
        /\bno (?:child protection |CP )?plans?\b/,
        /\bnot (?:made|placed|put)\b[^.;\n]{0,30}\bplans?\b/,
        /\bplans? not (?:made|needed|agreed)/,
      ]),
    ],
    [
      "a child protection plan",
      pattern("i", [
        /\b(?:made|placed|put|now|both)\b[^.;\n]{0,30}\b(?:child protection|CP) plans?\b/,
        /\bsubject (?:of|to)\b[^.;\n]{0,20}\bplans?\b/,
      ]),
    ],
  ),
];
