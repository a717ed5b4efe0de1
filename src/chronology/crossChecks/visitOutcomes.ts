import { ofSomeone, outcome, type Outcome } from "./outcome";
import { inTurn, pattern } from "../../calendar/pattern";

/** What is found on a visit, at an appointment or in hospital. */
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
  ofSomeone(
    "injury",
    [
      "no injury",
      pattern("i", [
        inTurn(
          /\bno (?:visible |apparent |sign(?:s)? of |other |new |further )*(?:injur\w*|marks?|bruis\w*)/,
          /(?:,? (?:or|and|nor) (?:injur\w*|marks?|bruis\w*))*/,
        ),
        /\b(?:injur\w*|marks?|bruis\w*)[^.;\n]{0,30}\b(?:not seen|none seen|not visible)/,
        /\bun(?:hurt|injured|harmed)\b/,
        /\bnot (?:hurt|injured)\b/,
      ]),
    ],
    [
      "an injury",
      pattern(
        "i",
        /\b/,
        [
          /injur(?:y|ies|ed)|bruis(?:e|es|ed|ing)|red marks?|faint marks?/,
          /marks? (?:seen|noted|on|to)/,
          /cut to|swelling|swollen|black eye|fracture/,
        ],
        /\b/,
      ),
    ],
  ),
  ofSomeone(
    "the admission to hospital",
    [
      "not admitted",
      /\bnot admitted\b|\bdischarged\b|\bsent home\b|\ballowed home\b|\bhome (?:the )?same (?:day|night)/i,
    ],
    [
      "admitted",
      /\badmitted\b|\b(?:remain|stay|kept|keep)\w*\b[^.;\n]{0,20}\b(?:ward|hospital|overnight|night)\b/i,
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
      /\b(?:would not|did not|refused to) (?:open|answer|let)\b/,
      /\bnot at home\b|\bnot let in\b|\bcould not get in/,
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
