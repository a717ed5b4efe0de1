import { inTurn, pattern } from "../../calendar/pattern";
import { ofSomeone, outcome, type Outcome } from "./outcome";

const DRINK = /alcohol|drink|drinking|intoxicants/;

/** What those who were there say of drink, of how someone was fed, of how a risk was graded, and of how someone came back. */
export const FINDINGS: readonly Outcome[] = [
  ofSomeone(
    "signs of alcohol",
    [
      "none",
      pattern("i", [
        inTurn(
          /\bno (?:signs?|evidence|smell|indication|suggestion|concerns?) (?:of|about|that)\b[^.;\n]{0,25}\b/,
          [DRINK],
          /\b/,
        ),
        /\b(?:not|n['’]t) (?:appear(?:ed)? |seem(?:ed)? )?(?:to be |been |be )?(?:drunk|intoxicated|drinking|under the influence)\b/,
        /\b(?:did not|didn['’]t) smell of (?:alcohol|drink)\b|\b(?:was|were|appeared|seemed|being) sober\b/,
      ]),
    ],
    [
      "seen",
      pattern("i", [
        /\bsm(?:elt|elled|elling|ell|ells)\b[^.;\n]{0,15}\b(?:alcohol|drink)\b|\bstank of (?:alcohol|drink)\b/,
        /\b(?:drunk|intoxicated|under the influence|slurr(?:ed|ing)|had been drinking|worse for drink)\b/,
      ]),
    ],
  ),
  outcome(
    "the fracture",
    [
      "none",
      /\bno (?:\w+ ){0,3}?fractures?\b|\bnot (?:broken|fractured)\b|\bfractures? (?:was |were )?(?:ruled out|excluded|not seen)\b|\bsprain(?:ed)?\b/i,
    ],
    [
      "a fracture",
      pattern("i", [
        /\bfractur(?:es?|ed)\b/,
        /\bbroken (?:arm|leg|bone|ribs?|wrist|femur|collar ?bone|fingers?|hand|thumb|nose|jaw|ankle|foot|toe|elbow)\b/,
      ]),
    ],
  ),
  outcome(
    "what was made of the injury",
    [
      "not an accident",
      pattern("i", [
        /\bnon-?accidental\b|\bNAI\b|\binflicted\b|\b(?:not|in)[ -]?consistent with\b|\bsuspicious injur\w+/,
        inTurn(
          /\b(?:consistent with|suggest(?:s|ed|ive) (?:of )?|in keeping with) (?:an? |the |being )?(?:\w+ )?/,
          [
            /slap(?:ped|s)?|punch(?:ed|es)?|kick(?:ed|s)?|blows?|hit|grip(?:ped|ping)?|bites?|assault|abuse|force|hand ?print|grab(?:bed)?/,
          ],
          /\b/,
        ),
      ]),
    ],
    [
      "an accident",
      pattern("i", [
        /\baccidental(?:ly)?\b|\b(?:was|as|been|be|an|simple) accident\b/,
        inTurn(
          /\b(?:consistent with|fits|fitted|in keeping with|compatible with) (?:an? |the |her |his |their |mother's )?(?:\w+ )?/,
          [/explanations?|history|accounts?|fall|mechanism|story/],
          /\b/,
        ),
      ]),
    ],
  ),
  ofSomeone(
    "how they left hospital",
    [
      "against advice",
      /\bself[- ]?discharg\w+|\bagainst (?:medical |clinical )?advice\b|\bleft (?:the department )?(?:without|before) being (?:seen|treated|discharged)\b|\b(?:absconded|walked out) (?:from|of) (?:the )?(?:ward|hospital|ED|A&E|department)\b/i,
    ],
    [
      "discharged",
      /\bdischarged\b(?! (?:from|by) (?:the )?(?:service|caseload|team|clinic))|\b(?:allowed|sent) home\b/i,
    ],
  ),
  outcome(
    "where the child was to live",
    ["foster care", /\bfoster(?:ed| care(?:rs?)?| placement| family| home|ing)\b/i],
    [
      "with family",
      pattern("i", [
        inTurn(
          /\b(?:home|discharged|placed|live|living|stay|staying|go|goes|going|moved?|return(?:ed)?) (?:\w+ )?(?:to|with) (?:the |his |her |their )?/,
          [/[MP]G[MFP]s?|grand\w+|aunt\w*|uncle|relatives?|kinship|connected|(?:maternal|paternal) \w+/],
          /\b/,
        ),
      ]),
    ],
    [
      "with the parents",
      /\b(?:home|discharged|return(?:ed)?|go|goes|going|live|stay) (?:\w+ )?(?:to|with) (?:the |his |her |their |both )?(?:parents|mother|father|mum|dad)\b/i,
    ],
  ),
  outcome(
    "the level of help",
    [
      "to stay at early help",
      /\b(?:stay|remain|continue|keep|kept|hold|held|step(?:ped)? down|close)\w* (?:\w+ ){0,2}?(?:at|with|to|under|in) (?:early help|universal|level [12])\b/i,
    ],
    ["to step up", /\bstep(?:ped|ping)?[- ]up\b|\bescalat\w+ to (?:social care|CSC|children|level [34])/i],
  ),
  outcome(
    "how the baby was fed",
    ["by breast", /\bbreast[- ]?(?:fe(?:d|eding|eds?)|milk)\b/i],
    [
      "by bottle",
      /\b(?:bottle|formula)[- ]?(?:fe(?:d|eding|eds?))\b|\bformula milk\b|\bartificial(?:ly)? fe(?:d|eding)\b/i,
    ],
  ),
  ofSomeone(
    "smoking",
    [
      "no smoking",
      /\b(?:does|do|did) not smoke\b|\bnon-?smok(?:er|ing)\b|\b(?:denie[ds]|stopped|given up|gave up) smoking\b/i,
    ],
    ["smoking", /\b(?:smokes|smoked|smoking|smoker)\b/i],
  ),
  ofSomeone(
    "the level of risk",
    [
      "level 1 or standard",
      /\blevel (?:1|one)\b|\b(?:standard|low)[- ]risk\b|\brisk[^.;\n]{0,20}\b(?:standard|low)\b/i,
    ],
    ["level 2 or medium", /\blevel (?:2|two)\b|\bmedium[- ]risk\b|\brisk[^.;\n]{0,20}\bmedium\b/i],
    ["level 3 or high", /\blevel (?:3|three)\b|\b(?:very )?high[- ]risk\b|\brisk[^.;\n]{0,20}\bhigh\b/i],
  ),
  ofSomeone(
    "how the one who was missing came back",
    [
      "on their own",
      pattern("i", [
        inTurn(
          /\b(?:came|went|got|returned|walked|made (?:his|her|their) way)\b[^.;\n]{0,25}\b/,
          [
            /(?:by|on) (?:him|her|them)sel(?:f|ves)/,
            /on (?:his|her|their) own/,
            /of (?:his|her|their) own accord/,
            /alone/,
          ],
          /\b/,
        ),
      ]),
    ],
    [
      "found or fetched",
      pattern("i", [
        /\b(?:found|located|traced)\b[^.;\n]{0,30}\b(?:by|at|in|with)\b/,
        /\b(?:brought|taken|escorted|returned)\b[^.;\n]{0,20}\b(?:home|back)?\b[^.;\n]{0,10}\bby (?:the )?(?:police|officers?|staff|father|mother)/,
      ]),
    ],
  ),
  outcome(
    "the section 47 enquiry",
    [
      "not begun",
      pattern("i", [
        /\bno (?:section|s\.?) ?47|\b(?:section|s\.?) ?47[^.;\n]{0,25}\bnot (?:needed|required|agreed|necessary)/,
        /\bnot (?:to )?(?:proceed|progress)\w*[^.;\n]{0,15}\b(?:section|s\.?) ?47|\bthreshold (?:was )?not (?:met|reached)/,
      ]),
    ],
    [
      "begun",
      pattern("i", [
        inTurn(
          /\b(?:section|s\.?) ?47(?: \w+){0,3}? /,
          [/agreed|begun|started|initiated|opened|to (?:start|begin|commence)/],
          /\b/,
        ),
        /\b(?:agreed|start(?:ed)?|initiated?|open(?:ed)?|begin|commence)(?: \w+){0,3}? (?:section|s\.?) ?47/,
      ]),
    ],
  ),
  outcome(
    "how the enquiry is made",
    ["jointly", /\bjoint(?:ly)?\b[^.;\n]{0,20}\b(?:section 47|s\.? ?47|enquir\w+|investigation)\b/i],
    ["by one agency", /\bsingle[- ]agency\b/i],
  ),
];
