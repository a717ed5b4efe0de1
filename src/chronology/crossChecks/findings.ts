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
      /\bno (?:\w+ ){0,3}?fractures?\b|\bnot (?:broken|fractured)\b|\bfractures? (?:was |were )?(?:ruled out|excluded|not seen)\b/i,
    ],
    ["a fracture", /\bfractur(?:es?|ed)\b|\bbroken (?:arm|leg|bone|ribs?|wrist|femur|collar ?bone)\b/i],
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
