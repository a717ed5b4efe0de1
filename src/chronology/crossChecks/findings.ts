import { inTurn, pattern } from "../../calendar/pattern";
import { ofSomeone, outcome, type Outcome } from "./outcome";

/** Kinds of places, each with its words. */
const PLACES: readonly [string, RegExp][] = [
  ["a flat or a house", /flat|house|address|property|apartment/],
  ["a hotel", /hotel|guest ?house|b ?& ?b|hostel/],
  ["a park or a wood", /(?:the |a |country |public )park|woods?|field|playing fields?|cemetery/],
  ["a station", /(?:bus|train|railway|tube|coach) station|bus stop|platform/],
  [
    "a shop or the like",
    /shop|supermarket|takeaway|mcdonald['’]?s|retail park|shopping centre|pub|petrol station/,
  ],
  ["a car", /car(?! park)|vehicle|van|taxi/],
  ["the street", /street|road|alley\w*|bridge|car park/],
  ["by water", /river|canal|beach|lake/],
];
const FOUND_IN = PLACES.map(([words, place]): [string, RegExp] => [
  words,
  pattern(
    "i",
    /\b(?:found|traced|located|discovered)\b[^.;\n]{0,50}?\b(?:in|at|to|on|by|near) (?:an? |the |his |her |their )?(?:[\w'’]+ )?/,
    [place],
    /\b/,
  ),
]);

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
    [
      "care",
      /\bfoster(?:ed| care(?:rs?)?| placement| family| home|ing)\b|\b(?:taken |come |came |go |going )?into care\b|\bplacement (?:out of|in a|with)\b|\bresidential (?:placement|unit|school)\b|\baccommodated under\b/i,
    ],
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
      /\b(?:home|discharged|return(?:ed)?|go|goes|going|live|stay) (?:\w+ )?(?:to|with) (?:the |his |her |their |both )?(?:parents|mother|father|mum|dad)\b|\b(?:child(?:ren)?|baby|siblings?|boys|girls|twins)(?: \d)? to (?:go to |live with |stay with |be placed with )?(?:the |their |birth )*(?:parents|mother|father|mum|dad)\b|\b(?:stays?|staying|remains?|remaining|stayed|remained) (?:living )?at home\b/i,
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
    [
      "level 2 or medium",
      /\blevel (?:2|two)\b|\b(?:medium|moderate)[- ]risk\b|\brisk[^.;\n]{0,20}\b(?:medium|moderate)\b/i,
    ],
    [
      "level 3 or high",
      /\blevel (?:3|three)\b|\b(?:very )?(?:high|significant|severe)[- ]risk\b|\brisk[^.;\n]{0,20}\b(?:high|significant|severe)\b/i,
    ],
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
    "what food there was",
    [
      "too little",
      /\b(?:no|little|hardly any|not enough|lack of) food\b|\b(?:fridge|cupboards?)\b[^.;\n]{0,20}\b(?:bare|empty)\b|\bempty (?:fridge|cupboards?)\b/i,
    ],
    [
      "enough",
      /\bwell[- ]stocked\b|\b(?:plenty of|enough|lots of|good) food\b|\bfood in (?:the )?(?:fridge|cupboards?|house|home|kitchen)\b|\b(?:fridge|cupboards?)\b[^.;\n]{0,20}\b(?:full|stocked)\b/i,
    ],
  ),
  outcome(
    "in which room it was",
    ["the kitchen", /\b(?:in|from|to) (?:the |his |her |their )?kitchen\b|\bkitchen fire\b/i],
    ["a bedroom", /\b(?:in|on|from|to) (?:the |his |her |their |a )?(?:\w+ )?bedroom\b|\bbedroom fire\b/i],
    ["the bathroom", /\b(?:in|on|from|to) (?:the |his |her |their |a )?(?:bathroom|bath|toilet|shower)\b/i],
    [
      "the living room",
      /\b(?:in|from|to) (?:the |his |her |their )?(?:living room|lounge|sitting room|front room)\b/i,
    ],
    ["outside", /\b(?:in|from) (?:the |his |her |their )?(?:garden|street|yard|car park|alley\w*)\b/i],
  ),
  outcome("where someone was found", ...FOUND_IN),
  outcome(
    "whether the door was locked",
    ["locked", /\bdoors? (?:was |were |is )?(?:locked|secure|bolted)\b|\blocked doors?\b/i],
    [
      "open",
      /\bdoors? (?:was |were |is )?(?:left )?(?:open|unlocked|ajar|insecure|not locked)\b|\b(?:open|unlocked) door\b/i,
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
          [/agreed|begun|started|initiated|opened|to (?:start|begin|commence)|for|on/],
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
