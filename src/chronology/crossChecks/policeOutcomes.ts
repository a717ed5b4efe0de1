import { ofSomeone, orElse, outcome, type Outcome } from "./outcome";
import { inTurn, pattern } from "../../calendar/pattern";

/** What becomes of an incident, of a suspect and of a case at court. */
export const POLICE_OUTCOMES: readonly Outcome[] = [
  orElse(
    ofSomeone(
      "the arrest",
      [
        "no arrest",
        pattern("i", [
          /\b(?:no|without(?: any)?) arrests?\b/,
          /\b(?:not|never|nobody|no ?one|neither) (?:was |were |been |being )?(?:arrested|detained)\b/,
        ]),
      ],
      [
        "an arrest",
        pattern("i", [
          /\barrested\b/,
          /\b(?:in|into|to) (?:police )?custody\b/,
          /\bdetained (?:on|for|by|overnight|at|in)\b|\bdetained(?=\s*(?:[.,;]|$))/,
          /\b(?:under|his|her|the|following) arrest\b/,
          /\b(?:kept|held|locked up) (?:in (?:the )?cells|overnight|at the (?:police )?station)/,
        ]),
      ],
    ),
    "no arrest",
    pattern("i", [
      /\ballowed to (?:leave|go|stay)\b/,
      /\bwords of advice\b/,
      /\b(?:told|asked|advised) to (?:go home|leave|move on)\b/,
      /\bhad (?:already )?(?:gone|left)\b|\bmade off\b|\bleft (?:the scene|before)\b|\b(?:gone|left) (?:on|prior to|by) (?:police |our )?arrival\b/,
      /\bsent (?:home|away|on (?:his|her|their) way)\b/,
      /\b(?:only )?(?:told off|spoken to|warned|given a warning|let off)\b|\bwith (?:just )?a warning\b|\bstreet warning\b|\blet go\b/,
    ]),
  ),
  ofSomeone(
    "the detention under the Mental Health Act",
    [
      "not detained",
      /\bnot (?:been )?(?:detained|sectioned|detainable)\b|\binformal(?:ly)?\b|\bvoluntary patient\b/i,
    ],
    ["detained", /\bsectioned\b|\bdetained (?:under|on) (?:a )?(?:section|s\.? ?[2345]|the mental health)/i],
  ),
  ofSomeone(
    "what the police decided",
    [
      "charged",
      pattern("i", [
        inTurn(
          /\bcharged\b(?! with excess)/,
          /(?:[^.;\n]{0,30}\bbailed\b[^.;\n]{0,30}|[^.;\n]{0,20}\bremanded\b)?/,
        ),
        /\bcharge authorised/,
      ]),
    ],
    [
      "no further action",
      pattern("i", [
        inTurn(
          /\b/,
          [
            /released|bailed|suspect|case|investigation|crime|police|officers?|CPS|arrested/,
            /interviewed|allegation|offence/,
          ],
          /\b[^.;\n]{0,60}\b/,
          [/no further (?:police )?action/, /NFA(?:['’]?d)?|without charge/],
          /\b/,
        ),
        inTurn(
          /\b/,
          [
            /no further police action|not charged|no charges?|without charge|released without/,
            /insufficient evidence|no realistic prospect|evidential test (?:was )?not met/,
            /filed,? no (?:crime|suspect)/,
            /refused charge/,
            /(?:assault|matter|case|allegation|complaint|charges?)\b[^.;\n]{0,30}\bdropped/,
          ],
          /\b(?:[^.;\n]{0,20}\bno further action\b)?/,
        ),
      ]),
    ],
    ["a remand", /\bremanded\b|\bon remand\b/i],
    ["under investigation", /\b(?:released )?under investigation\b|\bRUI\b/i],
    [
      "a caution",
      pattern("i", [
        /\b(?:youth |adult |simple |conditional |formal )caution\b(?! interview)/,
        /\bcautioned (?:for|by)\b|\bcommunity resolution/,
        /\b(?:accepted|given|received) a caution\b/,
      ]),
    ],
    ["bail", /\b(?:police|conditional|unconditional|pre-charge) bail\b|\bbailed\b|\breleased on bail/i],
  ),
  outcome(
    "the court's decision",
    [
      "dismissed",
      pattern("i", [
        inTurn(
          /\b/,
          [/case|charge|charges|matter|proceedings|trial|prosecution|application/],
          /\b[^.;\n]{0,60}\b/,
          [/dismissed|discontinued|withdrawn|dropped|collapsed/],
          /\b/,
        ),
        /\b(?:not guilty(?! plea)|acquitted|found not guilty)\b/,
      ]),
    ],
    ["adjourned", /\b(?:case|court|hearing|trial|sentenc\w+|matter)\b[^.;\n]{0,30}\badjourned\b/i],
    [
      "convicted",
      pattern("i", [
        /\b(?:convicted|sentenced|found guilty|pleaded guilty|guilty plea|jailed|imprisoned|fined)\b/,
        /\b(?:community|rehabilitation|referral|suspended sentence|restraining|curfew) order\b/,
        /\bconditional discharge\b/,
      ]),
    ],
  ),
  outcome(
    "how guilt was established",
    [
      "by a plea",
      /\bplea(?:d|ded|ds)? (?:of )?guilty\b|\bguilty plea\b|\badmitted the (?:offences?|charges?)\b/i,
    ],
    ["at a trial", /\b(?:guilty|convicted) (?:after|following|at) (?:a |his |her )?trial\b/i],
  ),
  outcome(
    "police protection",
    [
      "not used",
      pattern("i", [
        inTurn(
          /\b/,
          [/police protection|powers? of protection|PPP|PPO/],
          /\b[^.;\n]{0,30}\b(?:not|never|un)\s?(?:\w+ )?/,
          [/needed|used|exercised|required|necessary|taken|invoked|considered/],
        ),
        inTurn(
          /\b/,
          [/no|without/, /not (?:use|used|exercise|exercised|taken under|take)/],
          / (?:of )?(?:the )?(?:police )?(?:powers? of )?protection/,
        ),
      ]),
    ],
    [
      "used",
      pattern("i", [
        inTurn(
          /\b/,
          [/police protection|powers? of protection|PPP|PPO/],
          /\b[^.;\n]{0,30}\b(?:used|exercised|invoked|taken|made)\b/,
        ),
        inTurn(
          /\b/,
          [/took|taken|placed|removed|put|used|exercised|invoked|under|into|in/],
          /\b[^.;\n]{0,25}\b/,
          [/police protection|powers? of protection/],
        ),
      ]),
    ],
  ),
  ofSomeone(
    "whether the adults were sober",
    [
      "sober",
      pattern("i", [
        /\bsober\b/,
        /\bnot (?:drunk|intoxicated)/,
        /\bno (?:sign|smell) of (?:drink|alcohol|intoxication)/,
        /\bhad not been drinking/,
      ]),
    ],
    [
      "under the influence",
      pattern("i", [
        /\bdrunk\b|\bintoxicated\b|\bunder the influence|\bhad been drinking/,
        /\bsmel(?:t|led|ling) of (?:drink|alcohol)/,
      ]),
    ],
  ),
  outcome(
    "whether the child was found",
    ["not found", /\b(?:not|still) (?:been )?(?:found|located|missing)\b|\bno trace\b|\bnot returned\b/i],
    ["found", /\bfound (?:safe|at|by|with)\b|\breturned home\b|\blocated\b|\bcame home\b/i],
  ),
];
