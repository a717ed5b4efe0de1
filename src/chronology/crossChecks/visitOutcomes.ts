import { ofSomeone, outcome, type Outcome } from "./outcome";
import { inTurn, pattern } from "../../calendar/pattern";

/** What is found on a visit or at an appointment. */
export const VISIT_OUTCOMES: readonly Outcome[] = [
  outcome(
    "the conditions",
    [
      "poor",
      pattern("i", [
        inTurn(
          /\b/,
          [/conditions?|home|house|flat|property|kitchen|rooms?/],
          /\b[^.;\n]{0,30}\b/,
          [
            /not (?:acceptable|good enough|suitable|adequate)/,
            /unacceptable|unsuitable|inadequate|poor|filthy|dirty|squalid|unclean|cluttered|cold/,
            /untidy|very untidy|unsafe|uninhabitable/,
          ],
          /\b/,
        ),
        /\bpoor (?:home )?conditions/,
        /\b(?:dirty|filthy|squalid|unsafe) (?:home|house|flat|property|conditions)/,
      ]),
    ],
    [
      "good",
      pattern("i", [
        inTurn(
          /\b/,
          [/conditions?|home|house|flat|property|kitchen|rooms?/],
          /\b[^.;\n]{0,30}\b/,
          [
            /acceptable|good enough|good|suitable|adequate|satisfactory|clean|tidy|spotless/,
            /well kept|much improved|warm|safe/,
          ],
          /\b/,
        ),
        /\b(?:good|clean|tidy|acceptable|satisfactory|improved) (?:home )?conditions/,
        /\bno (?:concerns|worries) about (?:the )?(?:home|conditions|house)/,
      ]),
    ],
  ),
  outcome(
    "whether the children were seen",
    [
      "not seen",
      pattern("i", [
        inTurn(
          /\b/,
          [/child(?:ren)?|baby|boys|girls|siblings|twins/],
          /\b (?:was |were )?not (?:been )?(?:seen|spoken to)\b/,
        ),
        /\bdid not see (?:the |any |either )?(?:child|baby)/,
      ]),
    ],
    [
      "seen",
      pattern(
        "i",
        /\b/,
        [/child(?:ren)?|baby|boys|girls|siblings|twins/],
        /\b (?:(?:was|were|also|both|all) )*(?:seen|spoken to)\b/,
      ),
    ],
  ),
  outcome(
    "what the child said",
    [
      "nothing",
      pattern("i", [
        /\b(?:would not|wouldn['’]t|did not|didn['’]t|refused to) (?:say|speak|talk|disclose|answer)\b/,
        /\bdid not mention\b|\bsaid nothing\b|\bnothing to say\b/,
        /\bgave no account|\bno disclosures?\b|\bnothing (?:was )?(?:said|disclosed)/,
      ]),
    ],
    [
      "something",
      pattern("i", [
        /\bspoke (?:freely |openly |at length )?(?:of|about) (?:\w+ ){1,3}?(?:hitting|hurting|shouting|touching)\b|\bdescribed (?:being|how)\b/,
        /\bsaid (?:that )?(?:he|she|they) (?:was|were|had been|got) (?:hit|hurt|punched|slapped|touched|kicked|pushed)\b/,
        /\bdisclosed\b|\b(?:made|gave) (?:an?|further|clear|the) (?:\w+ )?(?:disclosure|account|allegation)/,
        inTurn(
          /\b(?:said|told \w+|alleged) (?:that )?(?:\w+ ){1,3}?/,
          [/did it/, /had (?:hit|hurt|punched|slapped|pushed|kicked)/, /hits|hit|hurts|hurt/],
          /\b/,
        ),
      ]),
    ],
  ),
  ofSomeone(
    "whether they stayed",
    [
      "left early",
      pattern("i", [
        /\b(?:walked|stormed) out\b/,
        /\bleft (?:the \w+ )?(?:early|before the end|halfway|part[- ]?way)\b/,
        /\basked to leave\b/,
      ]),
    ],
    [
      "stayed",
      pattern("i", [
        /\b(?:stayed|remained) (?:to|until|till) the end\b/,
        /\b(?:stayed|remained) (?:in the \w+ )?throughout\b/,
      ]),
    ],
  ),
  outcome(
    "signs of drugs",
    [
      "none",
      pattern(
        "i",
        /\bno (?:(?:signs?|evidence|smell|trace|sight|indication) of )?(?:\w+ ){0,2}?/,
        [/drugs?|cannabis|heroin|cocaine|paraphernalia/],
        /\b/,
      ),
    ],
    [
      "seen",
      pattern("i", [
        inTurn(
          /\b/,
          [/smell|smelt|smelled|smelling|stank|evidence|signs?|remnants/],
          / of (?:\w+ )?(?:drugs?|cannabis|weed|heroin)\b/,
        ),
        inTurn(
          /\b/,
          [/cannabis|heroin|cocaine|drugs|needles|syringes|paraphernalia/],
          / (?:\w+ ){0,2}?/,
          [/(?:on|in) (?:the|a|his|her|their)/, /found|seen|noted|present|visible/],
          /\b/,
        ),
      ]),
    ],
  ),
];

/** Whether the visitors were let in. */
export const DOOR: Outcome = outcome(
  "whether anyone answered the door",
  [
    "no answer",
    pattern("i", [
      /\bno (?:reply|answer|response|access)\b/,
      /\bnobody (?:was )?(?:at home|in|answered)/,
      /\bno ?(?:one|body) (?:was )?(?:at home|home|in\b|there\b|answered|came to the door)/,
      /\b(?:refused|denied) (?:entry|access)/,
      /\b(?:would not|did not|refused to) (?:open|answer|let)\b(?! (?:\w+ ){1,3}?(?:upstairs|see|speak|examine|touch|hold|feed|go\b))/,
      /\b(?!children\b|child\b|was\b|were\b)\w{2,} (?:(?:was|were) )?not at home\b|\bnot let in\b|\bcould not get in/,
    ]),
  ],
  [
    "let in",
    pattern("i", [
      /\blet (?:us|them|him|her|the \w+|both|officers|staff) in\b/,
      /\banswered the door/,
      /\b(?:access|entry) (?:was )?(?:given|gained|allowed)/,
      /\bopened the door|\binvited (?:us|them) in|\bseen at home\b/,
      inTurn(
        /\bshowed (?:us|me|them|staff|workers|officers) /,
        [/round|around|the|her|his|their|into|upstairs/],
        /\b/,
      ),
    ]),
  ],
);

/** Whether someone came to an appointment of their own; at a meeting it is who was there. */
export const ATTENDANCE: Outcome = outcome(
  "whether the appointment was kept",
  [
    "not kept",
    pattern("i", [
      inTurn(
        /\b(?:did|had|has|have|was|were) ?(?:not|n['’]t) (?:\w+ )?/,
        [
          /attend(?:ed)?|brought|report(?:ed)?|come|keep|kept|taken|turn(?:ed)? up/,
          /show(?:n)?(?: up)?|arrive[d]?|presented|seen/,
        ],
        /\b/,
      ),
      /\b(?:was|were) not brought\b/,
      /\bnot (?:brought|kept|attended)\b/,
      /\bmissed\b|\bDNA['’]?d?\b|\bWNB\b|\bno[- ]show\b/,
      /\bfailed to (?:attend|report|come|keep|turn up|show)\b/,
      /\bnon-?attendance\b/,
    ]),
  ],
  [
    "kept",
    pattern("im", [
      inTurn(
        /\b/,
        /(?!(?:officers?|police|crews?|paramedics?|visitor|worker|nurse|midwife|manager|lead|HV|GP|DSL)\b)\w+ /,
        /(?:also |both )?attended\b(?! by)/,
      ),
      /^attended\b/,
      /\bappointment (?:was )?kept\b/,
      /\bkept (?:the|her|his|their|an?) (?:\w+ )?appointment/,
      /\b(?:was |were )?(?:brought|taken) (?:to|by|for|in)\b/,
      inTurn(/\b(?:came|been|went) (?:to|for|along to) (?:the |her |his |their |an? )?(?:\w+ ){0,2}/, [
        /appointment|clinic|scan|check|session|assessment|review|supervision|surgery|jabs/,
        /immunisations?/,
      ]),
      /\breported (?:as|on time|to)\b/,
      /\bseen (?:at|in) (?:the )?(?:clinic|surgery|practice)\b/,
    ]),
  ],
);

/** Words of an appointment to which one person comes, or is brought. */
export const APPOINTMENT = pattern(
  "i",
  /\b/,
  [
    /appointments?|clinic|scan|check|sessions?|supervision|assessment|immunisations?/,
    /vaccinations?|jabs|surgery|therapy|consultation|induction|reporting/,
    /contact (?:session|centre)/,
    /review|attendance/,
  ],
  /\b/,
);

/** What is offered: two accounts differ on it only if both speak of one offer. */
export const OFFER: Outcome = outcome(
  "the offer",
  [
    "declined",
    pattern(
      "i",
      /\b/,
      [
        /declined|refused|turned down|did not want|not wish(?:ed)?|would not accept/,
        /did not accept|did not agree|would not agree|not agreed/,
      ],
      /\b/,
    ),
  ],
  ["accepted", /\b(?:agreed to|accepted the|was willing|were willing|happy to|signed)\b/i],
);

/** Whether something is taken or used still: two accounts differ on it only if both speak of one thing, as with an offer. */
export const TAKEN: Outcome = outcome(
  "whether it is taken",
  [
    "not taken",
    pattern("i", [
      inTurn(
        /\b/,
        [/stopped|not|no longer|refus\w+(?: to)?|ceased|discontinued|declin\w+ to/],
        /(?: been)?(?: tak(?:e|en|ing))?(?= \w{5,})/,
      ),
      /\b\w{5,} (?:was |has been |had been )?(?:stopped|discontinued)\b/,
    ]),
  ],
  [
    "taken",
    /\b(?:takes|taking|is on|compliant with|concordant with|using|collects|continues (?:on|with))\b/i,
  ],
);
