import { ofSomeone, outcome, type Outcome } from "./outcome";

/** What becomes of an incident, of a suspect and of a case at court. */
export const POLICE_OUTCOMES: readonly Outcome[] = [
  ofSomeone(
    "the arrest",
    [
      "no arrest",
      /\b(?:no|without(?: any)?) arrests?\b|\b(?:not|never|nobody|no ?one|neither) (?:was |were |been )?(?:arrested|detained)\b|\ballowed to (?:leave|go|stay)\b|\bwords of advice\b|\b(?:told|asked|advised) to (?:go home|leave|move on)\b|\bsent (?:home|away|on (?:his|her|their) way)\b/i,
    ],
    [
      "an arrest",
      /\barrested\b|\b(?:in|into|to) (?:police )?custody\b|\bdetained (?:on|for|by|overnight|at|in)\b|\b(?:under|his|her|the|following) arrest\b|\b(?:kept|held|locked up) (?:in (?:the )?cells|overnight|at the (?:police )?station)/i,
    ],
  ),
  ofSomeone(
    "what the police decided",
    [
      "charged",
      /\bcharged\b(?! with excess)(?:[^.;\n]{0,30}\bbailed\b[^.;\n]{0,30}|[^.;\n]{0,20}\bremanded\b)?|\bcharge authorised/i,
    ],
    [
      "no further action",
      /\b(?:released|bailed|suspect|case|investigation|crime|police|officers?|CPS|arrested|interviewed|allegation|offence)\b[^.;\n]{0,60}\b(?:no further (?:police )?action|NFA(?:['’]?d)?|without charge)\b|\b(?:no further police action|not charged|no charges?|without charge|released without|insufficient evidence|filed,? no (?:crime|suspect)|refused charge)\b(?:[^.;\n]{0,20}\bno further action\b)?/i,
    ],
    ["under investigation", /\b(?:released )?under investigation\b|\bRUI\b/i],
    [
      "a caution",
      /\b(?:youth |adult |simple |conditional |formal )caution\b(?! interview)|\bcautioned (?:for|by)\b|\bcommunity resolution|\b(?:accepted|given|received) a caution\b/i,
    ],
    ["bail", /\b(?:police|conditional|unconditional|pre-charge) bail\b|\bbailed\b|\breleased on bail/i],
  ),
  outcome(
    "the court's decision",
    [
      "dismissed",
      /\b(?:case|charge|charges|matter|proceedings|trial|prosecution|application)\b[^.;\n]{0,60}\b(?:dismissed|discontinued|withdrawn|dropped|collapsed)\b|\b(?:not guilty(?! plea)|acquitted|found not guilty)\b/i,
    ],
    ["adjourned", /\b(?:case|court|hearing|trial|sentenc\w+|matter)\b[^.;\n]{0,30}\badjourned\b/i],
    [
      "convicted",
      /\b(?:convicted|sentenced|found guilty|pleaded guilty|guilty plea|jailed|imprisoned|fined)\b|\b(?:community|rehabilitation|referral|suspended sentence|restraining|curfew) order\b|\bconditional discharge\b/i,
    ],
  ),
  outcome(
    "police protection",
    [
      "not used",
      /\b(?:police protection|powers? of protection|PPP|PPO)\b[^.;\n]{0,30}\b(?:not|never|un)\s?(?:\w+ )?(?:needed|used|exercised|required|necessary|taken|invoked|considered)|\b(?:no|without|not (?:use|used|exercise|exercised|taken under|take)) (?:of )?(?:the )?(?:police )?(?:powers? of )?protection/i,
    ],
    [
      "used",
      /\b(?:police protection|powers? of protection|PPP|PPO)\b[^.;\n]{0,30}\b(?:used|exercised|invoked|taken|made)\b|\b(?:took|taken|placed|removed|put|used|exercised|invoked|under|into|in)\b[^.;\n]{0,25}\b(?:police protection|powers? of protection)/i,
    ],
  ),
  ofSomeone(
    "whether the adults were sober",
    [
      "sober",
      /\bsober\b|\bnot (?:drunk|intoxicated)|\bno (?:sign|smell) of (?:drink|alcohol|intoxication)|\bhad not been drinking/i,
    ],
    [
      "under the influence",
      /\bdrunk\b|\bintoxicated\b|\bunder the influence|\bhad been drinking|\bsmel(?:t|led|ling) of (?:drink|alcohol)/i,
    ],
  ),
  outcome(
    "whether the child was found",
    ["not found", /\b(?:not|still) (?:been )?(?:found|located|missing)\b|\bno trace\b|\bnot returned\b/i],
    ["found", /\bfound (?:safe|at|by|with)\b|\breturned home\b|\blocated\b|\bcame home\b/i],
  ),
];
